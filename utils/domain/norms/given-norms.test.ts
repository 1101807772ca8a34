import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameMatrix, ownEntries, withGiven } from './given-norms.ts';
import { channels, type Norm, type NormMatrix, shippedNorms, urgencies } from './norms.ts';

const norm = fc.option(
  fc.record({ amount: fc.integer({ min: 1, max: 3 }), unit: fc.constant('hours' as const) }),
) as fc.Arbitrary<Norm | null>;
const row = fc.record(Object.fromEntries(urgencies.map((urgency) => [urgency, norm])));
const matrix = fc.record(
  Object.fromEntries(channels.map((channel) => [channel, row])),
) as unknown as fc.Arbitrary<NormMatrix>;

test('without own entries the source’s norms are the team’s', () => {
  fc.assert(
    fc.property(matrix, (given) => {
      expect(isSameMatrix(withGiven({ team: shippedNorms }, given).team, given)).toBe(true);
    }),
  );
});

test('an own entry outlives every change of the source, all others follow it, and the same again changes nothing', () => {
  fc.assert(
    fc.property(matrix, matrix, matrix, (team, one, two) => {
      const first = withGiven({ team }, one);
      const next = withGiven(first, two);
      for (const channel of channels)
        for (const urgency of urgencies) {
          const isOwn = ownEntries(first).some((own) => own.channel === channel && own.urgency === urgency);
          const expected = isOwn ? first.team : two;
          expect(next.team[channel][urgency]).toEqual(expected[channel][urgency]);
        }
      expect(withGiven(next, two)).toEqual(next);
    }),
  );
});

test('entries that differ from the source are the reader’s, each with what the source says', () => {
  const own = { ...shippedNorms, channel: { ...shippedNorms.channel, urgent: null } };
  expect(ownEntries({ team: own })).toEqual([]);
  expect(ownEntries({ team: own, given: shippedNorms })).toEqual([
    { channel: 'channel', urgency: 'urgent', given: { amount: 4, unit: 'working-hours' } },
  ]);
});
