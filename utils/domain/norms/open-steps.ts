import type { EscalationStep } from './norms';

/** An agreed step with its instants, epoch ms. */
export interface TimedStep extends Pick<EscalationStep, 'what'> {
  /** Sending plus its amount, on its own clock: from then on it is agreed. */
  readonly agreed: number;
  /** When it can be done from `agreed` and from now on: `agreed` itself where it has no hours of its own. */
  readonly opens: number;
  /** Until when, where it closes again. */
  readonly closes?: number | undefined;
}

/**
 * Where a team is in its steps at `now` (epoch ms): the latest one agreed that is open, and of those after it the one
 * that opens next. By their instants and not as they are listed, since the clocks of two steps cannot be compared before;
 * of two that are agreed from the same instant the later one in the list comes later. A step whose own hours are over
 * leaves its place to the one before until it opens again.
 */
export function stepsAt(steps: readonly TimedStep[], now: number): { open?: TimedStep; next?: TimedStep } {
  const inOrder = [...steps].sort((one, other) => one.agreed - other.agreed);
  const at = inOrder.findLastIndex(({ opens }) => opens <= now);
  const open = inOrder[at];
  const ahead = inOrder.slice(at + 1);
  const first = Math.min(...ahead.map(({ opens }) => opens));
  const next = ahead.find(({ opens }) => opens === first);
  return { ...(open && { open }), ...(next && { next }) };
}
