import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { localInstant } from './local-instant';

const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

/** Changes of an hour and of half an hour, in both halves of the world, and a day that was left out. */
const zones = [
  'Europe/Berlin',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'UTC',
];

const time = fc.record({
  year: fc.integer({ min: 2004, max: 2040 }),
  month: fc.integer({ min: 0, max: 13 }),
  day: fc.integer({ min: 0, max: 32 }),
  hour: fc.integer({ min: 0, max: 25 }),
  minute: fc.integer({ min: 0, max: 61 }),
});
const weekday = fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined });

test.each(zones)('in %s the browser’s own clock says what the zone’s rules say', (zone) => {
  process.env.TZ = zone;
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  fc.assert(
    fc.property(time, weekday, (one, day) => {
      expect(localInstant(one, day, undefined)).toBe(localInstant(one, day, zone));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['skipped', { year: 2026, month: 3, day: 29, hour: 2, minute: 30 }],
  ['repeated', { year: 2026, month: 10, day: 25, hour: 2, minute: 30 }],
])('a time that a clock change has %s is none', (_, one) => {
  process.env.TZ = 'Europe/Berlin';
  expect(localInstant(one, undefined, undefined)).toBeNull();
  expect(localInstant({ ...one, hour: 4 }, 7, undefined)).toBe(
    Date.UTC(2026, one.month - 1, one.day, one.month === 3 ? 2 : 3, 30),
  );
});
