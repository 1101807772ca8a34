import type { Calendar } from '../time/calendar.types';
import { openStretch } from '../time/open-stretch.ts';
import type { EscalationStep } from './norms';
import type { TimedStep } from './open-steps';

/**
 * A step that is agreed from `agreed` on, at `now` (both epoch ms), with the hours that it waits for: undefined where it
 * has none, or they are not known here. Null where it can't be done within a year.
 */
export function timeStep(
  { what }: Pick<EscalationStep, 'what'>,
  agreed: number,
  hours: Calendar | undefined,
  now: number,
): TimedStep | null {
  if (hours === undefined) return { what, agreed, opens: agreed };
  const found = openStretch(hours, Math.max(agreed, Math.floor(now / minute) * minute));
  return found && { what, agreed, opens: found.opens, closes: found.closes ?? undefined };
}

const minute = 60_000;
