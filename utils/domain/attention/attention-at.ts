import type { Calendar } from '../time/calendar.types';
import { openStretch } from '../time/open-stretch.ts';
import type { Need } from './need';

const minute = 60_000;

/** How the reader is told, where they wished it. */
export interface Telling {
  /** Their own working hours; absent where they are not in the list, and nothing is told then. */
  readonly mine: Calendar | undefined;
  /** Since when they wish it (epoch ms): what needed them before is on the button alone. */
  readonly since: number;
  /** Ids of what was told before. */
  readonly told: ReadonlySet<string>;
}

export interface Attention<One extends Need> {
  /** What needs the reader now. */
  readonly needing: readonly One[];
  /** What is to be told now, all of it together. */
  readonly tell: readonly One[];
  /** The next instant at which one more needs them or may be told, epoch ms; null where none is known. */
  readonly next: number | null;
}

/**
 * What of these needs the reader at `now` (epoch ms), and what they are told: each once, and only within their own
 * working hours. What falls outside of them waits for the next opening, and is told together then.
 */
export function attentionAt<One extends Need>(
  needs: readonly One[],
  telling: Telling | null,
  now: number,
): Attention<One> {
  const needing = needs.filter(({ from }) => from <= now);
  const later = needs.flatMap(({ from }) => (from > now ? [from] : []));
  const news = needing.filter(
    ({ id, from }) => telling !== null && from > telling.since && !telling.told.has(id),
  );
  const opens = news.length === 0 ? null : openingOf(telling?.mine, now);
  const isOpen = opens !== null && opens <= now;
  if (opens !== null && !isOpen) later.push(opens);
  const next = later.reduce<number | null>((first, at) => (first === null || at < first ? at : first), null);
  return { needing, tell: isOpen ? news : [], next };
}

/** From when on the reader works, epoch ms; null where that is not known. */
function openingOf(mine: Calendar | undefined, now: number): number | null {
  if (mine === undefined) return null;
  try {
    return openStretch(mine, Math.floor(now / minute) * minute)?.opens ?? null;
  } catch {
    return null;
  }
}
