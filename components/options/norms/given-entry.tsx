import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { OwnEntry } from '@/utils/domain/norms/given-norms';
import { entryText } from './norm-words';

interface GivenEntryProps {
  /** The cell, as it is called: `E-mail, urgent`. */
  readonly label: string;
  readonly own: OwnEntry;
  readonly onDrop: () => void;
}

/** Marks an entry that is the reader's own before what a source gives, with a button that lets the team's apply again. */
export function GivenEntry({ label, own, onDrop }: GivenEntryProps) {
  const { say } = useWords();
  const norm = entryText(own.given, say);
  return (
    <span className="norm-given">
      <span className="people-mark norms">{say('norms-form.own-entry')}</span>
      <Button
        look="quiet"
        className="norm-tool"
        aria-label={say('norms-form.use-given-of', { cell: label, norm })}
        onClick={onDrop}
      >
        {say('norms-form.use-given', { norm })}
      </Button>
    </span>
  );
}
