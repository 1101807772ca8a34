import type { TimedStep } from '../norms/open-steps';
import { dueOfWait, stepsOfWait, type WaitGround } from './due-of-wait.ts';
import type { Wait } from './wait';

const minute = 60_000;

/**
 * Where an open wait is at a moment. `on`: in the minute in which it is due; `after`: from the next minute on, which says
 * something of the time and nothing of anybody. `none` and `never`: as `WaitDue`.
 */
export type WaitStage = 'before' | 'on' | 'after' | 'none' | 'never';

export interface WaitNow {
  readonly stage: WaitStage;
  /** Epoch ms on a whole minute; null for `none` and `never`. */
  readonly due: number | null;
  /** Whose reply is expected then. */
  readonly id: string | null;
  /** The agreed step that is open now, and the next one. */
  readonly open?: TimedStep;
  readonly next?: TimedStep;
}

/** What is to be said of an open wait at `now` (epoch ms). */
export function waitNow(wait: Wait, ground: WaitGround, now: number): WaitNow {
  const found = dueOfWait(wait, ground);
  if (typeof found === 'string') return { stage: found, due: null, id: null };
  const { due, id } = found;
  const stage = now < due ? 'before' : now < due + minute ? 'on' : 'after';
  return { stage, due, id, ...stepsOfWait(wait, found, ground, now) };
}

/** From when on the reader may do something about it, epoch ms: the minute after the one in which it is due. */
export function pastDueOf({ due }: Pick<WaitNow, 'due'>): number | null {
  return due === null ? null : due + minute;
}

/**
 * The next instant after `now` (epoch ms) at which something of these waits changes for the reader: one becomes due, is
 * past it, or a step opens or closes. One for all, however many there are; null where nothing will.
 */
export function nextWaitChange(waits: readonly Wait[], ground: WaitGround, now: number): number | null {
  const open = waits.filter(({ state }) => state === 'open');
  return nextChangeOf(
    open.map((wait) => waitNow(wait, ground, now)),
    now,
  );
}

/** The same of waits of which is known where they are at `now`. */
export function nextChangeOf(stages: readonly WaitNow[], now: number): number | null {
  let first: number | null = null;
  for (const stage of stages) {
    const { due, open, next } = stage;
    for (const at of [due, pastDueOf(stage), open?.closes ?? null, next?.opens ?? null])
      if (at !== null && at > now && (first === null || at < first)) first = at;
  }
  return first;
}
