import { describe, expect, test } from 'vitest';
import { compileFor } from '../time/calendar';
import type { Block, Calendar } from '../time/calendar.types';
import type { Norm } from './norms';
import { receipt } from './receipt';
import { replyWindow } from './reply-window';

const nineToFive: readonly Block[] = [['09:00', '17:00']];
const weekOf = (hours: readonly Block[]): Calendar['week'] => ({
  mon: hours,
  tue: hours,
  wed: hours,
  thu: hours,
  fri: hours,
  sat: [],
  sun: [],
});
const person: Calendar = { zone: 'UTC', week: weekOf(nineToFive) };

/** The receipt as lines `MM-DDTHH:MM reason`, then the due minute and the dates counted. */
function lines(calendar: Calendar, norm: Norm, sentAt: string): string[] {
  const sent = Date.parse(sentAt);
  const compiled = compileFor(calendar, sent);
  const window = replyWindow(compiled, norm, sent);
  if (window === 'beyond') return ['beyond'];
  const found = receipt(compiled, norm, sent, window);
  if (found === 'beyond') return ['beyond'];
  const short = (at: number) => new Date(at).toISOString().slice(5, 16);
  const end = window.due === null ? [] : [`${short(window.due)} due`];
  return [...found.stretches.map(({ from, reason }) => `${short(from)} ${reason}`), ...end, ...found.dates];
}

// 2026-01-05 is a Monday.
describe('hours', () => {
  test('are one counted stretch, and moved to the next opening where they end outside working time', () => {
    expect(lines(person, { amount: 24, unit: 'hours' }, '2026-01-08T20:30Z')).toEqual([
      '01-08T20:30 counted',
      '01-09T20:30 moved',
      '01-12T09:00 due',
    ]);
  });

  test('are not moved from a closing edge', () => {
    expect(lines(person, { amount: 1, unit: 'hours' }, '2026-01-05T16:00Z')).toEqual([
      '01-05T16:00 counted',
      '01-05T17:00 due',
    ]);
  });
});

describe('working hours', () => {
  test('skip breaks, nights, holidays, leave and days off, each by its name', () => {
    const busy = {
      ...person,
      week: {
        ...weekOf(nineToFive),
        mon: [
          ['09:00', '12:00'],
          ['13:00', '17:00'],
        ] as const,
      },
      holidays: [{ date: '2026-01-06', name: 'Epiphany' }],
      timeOff: [
        { from: '2026-01-07T10:00', to: '2026-01-07T12:00', label: 'Dentist' },
        { from: '2026-01-08', to: '2026-01-09', label: 'Leave' },
      ],
    };
    expect(lines(busy, { amount: 15, unit: 'working-hours' }, '2026-01-05T11:00Z')).toEqual([
      '01-05T11:00 counted',
      '01-05T12:00 break',
      '01-05T13:00 counted',
      '01-05T17:00 after-hours',
      '01-06T00:00 holiday: Epiphany',
      '01-07T00:00 after-hours',
      '01-07T09:00 counted',
      '01-07T10:00 time-off: Dentist',
      '01-07T12:00 counted',
      '01-07T17:00 after-hours',
      '01-08T00:00 time-off: Leave',
      '01-10T00:00 day-off',
      '01-12T00:00 after-hours',
      '01-12T09:00 counted',
      '01-12T12:00 break',
      '01-12T13:00 counted',
      '01-12T14:00 due',
    ]);
  });

  test('a holiday goes before leave on the same date', () => {
    const both = {
      ...person,
      holidays: [{ date: '2026-01-06', name: 'Epiphany' }],
      timeOff: [{ from: '2026-01-06', to: '2026-01-06', label: 'Leave' }],
    };
    expect(lines(both, { amount: 1, unit: 'working-hours' }, '2026-01-06T10:00Z')).toEqual([
      '01-06T10:00 holiday: Epiphany',
      '01-07T00:00 after-hours',
      '01-07T09:00 counted',
      '01-07T10:00 due',
    ]);
  });

  test('time off that took no working time does not explain an evening', () => {
    const evening = {
      ...person,
      timeOff: [{ from: '2026-01-05T18:00', to: '2026-01-05T20:00', label: 'Choir' }],
    };
    expect(lines(evening, { amount: 2, unit: 'working-hours' }, '2026-01-05T16:00Z')).toEqual([
      '01-05T16:00 counted',
      '01-05T17:00 after-hours',
      '01-06T09:00 counted',
      '01-06T10:00 due',
    ]);
  });

  test('midnight is the one of the zone of the date', () => {
    const abroad = {
      ...person,
      zone: 'America/New_York',
      holidays: [{ date: '2026-01-06', name: 'Epiphany' }],
      travel: [{ from: '2026-01-06', to: '2026-01-07', zone: 'Europe/Berlin' }],
    };
    // Monday ends at 22:00 in New York; Berlin's holiday begins at 23:00 UTC, its Wednesday a day later.
    expect(lines(abroad, { amount: 2, unit: 'working-hours' }, '2026-01-05T21:00Z')).toEqual([
      '01-05T21:00 counted',
      '01-05T22:00 after-hours',
      '01-05T23:00 holiday: Epiphany',
      '01-06T23:00 after-hours',
      '01-07T08:00 counted',
      '01-07T09:00 due',
    ]);
  });
});

describe('working days', () => {
  test('list the dates counted; the day of sending is skipped', () => {
    expect(lines(person, { amount: 2, unit: 'working-days' }, '2026-01-08T10:00Z')).toEqual([
      '01-08T10:00 start-day',
      '01-08T17:00 after-hours',
      '01-09T09:00 counted',
      '01-09T17:00 after-hours',
      '01-10T00:00 day-off',
      '01-12T00:00 after-hours',
      '01-12T09:00 counted',
      '01-12T10:00 due',
      '2026-01-09',
      '2026-01-12',
    ]);
  });

  test('a candidate outside working time moves to the next opening', () => {
    const shortTuesday = { ...person, week: { ...weekOf(nineToFive), tue: [['09:00', '12:00']] as const } };
    expect(lines(shortTuesday, { amount: 1, unit: 'working-days' }, '2026-01-05T15:00Z')).toEqual([
      '01-05T15:00 start-day',
      '01-05T17:00 after-hours',
      '01-06T09:00 counted',
      '01-06T12:00 after-hours',
      '01-07T09:00 due',
      '2026-01-06',
    ]);
  });

  test('a night shift: time after the midnight of the last date counted is moved', () => {
    const nights = { ...person, week: weekOf([['22:00', '06:00']]) };
    expect(lines(nights, { amount: 1, unit: 'working-days' }, '2026-01-06T02:00Z')).toEqual([
      '01-06T02:00 counted',
      '01-06T06:00 after-hours',
      '01-06T22:00 counted',
      '01-07T00:00 moved',
      '01-07T02:00 due',
      '2026-01-06',
    ]);
  });
});

test('where nothing is due the receipt is empty', () => {
  expect(lines({ ...person, week: weekOf([]) }, { amount: 1, unit: 'hours' }, '2026-01-05T10:00Z')).toEqual(
    [],
  );
});
