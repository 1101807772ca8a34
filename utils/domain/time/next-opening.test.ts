import { expect, test } from 'vitest';
import { availabilityAt } from './availability';
import { compileCalendar } from './calendar';
import type { Calendar } from './calendar.types';
import { openingBeyond } from './next-opening';

const hours = [['09:00', '17:00']] as const;
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
const day = 86_400_000;
// A Monday.
const now = Date.UTC(2026, 10, 30, 10);
const near = (calendar: Calendar) => compileCalendar(calendar, now - 35 * day, now + 14 * day);
const wall = (ms: number | null, zone: string) =>
  ms === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDateTime().toString();
const leave = (from: string, to: string) => ({ timeOff: [{ from, to, label: 'Leave' }] });

test.each<[string, Partial<Calendar>, string | null]>([
  ['an ordinary week', {}, '2026-12-14T09:00:00'],
  ['a leave of five weeks', leave('2026-11-25', '2026-12-31'), '2027-01-01T09:00:00'],
  ['one of seven months', leave('2026-11-02', '2027-06-04'), '2027-06-07T09:00:00'],
  [
    'one that ends part-way through a day',
    leave('2026-11-02T00:00', '2027-01-12T13:00'),
    '2027-01-12T13:00:00',
  ],
  [
    'a leave until a holiday',
    { ...leave('2026-11-02', '2026-12-31'), holidays: [{ date: '2027-01-01', name: 'N' }] },
    '2027-01-04T09:00:00',
  ],
  [
    'a return in another zone',
    {
      ...leave('2026-11-02', '2027-01-31'),
      travel: [{ from: '2027-01-25', to: '2027-02-20', zone: 'Asia/Tokyo' }],
    },
    '2027-02-01T01:00:00',
  ],
  ['more than a year', leave('2026-11-02', '2028-06-04'), null],
])('%s', (_, change, expected) => {
  const calendar: Calendar = { zone: 'Europe/Berlin', week, ...change };
  expect(wall(openingBeyond(calendar, near(calendar)), 'Europe/Berlin')).toBe(expected);
});

test('it is told where the compiled dates hold no opening, and only there', () => {
  const long: Calendar = { zone: 'Europe/Berlin', week, ...leave('2026-11-30', '2027-06-04') };
  const compiled = near(long);
  const later = openingBeyond(long, compiled);
  expect(availabilityAt(compiled, now)).toMatchObject({ state: 'away', back: null });
  expect(availabilityAt(compiled, now, later)).toMatchObject({ state: 'away', back: later });
  // The Friday before it: the weekend's next opening is after the leave, too.
  expect(availabilityAt(compiled, now - 3 * day, later)).toMatchObject({ state: 'working', back: null });
  expect(availabilityAt(compiled, now - 2 * day, later)).toMatchObject({ state: 'day-off', back: later });
  const short: Calendar = { zone: 'Europe/Berlin', week, ...leave('2026-11-30', '2026-12-01') };
  expect(availabilityAt(near(short), now, openingBeyond(short, near(short)))).toMatchObject({
    back: Date.UTC(2026, 11, 2, 8),
  });
});
