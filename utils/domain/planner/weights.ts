import { shippedWeights, type Weights } from './planner.types.ts';

/** Above this one kind outweighs all others in any case. */
export const mostWeight = 100;

/** What a weight may be. */
export function isWeight(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= mostWeight;
}

/** The weights that are stored, each by itself; one that is none is the shipped one. */
export function weightsOf(stored: unknown): Weights {
  const { off, night, edge, after } = Object(stored) as Readonly<Record<keyof Weights, unknown>>;
  return {
    off: isWeight(off) ? off : shippedWeights.off,
    night: isWeight(night) ? night : shippedWeights.night,
    edge: isWeight(edge) ? edge : shippedWeights.edge,
    after: isWeight(after) ? after : shippedWeights.after,
  };
}
