import { useWords } from '@/components/ui/words';
import type { Outcome } from '@/utils/connections/outcome';
import type { NotionPlace } from '@/utils/destinations/notion/place';
import { sayTold } from '@/utils/words/say';

export interface NothingListedProps {
  /** What Notion answered; null: nothing yet. */
  readonly found: Outcome<readonly NotionPlace[]> | null;
  readonly isSearch: boolean;
}

/** Why no place stands there to choose, and what to do about it. */
export function NothingListed({ found, isSearch }: NothingListedProps) {
  const { say } = useWords();
  if (found === null) return <p className="quiet-text connection-none">{say('connections.asking-notion')}</p>;
  if (!found.ok)
    return (
      <p className="connection-problem" role="alert">
        {sayTold(say, found.words)}
      </p>
    );
  if (found.value.length > 0) return null;
  return (
    <p className="quiet-text connection-none">
      {say(isSearch ? 'connections.none-named' : 'connections.none-seen')}
    </p>
  );
}
