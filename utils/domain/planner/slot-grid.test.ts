import { expect, test } from 'vitest';
import { planMeeting } from './plan';
import { shippedWeights } from './planner.types';
import { slotGrid } from './slot-grid';

const hours = [['09:00', '17:00']] as const;
const always = [['00:00', '24:00']] as const;
const weekOf = (blocks: readonly (readonly [string, string])[]) => ({
  ...{ mon: blocks, tue: blocks, wed: blocks, thu: blocks, fri: blocks, sat: blocks, sun: blocks },
});
const plan = (from: string, days: number, zone: string, blocks: readonly (readonly [string, string])[]) =>
  slotGrid(
    planMeeting(
      {
        people: [{ calendar: { zone, week: weekOf(blocks) }, isRequired: false, share: 0 }],
        ...{ minutes: 60, days, from: Date.parse(from), readerZone: zone, weights: shippedWeights },
      },
      Number.POSITIVE_INFINITY,
    ).slots,
    zone,
  );

test('a day has its quarters, and what is alike is one bar', () => {
  const [day, ...others] = plan('2026-12-01T23:00Z', 1, 'Europe/Berlin', hours);
  expect(others).toEqual([]);
  expect(day?.starts.length).toBe(96);
  expect(day?.bars.map(({ from, to, kind }) => [from / 60, to / 60, kind])).toEqual([
    [0, 7, 'night'],
    [7, 9, 'edge'],
    [9, 16.25, 'inside'],
    [16.25, 18.25, 'edge'],
    [18.25, 21.25, 'after'],
    [21.25, 24, 'night'],
  ]);
});

test('an hour that the clock shows twice has its quarters twice, one that it leaves out has none', () => {
  const twice = plan('2026-10-24T22:00Z', 1, 'Europe/Berlin', always).at(0);
  expect(twice?.bars).toEqual([
    { from: 0, to: 180, kind: 'inside', isAgain: false },
    { from: 120, to: 180, kind: 'inside', isAgain: true },
    { from: 180, to: 1380, kind: 'inside', isAgain: false },
  ]);
  const [left] = plan('2027-03-27T23:00Z', 1, 'Europe/Berlin', always);
  expect(left?.starts.length).toBe(92);
  expect(left?.bars.map(({ from, to }) => [from, to])).toEqual([
    [0, 120],
    [180, 1440],
  ]);
  // Half an hour, by the clock of Lord Howe.
  const half = plan('2027-04-03T13:00Z', 1, 'Australia/Lord_Howe', always).at(0);
  expect(half?.bars.filter(({ isAgain }) => isAgain)).toEqual([
    { from: 90, to: 120, kind: 'inside', isAgain: true },
  ]);
});

test('without a slot there is no day', () => expect(slotGrid([], 'Europe/Berlin')).toEqual([]));
