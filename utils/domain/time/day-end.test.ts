import { expect, test } from 'vitest';
import { compileCalendar } from './calendar';
import type { Block, Calendar } from './calendar.types';
import { dayEndAfter } from './day-end';

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`).epochMilliseconds;
function endOf(blocks: readonly Block[], now: string, more: Partial<Calendar> = {}) {
  const week = { mon: blocks, tue: blocks, wed: blocks, thu: blocks, fri: blocks, sat: [], sun: [] };
  const calendar = { zone: 'Europe/Berlin', week, ...more };
  const day = 86_400_000;
  const end = dayEndAfter(compileCalendar(calendar, at(now) - 4 * day, at(now) + 4 * day), at(now));
  return end === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(end)
        .toZonedDateTimeISO('Europe/Berlin')
        .toString({ timeZoneName: 'never', offset: 'never', smallestUnit: 'minute' });
}
const split: Block[] = [
  ['09:00', '12:00'],
  ['13:00', '17:30'],
];
const night: Block[] = [['22:00', '06:00']];

test.each<[string, readonly Block[], string, string | null]>([
  ['in the first block', split, '2026-11-23T09:30', '2026-11-23T17:30'],
  ['in the break', split, '2026-11-23T12:30', '2026-11-23T17:30'],
  ['before work', split, '2026-11-23T05:00', '2026-11-23T17:30'],
  ['after work', split, '2026-11-23T17:30', null],
  ['on a day off', split, '2026-11-22T12:00', null],
  ['in a night that began yesterday, with another one today', night, '2026-11-24T02:00', '2026-11-25T06:00'],
  ['in the last night of a week', night, '2026-11-28T02:00', '2026-11-28T06:00'],
  ['after it', night, '2026-11-28T07:00', null],
])('%s', (_, blocks, now, end) => {
  expect(endOf(blocks, now)).toBe(end);
});

test('a holiday has none, and a half day ends early', () => {
  expect(endOf(split, '2026-11-23T10:00', { holidays: [{ date: '2026-11-23', name: 'Fair' }] })).toBeNull();
  const timeOff = [{ from: '2026-11-23T15:00', to: '2026-11-23T24:00', label: '' }];
  expect(endOf(split, '2026-11-23T10:00', { timeOff })).toBe('2026-11-23T15:00');
});
