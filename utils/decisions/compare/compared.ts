import type { Phrase, Told } from '@/utils/words/phrase';

/** What came of comparing one place with what was logged. */
export interface Compared {
  /** The system's own name: `Notion`, `Gmail`. */
  readonly where: string;
  /** Sentences, in the order of the document; empty: all is as it was logged. */
  readonly changes: readonly Phrase[];
  /** A sentence that says why, where nothing could be compared. */
  readonly problem: Told | null;
  /** Sentences beside the changes, where something could not be compared. */
  readonly notes: readonly Phrase[];
}

/** All or nothing could be compared. */
export function comparedAt(
  where: string,
  said: Pick<Compared, 'changes' | 'notes'> | { readonly problem: Told },
): Compared {
  return 'problem' in said
    ? { where, changes: [], problem: said.problem, notes: [] }
    : { where, ...said, problem: null };
}
