import type { Outcome } from '@/utils/connections/outcome';
import { phrase } from '@/utils/words/phrase';

/** Items as far as they were listed; `isWhole` false: others may be in the list. */
export interface TaskList {
  readonly items: readonly unknown[];
  readonly isWhole: boolean;
}

/** A part of a list, and where it goes on; null where it is over. */
export type ListPart = Outcome<{ readonly items: readonly unknown[]; readonly next: string | null }>;

/**
 * A list of at most `most` parts. Only one that was read to its end proves that something is not in it; where it goes on
 * with what came before it would never end.
 */
export async function readWholeList(
  most: number,
  part: (from: string | null) => Promise<ListPart>,
): Promise<Outcome<TaskList>> {
  const items: unknown[] = [];
  const seen = new Set<string>();
  let from: string | null = null;
  for (let at = 0; at < most; at += 1) {
    const read: ListPart = await part(from);
    if (!read.ok) return read;
    items.push(...read.value.items);
    const { next } = read.value;
    if (next === null) return { ok: true, value: { items, isWhole: true } };
    if (seen.has(next)) break;
    seen.add(next);
    from = next;
  }
  return { ok: true, value: { items, isWhole: false } };
}

/** For what is not in a list that has no end: nobody can say that it is not there. */
export const endlessTasks = (vendor: string) =>
  ({
    ok: false,
    kind: 'ask',
    fix: 'is-it-there',
    mayHaveCommitted: true,
    words: phrase('failures.task-endless', { vendor }),
  }) as const;
