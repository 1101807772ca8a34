import { type WaitGround, wholeDueOf } from './due-of-wait.ts';
import type { Wait } from './wait';

/** So many different people must be in the waits that are counted: of fewer, figures could be read as one person's. */
export const fewestPeople = 5;

/** What the waits of a time showed, for the team as a whole. Nothing but numbers, and none of them is of one person. */
export interface WaitFigures {
  /** All that ended: the sum of the others. */
  readonly ended: number;
  /** Had the replies that were wanted by the time that the norm gives. */
  readonly within: number;
  /** Had them after it. */
  readonly after: number;
  /** The user gave up waiting. */
  readonly letGo: number;
  /** Replied to, but nothing is known of the time: marked by hand after it, or no time was given by the norm. */
  readonly untimed: number;
}

/** Why there are no figures: nothing ended, or fewer people than are needed are in what did. */
export type NoFigures = 'nothing' | 'too-few';

/**
 * Figures of the waits that ended after `since` and up to `until` (epoch ms); only where at least `fewestPeople` are in
 * them.
 */
export function waitFigures(
  waits: readonly Wait[],
  ground: WaitGround,
  since: number,
  until: number,
): WaitFigures | NoFigures {
  const ended = waits.filter(
    ({ state, endedAt }) => state !== 'open' && endedAt !== null && endedAt > since && endedAt <= until,
  );
  if (ended.length === 0) return 'nothing';
  const people = new Set(ended.flatMap((wait) => wait.people.map(({ id }) => id)));
  if (people.size < fewestPeople) return 'too-few';
  const count = { ended: ended.length, within: 0, after: 0, letGo: 0, untimed: 0 };
  for (const wait of ended) count[kindOf(wait, ground)]++;
  return count;
}

function kindOf(wait: Wait, ground: WaitGround): Exclude<keyof WaitFigures, 'ended'> {
  if (wait.state === 'let-go' || wait.metAt === null) return 'letGo';
  const found = wholeDueOf(wait, ground);
  if (typeof found === 'string') return 'untimed';
  if (wait.metAt <= found.due) return 'within';
  return wait.isByHand ? 'untimed' : 'after';
}
