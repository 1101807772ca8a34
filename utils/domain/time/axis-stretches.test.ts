import { expect, test } from 'vitest';
import { axisStretches } from './axis-stretches';
import { compileCalendar } from './calendar';
import type { Calendar } from './calendar.types';

const day = 86_400_000;
const split = [
  ['09:00', '12:00'],
  ['13:00', '17:00'],
] as const;
const berlin: Calendar = {
  zone: 'Europe/Berlin',
  week: { mon: split, tue: split, wed: split, thu: split, fri: split, sat: [], sun: [] },
};
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`).epochMilliseconds;
const on = (person: Calendar, from: number, to = from + day) =>
  axisStretches(compileCalendar(person, from - 2 * day, to + 2 * day), from, to);

test('a day with its break, by the minutes of the axis', () => {
  expect(on(berlin, at('2026-11-30T00:00'))).toEqual({
    working: [
      [540, 720],
      [780, 1020],
    ],
    away: [],
    midnights: [],
  });
});

test('what begins before the axis or ends after it is cut at its edges', () => {
  const { working, midnights } = on(berlin, at('2026-11-30T14:00'));
  expect(working).toEqual([
    [0, 180],
    [1140, 1320],
    [1380, 1440],
  ]);
  expect(midnights).toEqual([600]);
});

test('a holiday is a whole day of the person, time off a part of it, and what touches is one', () => {
  const away: Calendar = {
    ...berlin,
    holidays: [{ date: '2026-12-01', name: 'Day' }],
  };
  const found = on(
    { ...away, timeOff: [{ from: '2026-11-30T15:00', to: '2026-12-01T00:00', label: 'Leave' }] },
    at('2026-11-30T12:00'),
  );
  expect(found.working).toEqual([[60, 180]]);
  expect(found.away).toEqual([[180, 1440]]);
});

test('a night on which the clock is put forward is an hour shorter', () => {
  const sunday: Calendar = { ...berlin, week: { ...berlin.week, sun: [['01:00', '05:00']] } };
  const [begin] = on(sunday, at('2026-03-29T00:00')).working;
  expect(begin).toEqual([60, 240]);
  const [again] = on(sunday, at('2026-10-25T00:00'), at('2026-10-26T00:00')).working;
  expect(again).toEqual([60, 360]);
});
