import { expect, test } from 'vitest';
import { type PlannedMeeting, sharesOf } from './planned-meeting';

const meeting = (savedAt: number, ...outside: readonly (readonly [string, number])[]): PlannedMeeting => ({
  ...{ key: `m${savedAt}`, savedAt, from: 0, minutes: 30 },
  people: outside.map(([id, each]) => ({ id, outside: each })),
});
const shares = (...meetings: PlannedMeeting[]) => Object.fromEntries(sharesOf(meetings));

test('a share is of the minutes of all, and who took none has none', () => {
  expect(shares(meeting(1, ['a', 30], ['b', 0]), meeting(2, ['a', 15], ['c', 15]))).toEqual({
    a: 0.75,
    c: 0.25,
  });
  expect(shares()).toEqual({});
  expect(shares(meeting(1, ['a', 0]))).toEqual({});
});

test('only the last twelve count, by when they were planned', () => {
  const later = Array.from({ length: 12 }, (_, at) => meeting(10 + at, ['b', 5]));
  expect(shares(...later, meeting(1, ['a', 100]))).toEqual({ b: 1 });
  expect(shares(...later.slice(1), meeting(1, ['a', 55]))).toEqual({ a: 0.5, b: 0.5 });
});
