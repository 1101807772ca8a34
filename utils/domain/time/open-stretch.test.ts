import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCalendar } from './calendar';
import { type Calendar, type Week, weekdays } from './calendar.types';
import { openStretch } from './open-stretch';
import { openingFrom } from './search';

const minute = 60_000;
const day = 86_400_000;
const at = (text: string) => Date.parse(text);
const iso = (ms: number | null | undefined) => (ms == null ? ms : new Date(ms).toISOString().slice(0, 16));
const daily = (...blocks: [string, string][]) =>
  Object.fromEntries(weekdays.map((one) => [one, blocks])) as unknown as Week;
const said = (calendar: Calendar, from: string) => {
  const found = openStretch(calendar, at(from));
  return found && [iso(found.opens), iso(found.closes)];
};
const berlin = (week: Week): Calendar => ({ zone: 'Europe/Berlin', week });
const office = { ...daily(['09:00', '17:00']), sat: [], sun: [] };

test.each([
  ['before it opens', '2026-11-30T07:00Z', ['2026-11-30T08:00', '2026-11-30T16:00']],
  ['as it opens', '2026-11-30T08:00Z', ['2026-11-30T08:00', '2026-11-30T16:00']],
  ['while it is open, from then on', '2026-11-30T12:30Z', ['2026-11-30T12:30', '2026-11-30T16:00']],
  ['as it closes', '2026-11-30T16:00Z', ['2026-12-01T08:00', '2026-12-01T16:00']],
  ['on Friday evening', '2026-12-04T20:00Z', ['2026-12-07T08:00', '2026-12-07T16:00']],
])('%s', (_, from, stretch) => {
  expect(said(berlin(office), from)).toEqual(stretch);
});

test('on the nights when clocks change it opens and closes by the wall', () => {
  // 02:00-03:00 does not exist on 29 March 2026; on 25 October it exists twice.
  expect(said(berlin(daily(['01:30', '03:30'])), '2026-03-28T23:00Z')).toEqual([
    '2026-03-29T00:30',
    '2026-03-29T01:30',
  ]);
  expect(said(berlin(daily(['01:30', '03:30'])), '2026-10-24T22:00Z')).toEqual([
    '2026-10-24T23:30',
    '2026-10-25T02:30',
  ]);
  expect(said(berlin(daily(['02:15', '02:45'])), '2026-03-29T00:00Z')).toEqual([
    '2026-03-29T01:15',
    '2026-03-29T01:45',
  ]);
  // Over the weekend on which it changes, Monday opens at nine again.
  expect(said(berlin(office), '2026-03-27T17:00Z')).toEqual(['2026-03-30T07:00', '2026-03-30T15:00']);
});

test('what never closes says so, and what never opens is none', () => {
  expect(said(berlin(daily(['00:00', '24:00'])), '2026-11-30T12:00Z')).toEqual(['2026-11-30T12:00', null]);
  expect(said(berlin(daily()), '2026-11-30T12:00Z')).toBeNull();
  const away = { ...berlin(office), timeOff: [{ from: '2026-11-01', to: '2027-06-04', label: 'Leave' }] };
  expect(said(away, '2026-11-30T12:00Z')).toEqual(['2027-06-07T07:00', '2027-06-07T15:00']);
});

// Half an hour at Lord Howe, whole days in Apia, no clock change in Kolkata.
const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'Asia/Kolkata'];
const times = fc.integer({ min: 0, max: 47 }).map((half) => {
  const hour = String(Math.floor(half / 2)).padStart(2, '0');
  return `${hour}:${half % 2 === 0 ? '00' : '30'}`;
});
const blocks = fc.array(fc.tuple(times, times), { maxLength: 2 });
const weeks = fc.record(
  Object.fromEntries(weekdays.map((one) => [one, blocks])) as Record<
    (typeof weekdays)[number],
    typeof blocks
  >,
);
// Around the changes of these zones in 2026, and an ordinary day.
const days = [
  '2026-03-29',
  '2026-10-25',
  '2026-03-08',
  '2026-11-01',
  '2026-04-05',
  '2026-10-04',
  '2026-04-24',
];
const instants = fc
  .tuple(fc.constantFrom(...days), fc.integer({ min: -36 * 60, max: 36 * 60 }))
  .map(([date, shift]) => at(`${date}T00:00Z`) + shift * minute);

test('it is the first working minute from there on, and ends before the first that is none', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), weeks, instants, (zone, week, from) => {
      const calendar = { zone, week };
      const found = openStretch(calendar, from);
      const compiled = compileCalendar(calendar, from - 6 * day, from + 30 * day);
      const isOpen = (ms: number) => openingFrom(compiled, ms / minute) === ms / minute;
      const first = (wanted: boolean, start: number) => {
        for (let ms = start; ms < from + 9 * day; ms += minute) if (isOpen(ms) === wanted) return ms;
        return null;
      };
      const opens = first(true, from);
      expect(found?.opens ?? null).toBe(opens);
      if (opens !== null && found !== null) {
        const closes = first(false, opens);
        if (closes !== null) expect(found.closes).toBe(closes);
      }
    }),
    { numRuns: 60 },
  );
});
