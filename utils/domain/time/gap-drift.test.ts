import { expect, test } from 'vitest';
import { gapDrift } from './gap-drift';

const at = (text: string) => Date.parse(text);
const weeks = (count: number) => count * 7 * 86_400_000;
const found = (zone: string, other: string, now: string, within = weeks(3)) => {
  const drift = gapDrift(zone, other, at(now), within);
  if (drift === null) return null;
  const text = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
  return [text(drift.from), text(drift.to), drift.minutes / 60];
};

test.each([
  [
    'America turns its clocks three weeks before Europe',
    'America/New_York',
    'Europe/Berlin',
    '2026-03-01T12:00Z',
    ['2026-03-08T07:00:00.000Z', '2026-03-29T01:00:00.000Z', -5],
  ],
  [
    'and a week after it in autumn',
    'Europe/Berlin',
    'America/New_York',
    '2026-10-20T12:00Z',
    ['2026-10-25T01:00:00.000Z', '2026-11-01T06:00:00.000Z', 5],
  ],
  [
    'a zone that never changes drifts for half a year: no end is told',
    'Asia/Kolkata',
    'Europe/Berlin',
    '2026-03-20T12:00Z',
    ['2026-03-29T01:00:00.000Z', null, 3.5],
  ],
  [
    'north and south move apart in two steps, of which the first is told until the second',
    'Australia/Sydney',
    'Europe/Berlin',
    '2026-03-20T12:00Z',
    ['2026-03-29T01:00:00.000Z', '2026-04-04T16:00:00.000Z', 9],
  ],
  [
    'half an hour of Lord Howe',
    'Australia/Lord_Howe',
    'Asia/Tokyo',
    '2026-04-01T00:00Z',
    ['2026-04-04T15:00:00.000Z', null, 1.5],
  ],
  [
    'Morocco through Ramadan',
    'Africa/Casablanca',
    'UTC',
    '2026-02-10T00:00Z',
    ['2026-02-15T02:00:00.000Z', '2026-03-22T02:00:00.000Z', 0],
  ],
])('%s', (_, zone, other, now, expected) => {
  expect(found(zone, other, now)).toEqual(expected);
});

test.each([
  ['clocks that change in the same instant', 'Europe/Berlin', 'Europe/London', '2026-03-20T12:00Z'],
  ['clocks that change in the same night', 'America/New_York', 'America/Los_Angeles', '2026-03-01T12:00Z'],
  ['clocks that never change', 'Asia/Kolkata', 'Asia/Tokyo', '2026-03-20T12:00Z'],
  ['a change that is not near yet', 'America/New_York', 'Europe/Berlin', '2026-02-01T12:00Z'],
  ['the same zone', 'Europe/Berlin', 'Europe/Berlin', '2026-03-20T12:00Z'],
])('%s say nothing', (_, zone, other, now) => {
  expect(found(zone, other, now)).toBeNull();
});

test('in the exception itself its end is what comes next', () => {
  expect(found('America/New_York', 'Europe/Berlin', '2026-03-10T12:00Z')?.[0]).toBe(
    '2026-03-29T01:00:00.000Z',
  );
});

test('the other way round it is the same, with the sign turned', () => {
  for (const zone of ['America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/Santiago']) {
    for (let month = 0; month < 24; month++) {
      const now = Date.UTC(2026, month, 3);
      const one = gapDrift(zone, 'Europe/Berlin', now, weeks(5));
      const other = gapDrift('Europe/Berlin', zone, now, weeks(5));
      expect(other && { ...other, minutes: -other.minutes || 0 }).toEqual(
        one && { ...one, minutes: one.minutes || 0 },
      );
    }
  }
});
