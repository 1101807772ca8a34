import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { momentText } from '@/utils/domain/time/words';
import { phrase } from '@/utils/words/phrase';
import type { OwedRow } from './owed-rows';
import { ThreadLink } from './thread-link';
import type { WaitTold } from './wait-rows';

interface OwedLineProps {
  readonly row: OwedRow;
  readonly tell: (told: WaitTold) => void;
}

/** One thread that waits for the reader: by when, or that it is not due yet. */
export function OwedLine({ row, tell }: OwedLineProps) {
  const { say } = useWords();
  const reader = useReader();
  const { owed, stage, due } = row;
  const { title = '', permalink, from } = owed;
  const moment = momentText(due, reader);
  const name = from?.label || from?.value || '';
  const isPast = due < reader.now;
  const key = isPast ? 'popup.owed-past' : stage === 'due' ? 'popup.owed-due' : 'popup.owed-rests';
  const when = say(key, { name, moment });
  const done = async () => {
    // What changes it is loaded with the click alone.
    const { endOwed } = await import('@/utils/store/owed');
    tell({ text: phrase('popup.owed-marked'), undo: await endOwed(owed.key, Date.now()) });
  };
  return (
    <li className="wait-line is-short">
      {title !== '' && (
        <p className="wait-title">
          <ThreadLink href={permalink}>{title}</ThreadLink>
        </p>
      )}
      <p className="wait-when">{title === '' ? <ThreadLink href={permalink}>{when}</ThreadLink> : when}</p>
      <div className="wait-do">
        <Button look="quiet" onClick={() => void done()}>
          {say('popup.owed-done')}
        </Button>
      </div>
    </li>
  );
}
