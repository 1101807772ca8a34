import fc from 'fast-check';
import { channels, type Norm, type NormOverrides, urgencies } from '@/utils/domain/norms/norms';

const norm: fc.Arbitrary<Norm | null> = fc.option(
  fc.oneof(
    fc.record({ amount: fc.integer({ min: 1, max: 400 }), unit: fc.constant('working-days' as const) }),
    fc.record({
      // Quarters of an hour: whole minutes, with up to two decimals.
      amount: fc.integer({ min: 1, max: 8000 }).map((quarters) => quarters / 4),
      unit: fc.constantFrom('hours' as const, 'working-hours' as const),
    }),
  ),
);

const entry = fc.record({
  channel: fc.constantFrom(...channels),
  urgency: fc.constantFrom(...urgencies),
  norm,
});

/** A person's own norms, amounts alone; none at all among them. */
export const someOwnNorms: fc.Arbitrary<NormOverrides> = fc.array(entry, { maxLength: 16 }).map((entries) => {
  const own: Record<string, Record<string, Norm | null>> = {};
  for (const one of entries) own[one.channel] = { ...own[one.channel], [one.urgency]: one.norm };
  return own;
});
