import { expect, test } from 'vitest';
import { planMeeting } from '@/utils/domain/planner/plan';
import { shippedWeights } from '@/utils/domain/planner/planner.types';
import { gridPlaces, slotGrid } from '@/utils/domain/planner/slot-grid';
import { movedBy } from './grid-moves';

const always = [['00:00', '24:00']] as const;
const week = {
  ...{ mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always },
};
const zone = 'Europe/Berlin';
// The night of 25 October has 25 hours.
const { slots } = planMeeting(
  {
    people: [{ calendar: { zone, week }, isRequired: false, share: 0 }],
    ...{ minutes: 30, days: 3, from: Date.parse('2026-10-23T22:00Z'), readerZone: zone },
    weights: shippedWeights,
  },
  Number.POSITIVE_INFINITY,
);
const days = slotGrid(slots, zone);
const placeOf = gridPlaces(slots, zone);
const from = (time: string, key: string, isTurned = false) => {
  const next = movedBy(key, isTurned, days, Date.parse(time), placeOf);
  return next === null ? null : new Date(next).toISOString().slice(5, 16);
};

test.each([
  ['ArrowRight', '10-24T08:15'],
  ['ArrowLeft', '10-24T07:45'],
  // A day further on the clock, which is 25 hours.
  ['ArrowDown', '10-25T09:00'],
  ['ArrowUp', null],
  ['Home', '10-23T22:00'],
  ['End', '10-24T21:45'],
  ['PageDown', null],
  ['Enter', null],
])('%s', (key, expected) => expect(from('2026-10-24T08:00Z', key)).toBe(expected));

test('the hour that comes twice is walked through twice', () => {
  expect(from('2026-10-25T00:45Z', 'ArrowRight')).toBe('10-25T01:00');
  expect(from('2026-10-25T01:00Z', 'ArrowLeft')).toBe('10-25T00:45');
});

test('from right to left the arrows follow the picture, and the ends are ends', () => {
  expect(from('2026-10-24T08:00Z', 'ArrowLeft', true)).toBe('10-24T08:15');
  expect(from('2026-10-23T22:00Z', 'ArrowLeft')).toBe(null);
});
