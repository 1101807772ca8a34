import { expect, test } from 'vitest';
import { stepsAt } from './open-steps';

const steps = [
  { what: 'ask in the channel', opens: 100 },
  { what: 'call Mara', opens: 300 },
  { what: 'decide without', opens: 200 },
];
const at = (now: number) => {
  const { open, next } = stepsAt(steps, now);
  return [open?.what, next?.what];
};

test.each([
  [99, undefined, 'ask in the channel'],
  [100, 'ask in the channel', 'decide without'],
  [200, 'decide without', 'call Mara'],
  [299, 'decide without', 'call Mara'],
  [300, 'call Mara', undefined],
])('at %i the latest open step and the next one are told by their instants', (now, open, next) => {
  expect(at(now)).toEqual([open, next]);
});

test('of steps that open together the later one holds when they are open, the first is next before', () => {
  const together = [
    { what: 'one', opens: 100 },
    { what: 'two', opens: 100 },
  ];
  expect(stepsAt(together, 100)).toEqual({ open: together[1] });
  expect(stepsAt(together, 99)).toEqual({ next: together[0] });
});

test('no steps: nothing', () => {
  expect(stepsAt([], 5)).toEqual({});
});
