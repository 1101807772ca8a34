import './undo-toast.css';
import { useEffect, useRef } from 'react';
import type { Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { Button } from './button';
import { useLeaving } from './use-leaving';
import { useWords } from './words';

export interface UndoNotice {
  /** Said in the reader's language as long as it is shown: a text is one that has no other. */
  readonly text: Told;
  /** Absent where there is nothing to take back. */
  readonly undo?: (() => void) | undefined;
  /** What several messages of one edit have in common: they are undone as one. */
  readonly edit?: unknown;
}

/** What was done on this page: the message that is shown now, and what can still be taken back. */
export interface Notices {
  readonly told: UndoNotice | null;
  readonly tell: (told: UndoNotice) => void;
  readonly dismiss: () => void;
  /** Newest first; only the newest can be undone, as one may rest on the one before. */
  readonly past: readonly UndoNotice[];
  readonly undo: () => void;
}

/**
 * Tells what was done, also to screen readers, and offers to take it back. It leaves by itself, but not while it is
 * pointed at, has the focus, or the page is out of sight. It lies over nothing: beside the page where that has room,
 * else in a row of its own at the foot of the window.
 */
export function UndoToast({ told, dismiss, undo }: Notices) {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useLeaving(place, told, dismiss);
  // What is read at the foot of the window goes up by the row that comes there.
  useEffect(() => {
    if (told !== null && place.current !== null) makeRoom(place.current);
  }, [told]);
  return (
    <div ref={place} className="undo-toast-place" role="status" aria-live="polite">
      {told !== null && (
        <div className="undo-toast">
          <span className="undo-toast-text">{sayTold(say, told.text)}</span>
          {told.undo !== undefined && (
            <Button className="undo-toast-undo" onClick={undo}>
              {say('labels.undo')}
            </Button>
          )}
          <button type="button" className="button quiet" aria-label={say('ui.dismiss')} onClick={dismiss}>
            ✕
          </button>
        </div>
      )}
    </div>
  );
}

function makeRoom(place: HTMLElement): void {
  const main = document.querySelector('main');
  if (main === null || getComputedStyle(place).position !== 'fixed') return;
  const end = main.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(main).paddingBlockEnd);
  const covered = Math.min(end, window.innerHeight) - place.getBoundingClientRect().top;
  if (covered > 0) window.scrollBy({ top: covered, behavior: 'instant' });
}
