import { expect, test } from 'vitest';
import { availabilityAt } from './availability';
import { compileCalendar } from './calendar';
import type { Calendar } from './calendar.types';

const nineToFive = [['09:00', '17:00']] as const;
const person: Calendar = {
  zone: 'Asia/Kolkata',
  week: {
    mon: nineToFive,
    tue: nineToFive,
    wed: nineToFive,
    thu: nineToFive,
    fri: [['20:00', '02:00']],
    sat: [],
    sun: [],
  },
  holidays: [{ date: '2026-01-13', name: 'Harvest' }],
  timeOff: [
    { from: '2026-01-14', to: '2026-01-15', label: 'Leave' },
    { from: '2026-01-07T12:00', to: '2026-01-07T18:00', label: 'Move' },
  ],
  travel: [{ from: '2026-01-19', to: '2026-01-20', zone: 'Europe/London' }],
};
const day = 86_400_000;
const compiled = compileCalendar(person, Date.UTC(2026, 0, 5) - 10 * day, Date.UTC(2026, 0, 5) + 20 * day);

/** State, reason, and the local wall time of the next opening. */
function at(local: string, zone = 'Asia/Kolkata'): unknown[] {
  const instant = Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
  const found = availabilityAt(compiled, instant.epochMilliseconds);
  if (found === 'beyond') return ['beyond'];
  const wall = (ms: number | null) =>
    ms === null
      ? null
      : Temporal.Instant.fromEpochMilliseconds(ms)
          .toZonedDateTimeISO(zone)
          .toPlainDateTime()
          .toString({ smallestUnit: 'minute' });
  return [found.state, found.reason, wall(found.back)];
}

test('in a block: working, to its last minute', () => {
  expect(at('2026-01-05T09:00')).toEqual(['working', null, null]);
  expect(at('2026-01-05T16:59')).toEqual(['working', null, null]);
});

test('after a block: after hours over midnight until the next', () => {
  expect(at('2026-01-05T17:00')).toEqual(['after-hours', null, '2026-01-06T09:00']);
});

test('a night shift works on its day off; then the day off begins', () => {
  expect(at('2026-01-10T01:00')).toEqual(['working', null, null]);
  expect(at('2026-01-10T02:00')).toEqual(['day-off', null, '2026-01-12T09:00']);
});

test('a holiday is away by its name until the leave that follows it', () => {
  expect(at('2026-01-13T10:00')).toEqual(['away', 'Harvest', '2026-01-16T20:00']);
  expect(at('2026-01-14T10:00')).toEqual(['away', 'Leave', '2026-01-16T20:00']);
});

test('part-day time off is away for as long as it was entered', () => {
  expect(at('2026-01-07T11:59')[0]).toBe('working');
  expect(at('2026-01-07T12:00')).toEqual(['away', 'Move', '2026-01-08T09:00']);
  expect(at('2026-01-07T18:00')[0]).toBe('after-hours');
});

test('on travel the clock is the one of the travel zone', () => {
  const zoneAt = (ms: number) => availabilityAt(compiled, ms);
  expect(at('2026-01-19T09:30', 'Europe/London')[0]).toBe('working');
  expect(zoneAt(Date.UTC(2026, 0, 19, 12))).toMatchObject({ zone: 'Europe/London' });
  expect(zoneAt(Date.UTC(2026, 0, 16, 12))).toMatchObject({ zone: 'Asia/Kolkata' });
});

test('outside the compiled dates the answer is beyond', () => {
  expect(at('2026-02-20T10:00')).toEqual(['beyond']);
  expect(at('2025-12-01T10:00')).toEqual(['beyond']);
});

test('an opening after the compiled dates is not guessed', () => {
  const timeOff = [{ from: '2026-01-05', to: '2026-03-01', label: 'Leave' }];
  const away = { ...person, timeOff, holidays: [] };
  const slice = compileCalendar(away, Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 20));
  expect(availabilityAt(slice, Date.UTC(2026, 0, 8))).toMatchObject({
    state: 'away',
    back: null,
  });
});
