import type { EscalationStep } from './norms';

/** An agreed step with the instant at which it opens (epoch ms): sending plus its amount, on its own clock. */
export interface TimedStep extends Pick<EscalationStep, 'what'> {
  readonly opens: number;
}

/**
 * Where a team is in its steps at `now` (epoch ms): the latest one that is open, and the one that opens next. By their
 * instants and not as they are listed, since the clocks of two steps cannot be compared before; of two that open
 * together the later one in the list holds.
 */
export function stepsAt(steps: readonly TimedStep[], now: number): { open?: TimedStep; next?: TimedStep } {
  const found: { open?: TimedStep; next?: TimedStep } = {};
  for (const step of steps) {
    const at = step.opens > now ? 'next' : 'open';
    const other = found[at];
    if (other === undefined || (at === 'open' ? step.opens >= other.opens : step.opens < other.opens))
      found[at] = step;
  }
  return found;
}
