import { expect, test } from 'vitest';
import { axisOfSpan, firstDayOf, stepDays } from './day-span';

const berlin = 'Europe/Berlin';
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[${berlin}]`).epochMilliseconds;
const shown = (instant: number) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(berlin).toPlainDateTime().toString();

test('a week has seven whole dates, from the weekday on which it begins', () => {
  const monday = axisOfSpan('week', at('2026-12-03T15:30'), berlin, 1);
  expect([shown(monday.from), shown(monday.to)]).toEqual(['2026-11-30T00:00:00', '2026-12-07T00:00:00']);
  const sunday = axisOfSpan('week', at('2026-12-03T15:30'), berlin, 7);
  expect(shown(sunday.from)).toBe('2026-11-29T00:00:00');
  // On its first day itself, too.
  expect(axisOfSpan('week', at('2026-11-30T00:00'), berlin, 1)).toEqual(monday);
});

test('the week of a clock change is an hour shorter or longer, and its last day whole', () => {
  const hours = (text: string) => {
    const { from, to } = axisOfSpan('week', at(text), berlin, 1);
    return (to - from) / 3_600_000;
  };
  expect(hours('2026-03-25T12:00')).toBe(167);
  expect(hours('2026-10-25T12:00')).toBe(169);
});

test('a step of days keeps the clock over a change', () => {
  expect(shown(stepDays(at('2026-03-28T09:00'), 1, berlin))).toBe('2026-03-29T09:00:00');
});

test('weeks begin as they do where the language is spoken', () => {
  expect([firstDayOf('de'), firstDayOf('en-GB'), firstDayOf('ja')]).toEqual([1, 1, 7]);
});
