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

/** Clocks change at halves of an hour of UTC, too. */
const step = 1_800_000;
const day = 86_400_000;
const shownAs = new Map<string, Intl.DateTimeFormat>();

/** By how many minutes a zone's clock is ahead of UTC, read off the clock that the browser writes. */
function shownOffset(zone: string, instant: number): number {
  const clock =
    shownAs.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric' },
      ...{ day: 'numeric', hour: 'numeric', minute: 'numeric' },
    });
  shownAs.set(zone, clock);
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? Number.NaN;
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return (shown - instant) / 60_000;
}

/** The first half hour from which on both clocks are a whole day as far apart as they are not now; the slow and plain way. */
function slowDrift(zone: string, other: string, now: number, within: number) {
  const apart = Array.from({ length: (within + day) / step + 1 }, (_, each) => {
    const instant = now + each * step;
    return shownOffset(zone, instant) - shownOffset(other, instant);
  });
  const from = apart.findIndex(
    (minutes, each) =>
      each > 0 &&
      minutes !== apart[0] &&
      apart.slice(each, each + day / step).every((later) => later === minutes),
  );
  return from === -1 || from > within / step ? null : { from: now + from * step, minutes: apart[from] };
}

test.each([
  ['Europe/Berlin', 'America/New_York'],
  ['Australia/Lord_Howe', 'Australia/Sydney'],
  ['Australia/Lord_Howe', 'Asia/Kathmandu'],
  ['Africa/Casablanca', 'Europe/Lisbon'],
  ['America/Santiago', 'Europe/Berlin'],
  ['Asia/Kolkata', 'Asia/Tokyo'],
])('of %s and %s it is in every month what their clocks show, by halves of an hour', (zone, other) => {
  for (let month = 0; month < 12; month++) {
    const now = Date.UTC(2026, month, 10, 12);
    const drift = gapDrift(zone, other, now, weeks(5));
    const short = drift && { from: drift.from, minutes: drift.minutes };
    expect(short, new Date(now).toISOString()).toEqual(slowDrift(zone, other, now, weeks(5)));
  }
});
