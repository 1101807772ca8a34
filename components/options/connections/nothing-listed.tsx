import { useWords } from '@/components/ui/words';
import type { Outcome } from '@/utils/connections/outcome';
import { sayTold } from '@/utils/words/say';

/** Why nothing stands there, as it is said of a system. */
export interface NothingWords {
  readonly asking: string;
  readonly none: string;
  /** Of a search. */
  readonly noneNamed: string;
}

export interface NothingListedProps {
  /** What the system answered; null: nothing yet. */
  readonly found: Outcome<readonly unknown[]> | null;
  readonly isSearch: boolean;
  readonly words: NothingWords;
}

/** Why no place stands there to choose, and what to do about it. */
export function NothingListed({ found, isSearch, words }: NothingListedProps) {
  const { say } = useWords();
  if (found === null) return <p className="quiet-text connection-none">{words.asking}</p>;
  if (!found.ok)
    return (
      <p className="connection-problem" role="alert">
        {sayTold(say, found.words)}
      </p>
    );
  if (found.value.length > 0) return null;
  return <p className="quiet-text connection-none">{isSearch ? words.noneNamed : words.none}</p>;
}
