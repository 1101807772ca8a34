import { describe, expect, test } from 'vitest';
import { weekdays } from '@/utils/domain/time/calendar.types';
import { inEnglish } from '@/utils/words/english';
import { readBlocks, readWeek, writeBlocks } from './week-text';

const blocksOf = <Value>(read: { ok: true; value: Value } | { ok: false; what: string }) =>
  read.ok ? read.value : read.what;
const hours = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((block) => block.split('-'));

describe('readBlocks', () => {
  test.each([
    ['09:00-12:00 13:00-17:00', '09:00-12:00 13:00-17:00'],
    ['9 – 12:30, 13.15 to 5 pm', '09:00-12:30 13:15-17:00'],
    ['22:00-06:00', '22:00-06:00'],
    ['20:00-24:00', '20:00-24:00'],
    ['9am-5pm', '09:00-17:00'],
    ['9 a.m. - 5 p.m.', '09:00-17:00'],
    ['9am-noon', '09:00-12:00'],
    ['0900-1700', '09:00-17:00'],
    ['９：００－１７：００', '09:00-17:00'],
    ['9h00-17h00', '09:00-17:00'],
    ['9.00-17.00', '09:00-17:00'],
    ['09:00〜18:00', '09:00-18:00'],
    ['9時から18時まで', '09:00-18:00'],
    ['午前9時〜午後5時', '09:00-17:00'],
    ['9 Uhr bis 17 Uhr', '09:00-17:00'],
    ['de 9 a 17', '09:00-17:00'],
    ['off', ''],
    ['', ''],
    ['\u202A09:00-17:00\u202C', '09:00-17:00'],
  ])('%s', (text, blocks) => {
    expect(blocksOf(inEnglish(readBlocks(text)))).toEqual(hours(blocks));
  });

  test.each([
    // The half written after the end covers the start, or leaves only the morning.
    ['8AM–12PM, 1–5PM', '08:00-12:00 13:00-17:00'],
    ['1–5PM', '13:00-17:00'],
    ['9–5PM', '09:00-17:00'],
    ['10-12pm', '10:00-12:00'],
    // Of the 24-hour clock, or over midnight for less than half a day.
    ['9-17', '09:00-17:00'],
    ['8–12, 13–17', '08:00-12:00 13:00-17:00'],
    ['22-6', '22:00-06:00'],
    ['10 pm-6', '22:00-06:00'],
    ['09:00-05:00', '09:00-05:00'],
    ['08:00-08:00', '08:00-08:00'],
    ['23:00-12:00', '23:00-12:00'],
    ['11:00-10:00+1', '11:00-10:00'],
  ])('a half of the day that is certain: %s', (text, blocks) => {
    expect(blocksOf(inEnglish(readBlocks(text)))).toEqual(hours(blocks));
  });

  test.each([
    '9-5',
    '9:00-5:00',
    '9am-5',
    '9:00 AM - 5:00',
    '12-8',
    '12:00-10:00',
    '1-5',
    '8-12, 1-5',
    '8am-12pm, 1-5',
    '10-6AM',
    '4pm-7',
    '9 Uhr - 5 Uhr',
    '９：００－５：００',
    '9h-5h',
    '17:00-9:00',
  ])('a half of the day left out is asked for: %s', (text) => {
    const read = inEnglish(readBlocks(text));
    expect(read).toMatchObject({ ok: false, what: expect.stringContaining('morning or afternoon') });
  });

  test.each([
    ['09:00-17:00 remote', '“remote”'],
    ['09:00-12:00 and later', '“and later”'],
    ['09:00', '“09:00”'],
    ['25:00-26:00', '“25:00-26:00”'],
    ['24:00-08:00', '“24:00-08:00”'],
    ['09:00-12:60', '“09:00-12:60”'],
    ['9-17, 18', '“, 18”'],
    ['mornings', '“mornings”'],
    ['<b>9</b>', '“<b>9</b>”'],
  ])('names what it cannot read: %s', (text, piece) => {
    const read = inEnglish(readBlocks(text));
    expect(read).toMatchObject({ ok: false, what: expect.stringContaining(piece) });
  });

  test('gives back every block that writeBlocks wrote', () => {
    const times = ['00:00', '00:30', '05:00', '08:00', '10:00', '11:00', '12:00', '12:30', '17:00', '23:30'];
    for (const start of times)
      for (const end of [...times, '24:00']) {
        const blocks = [[start, end] as const];
        expect(blocksOf(inEnglish(readBlocks(writeBlocks(blocks)))), `${start}-${end}`).toEqual(blocks);
        const two = [
          ['13:00', '17:00'],
          [start, end],
        ] as const;
        expect(blocksOf(inEnglish(readBlocks(writeBlocks(two)))), `${start}-${end}`).toEqual(two);
      }
    expect(blocksOf(inEnglish(readBlocks(writeBlocks([]))))).toEqual([]);
  });
});

describe('readWeek', () => {
  test.each([
    ['Mon-Fri 09:00-17:00', 'mon tue wed thu fri'],
    ['Sun–Thu: 9:00–17:00', 'sun mon tue wed thu'],
    ['Monday to Wednesday 09:00-17:00', 'mon tue wed'],
    ['Mon, Wed & Fri 09:00-17:00', 'mon wed fri'],
    ['Fri-Mon 09:00-17:00', 'fri sat sun mon'],
    ['09:00-17:00', 'mon tue wed thu fri'],
    ['Mon-Thu 09:00-17:00, Fri 09:00-17:00', 'mon tue wed thu fri'],
    ['09:00-17:00 Mon-Thu', 'mon tue wed thu'],
    ['Mondays 9-17', 'mon'],
    ['weekdays 9-17', 'mon tue wed thu fri'],
    ['daily 9-17', 'mon tue wed thu fri sat sun'],
    ['Mo-Fr 9-17 Uhr', 'mon tue wed thu fri'],
    ['Montag bis Freitag von 9 bis 17 Uhr', 'mon tue wed thu fri'],
    ['lundi à jeudi 9h00-17h00', 'mon tue wed thu'],
    ['lun-vie 9:00-17:00', 'mon tue wed thu fri'],
    ['segunda a sexta das 9h às 17h', 'mon tue wed thu fri'],
    ['月-金 09:00〜17:00', 'mon tue wed thu fri'],
    ['周一至周五 9:00-17:00', 'mon tue wed thu fri'],
  ])('%s', (text, days) => {
    const nine = hours('09:00-17:00');
    const read = inEnglish(readWeek(text));
    if (!read.ok) throw new Error(read.what);
    for (const day of weekdays) expect(read.value[day], day).toEqual(days.includes(day) ? nine : []);
  });

  test.each([
    ['Mon-Fri 09:00-17:00; Sat 10:00-12:00', 'sat', '10:00-12:00'],
    ['Mon-Fri 8AM–12PM, 1–5PM', 'fri', '08:00-12:00 13:00-17:00'],
    ['Mon 9-12; 13-17', 'mon', '09:00-12:00 13:00-17:00'],
    ['Mon 9-12, Mon 13-17', 'mon', '09:00-12:00 13:00-17:00'],
    ['Mon off, Tue-Fri 9-17', 'mon', ''],
  ] as const)('no block is lost: %s', (text, day, blocks) => {
    const read = inEnglish(readWeek(text));
    expect(read.ok && read.value[day]).toEqual(hours(blocks));
  });

  test.each([
    ['Mon-Fri 9-5', 'morning or afternoon'],
    ['Mon-Fri 09:00-17:00; Sat 10-2', '“10-2”'],
    ['Mon-Fri 09:00-17:00 (remote)', '“(remote)”'],
    ['Mon-Fri 9-17; Fri 9-13', 'fri twice'],
    ['Mon-Fri', '“Mon-Fri”'],
    ['Mon-Fri nine', '“nine”'],
    ['Sunset 9-17', '“Sunset 9-17”'],
    ['Monthly 9-17', '“Monthly 9-17”'],
    ['whenever', '“whenever”'],
    ['', 'No hours'],
  ])('asks: %s', (text, piece) => {
    expect(inEnglish(readWeek(text))).toMatchObject({ ok: false, what: expect.stringContaining(piece) });
  });
});
