import { useState } from 'react';
import { sayTold } from '@/utils/words/say';
import { Button } from './button';
import type { Notices } from './undo-toast';
import { useWords } from './words';

/** What was done on this page and can still be undone, after its message has left. */
export function RecentChanges({ past, undo }: Pick<Notices, 'past' | 'undo'>) {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  if (past.length === 0) return null;
  return (
    <details className="recent-changes" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{say('ui.recent-changes', { count: past.length })}</summary>
      <ol>
        {(isOpen ? past : []).map(({ text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two changes may say the same
          <li key={past.length - index}>
            <span>{sayTold(say, text)}</span>
            {index === 0 && (
              <Button aria-label={say('ui.undo-this', { what: sayTold(say, text) })} onClick={undo}>
                {say('labels.undo')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
