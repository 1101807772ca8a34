import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { RosterFile } from '@/utils/destinations/google-docs/roster/list-rosters';
import { sayTold } from '@/utils/words/say';
import { useSheets } from './use-sheets';

export interface SheetListProps {
  /** Called in the click. */
  readonly onUse: (file: RosterFile) => void;
  /** Called in the click: not everybody is in it yet. */
  readonly onComplete: (file: RosterFile) => void;
}

/** Roster sheets that are there already, each with what can be done with it. */
export function SheetList({ onUse, onComplete }: SheetListProps) {
  const { say } = useWords();
  const found = useSheets();
  if (found === null) return <p className="quiet-text connection-none">{say('sheets.listing')}</p>;
  if (!found.ok) {
    return (
      <p className="connection-problem" role="alert">
        {sayTold(say, found.words)}
      </p>
    );
  }
  if (found.value.length === 0) return null;
  return (
    <ul className="connection-places" aria-label={say('sheets.ours')}>
      {found.value.map((file) => {
        const { fileId, name, isWhole } = file;
        const named = isWhole ? 'sheets.use-named' : 'sheets.complete-named';
        return (
          <li key={fileId} className="connection-place">
            <span className="connection-place-name" dir="auto">
              {name}
            </span>
            <Button
              aria-label={say(named, { name })}
              onClick={() => (isWhole ? onUse(file) : onComplete(file))}
            >
              {say(isWhole ? 'sheets.use' : 'sheets.complete')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
