import { expect, test } from 'vitest';
import { shippedWeights } from './planner.types';
import { weightsOf } from './weights';

test.each([undefined, null, 'x', 5, [], { off: -1, night: Number.NaN, edge: '1', after: 101 }])(
  '%j is no weight: those that ship hold',
  (stored) => expect(weightsOf(stored)).toEqual(shippedWeights),
);

test('each that can be used holds', () => {
  expect(weightsOf({ night: 0, edge: 2.5, more: 1 })).toEqual({ off: 4, night: 0, edge: 2.5, after: 2 });
});
