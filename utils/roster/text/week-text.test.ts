import { describe, expect, test } from 'vitest';
import { readBlocks, readWeek, writeBlocks } from './week-text';

describe('readBlocks', () => {
  test.each([
    [
      '09:00-12:00 13:00-17:00',
      [
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ],
    ],
    [
      '9 – 12:30, 13.15 to 5 pm',
      [
        ['09:00', '12:30'],
        ['13:15', '17:00'],
      ],
    ],
    ['22:00-06:00', [['22:00', '06:00']]],
    ['20:00-24:00', [['20:00', '24:00']]],
    ['9am-5pm', [['09:00', '17:00']]],
    ['off', []],
    ['', []],
  ])('%s', (text, blocks) => {
    expect(readBlocks(text)).toEqual(blocks);
  });

  test.each(['9-5', '09:00', '25:00-26:00', '24:00-08:00', 'mornings', '09:00-12:60', '<b>9</b>'])(
    'refuses %s',
    (text) => {
      expect(readBlocks(text)).toBeNull();
    },
  );

  test('gives back what writeBlocks wrote', () => {
    for (const blocks of [
      [],
      [['22:00', '00:00']],
      [
        ['08:00', '08:00'],
        ['09:00', '24:00'],
      ],
    ] as const) {
      expect(readBlocks(writeBlocks(blocks))).toEqual(blocks);
    }
  });
});

describe('readWeek', () => {
  const nine = [['09:00', '17:00']];
  test.each([
    ['Mon-Fri 09:00-17:00', 'mon tue wed thu fri'],
    ['Sun–Thu: 9:00–17:00', 'sun mon tue wed thu'],
    ['Monday to Wednesday 09:00-17:00', 'mon tue wed'],
    ['Mon, Wed & Fri 09:00-17:00', 'mon wed fri'],
    ['Fri-Mon 09:00-17:00', 'fri sat sun mon'],
    ['09:00-17:00', 'mon tue wed thu fri'],
    ['Mon-Thu 09:00-17:00, Fri 09:00-17:00', 'mon tue wed thu fri'],
  ])('%s', (text, days) => {
    const week = readWeek(text);
    for (const day of ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const) {
      expect(week?.[day], day).toEqual(days.includes(day) ? nine : []);
    }
  });

  test('takes different hours for some days', () => {
    expect(readWeek('Mon-Fri 09:00-17:00; Sat 10:00-12:00')?.sat).toEqual([['10:00', '12:00']]);
  });

  test.each(['whenever', 'Mon-Fri', 'Mon-Fri nine', ''])('refuses %s', (text) => {
    expect(readWeek(text)).toBeNull();
  });
});
