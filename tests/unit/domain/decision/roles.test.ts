import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { holds, withRole } from '@/utils/domain/decision/roles';

const [ananya, jonas] = [
  { name: 'Ananya Rao', personId: 'p2' },
  { name: 'Jonas Weber', personId: 'p3' },
];

test('a role is given, and taken again by the same', () => {
  expect(withRole(rollout, 'contributors', jonas)).toEqual({
    contributors: [...rollout.contributors, jonas],
  });
  expect(withRole(rollout, 'contributors', ananya)).toEqual({ contributors: [{ name: 'Mei Tanaka' }] });
  expect(withRole({ ...rollout, informed: [] }, 'informed', ananya)).toEqual({ informed: [ananya] });
  expect(withRole(rollout, 'approver', jonas)).toEqual({ approver: null });
});

test('one person approves, and one drives', () => {
  expect(withRole(rollout, 'approver', ananya)).toEqual({ approver: ananya });
  expect(withRole(rollout, 'driver', jonas)).toEqual({ driver: jonas });
});

test('who has a role is told by the people list, else by name', () => {
  expect(holds(rollout, 'contributors', { name: 'mei tanaka', personId: 'p9' })).toBe(true);
  expect(holds(rollout, 'contributors', { name: 'Ananya Rao', personId: 'p9' })).toBe(false);
  expect(holds({ ...rollout, driver: null }, 'driver', ananya)).toBe(false);
});
