import type { Told } from '@/utils/words/phrase';

/** What came of comparing one place with what was logged. */
export interface Compared {
  /** `In Notion`, `In Gmail`. */
  readonly where: string;
  /** Sentences, in the order of the document; empty: all is as it was logged. */
  readonly changes: readonly string[];
  /** A sentence that says why, where nothing could be compared. */
  readonly problem: Told | null;
  /** Said beside the changes, where something could not be compared. */
  readonly note: string | null;
}

/** All or nothing could be compared. */
export function comparedAt(
  where: string,
  said: { readonly changes: readonly string[]; readonly note?: string } | { readonly problem: Told },
): Compared {
  if ('problem' in said) return { where, changes: [], problem: said.problem, note: null };
  return { where, changes: said.changes, problem: null, note: said.note ?? null };
}
