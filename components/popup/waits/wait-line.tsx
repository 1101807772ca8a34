import { Button } from '@/components/ui/button';
import { useReader } from '@/components/ui/reader';
import { useWords } from '@/components/ui/words';
import { firstName } from '@/utils/domain/people/first-name';
import { letGo, markMet } from '@/utils/domain/waits/end-wait';
import { isOwnersLink } from '@/utils/sites/shared-link';
import { phrase } from '@/utils/words/phrase';
import { ThreadLink } from './thread-link';
import type { WaitRow, WaitTold } from './wait-rows';
import { waitText } from './wait-words';

interface WaitLineProps {
  readonly row: WaitRow;
  readonly tell: (told: WaitTold) => void;
}

/** One thread in which the reader waits: for whom and until when; past that time the open step and a nudge to copy. */
export function WaitLine({ row, tell }: WaitLineProps) {
  const { say } = useWords();
  const reader = useReader();
  const { wait, stage, open, names } = row;
  const { site, title = '', permalink } = wait.thread;
  const when = waitText(row, reader, say);
  const end = async (came: boolean) => {
    // What changes a wait is loaded with the click alone.
    const { changeWait } = await import('@/utils/store/waits');
    const undo = await changeWait(wait.key, (one) => (came ? markMet : letGo)(one, Date.now()));
    tell({ text: phrase(came ? 'popup.wait-came' : 'popup.wait-let-go'), undo });
  };
  const copy = async () => {
    const name = firstName(names[0] ?? '');
    const link = permalink === undefined || isOwnersLink(site) ? '' : ` ${permalink}`;
    const text =
      title === '' ? say('popup.nudge-plain', { name, link }) : say('popup.nudge', { name, title, link });
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    tell({ text: phrase(isCopied ? 'popup.nudge-copied' : 'popup.copy-refused'), undo: null });
  };
  return (
    <li className="wait-line">
      {title !== '' && (
        <p className="wait-title">
          <ThreadLink href={permalink}>{title}</ThreadLink>
        </p>
      )}
      <p className="wait-when">{title === '' ? <ThreadLink href={permalink}>{when}</ThreadLink> : when}</p>
      {stage === 'after' && open !== undefined && (
        <p className="wait-when">{say('card.step-open', { what: open.what })}</p>
      )}
      <div className="wait-do">
        {stage === 'after' && names.length > 0 && (
          <Button onClick={() => void copy()}>{say('popup.copy-nudge')}</Button>
        )}
        <Button look="quiet" onClick={() => void end(true)}>
          {say('labels.reply-came')}
        </Button>
        <Button look="quiet" onClick={() => void end(false)}>
          {say('labels.let-go')}
        </Button>
      </div>
    </li>
  );
}
