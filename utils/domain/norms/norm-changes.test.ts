import { expect, test } from 'vitest';
import { normChanges } from './norm-changes';
import { shippedNorms } from './norms';

const shipped = { team: shippedNorms, people: {} };
const two = { amount: 2, unit: 'hours' } as const;

test('names each entry that differs, the team’s first, and nothing else', () => {
  const next = {
    team: { ...shippedNorms, channel: { ...shippedNorms.channel, standard: two } },
    people: { ana: { direct: { urgent: null } } },
  };
  expect(normChanges(shipped, next)).toEqual([
    { personId: null, channel: 'channel', urgency: 'standard', before: null, after: two },
    { personId: 'ana', channel: 'direct', urgency: 'urgent', before: undefined, after: null },
  ]);
  expect(normChanges(next, next)).toEqual([]);
});

test('a changed step is a change; an absent list and an empty one are not', () => {
  const withSteps = (escalation: { amount: number; unit: 'hours'; what: string }[]) => ({
    team: { ...shippedNorms, channel: { ...shippedNorms.channel, standard: { ...two, escalation } } },
    people: {},
  });
  const plain = {
    ...shipped,
    team: { ...shippedNorms, channel: { ...shippedNorms.channel, standard: two } },
  };
  expect(normChanges(plain, withSteps([]))).toEqual([]);
  expect(normChanges(withSteps([]), withSteps([{ ...two, what: 'ask Ben' }]))).toHaveLength(1);
});
