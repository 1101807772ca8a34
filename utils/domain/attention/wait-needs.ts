import type { WaitGround } from '../waits/due-of-wait';
import type { Wait } from '../waits/wait';
import { nextChangeOf, pastDueOf, waitNow } from '../waits/wait-stage.ts';
import type { Need } from './need';

/** A wait that needs the reader from the minute after its due on: to ask again, to take the next step or to let go. */
export interface WaitNeed extends Need {
  readonly wait: Wait;
}

/** Those of open waits that have a due, and the next instant after `now` (epoch ms) at which something of them changes. */
export function waitNeeds(
  waits: readonly Wait[],
  ground: WaitGround,
  now: number,
): { readonly needs: readonly WaitNeed[]; readonly next: number | null } {
  const stages = waits.map((wait) => waitNow(wait, ground, now));
  const needs = waits.flatMap((wait, index): WaitNeed[] => {
    const stage = stages[index];
    const from = stage === undefined ? null : pastDueOf(stage);
    return from === null ? [] : [{ id: `wait:${wait.key}`, kind: 'wait', from, wait }];
  });
  return { needs, next: nextChangeOf(stages, now) };
}
