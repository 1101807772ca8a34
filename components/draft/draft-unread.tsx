import './draft-unread.css';
import { Fragment, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { Decision } from '@/utils/domain/decision/decision';
import { canBeOpened, notReadPhrases } from '@/utils/domain/decision/not-read-words';
import { isSite } from '@/utils/domain/thread/capture';
import { siteFacts } from '@/utils/sites/list';
import type { OpenDraft } from './use-draft';
import { useWholeThread, type WholeReading } from './use-whole-thread';

/** What was not read of the thread, in words alone: the log shows a record as it was saved. */
export function Unread({ notRead }: Pick<Decision, 'notRead'>) {
  const { say } = useWords();
  const lines = notReadPhrases(notRead).map((one) => say(one));
  if (lines.length === 0) return null;
  return (
    <aside className="draft-unread" aria-label={say('draft.not-read')}>
      <Sentences lines={lines} />
    </aside>
  );
}

/** What was not read of the thread, before anything is written about it, and the way to read it. */
export function DraftUnread(draft: Pick<OpenDraft, 'decision' | 'alter'>) {
  const { say } = useWords();
  const { notRead, source } = draft.decision;
  const { reading, start, cancel } = useWholeThread(draft);
  const box = useRef<HTMLElement>(null);
  const isOver = reading.state === 'over';
  // The button that had the focus may be gone: reading goes on with how it ended.
  useEffect(() => {
    if (isOver) box.current?.focus();
  }, [isOver]);
  const lines = notReadPhrases(notRead).map((one) => say(one));
  if (lines.length === 0 && reading.state === 'idle') return null;
  const isWhole = lines.length === 0;
  const site = source !== null && isSite(source.site) ? siteFacts[source.site] : null;
  const canOpen = site !== null && !site.lacks.includes('whole') && canBeOpened(notRead);
  return (
    <aside
      className={isWhole ? 'draft-unread is-whole' : 'draft-unread'}
      aria-label={say('draft.not-read')}
      ref={box}
      tabIndex={-1}
    >
      <div className="draft-unread-words">
        <Sentences lines={lines} />
        <p role="status">{isOver && reading.words !== null && say(reading.words)}</p>
      </div>
      {reading.state === 'opening' ? (
        <Opening {...reading} onCancel={cancel} />
      ) : (
        canOpen && <Button onClick={start}>{say('labels.read-whole')}</Button>
      )}
    </aside>
  );
}

function Opening({
  done,
  total,
  onCancel,
}: Extract<WholeReading, { state: 'opening' }> & { readonly onCancel: () => void }) {
  const { say } = useWords();
  const words = total === 0 ? say('draft.looking') : say('draft.opening', { done, total });
  return (
    <div className="draft-opening">
      <progress aria-label={words} max={Math.max(total, 1)} value={total === 0 ? undefined : done} />
      <span>{words}</span>
      <Button look="quiet" onClick={onCancel}>
        {say('labels.cancel')}
      </Button>
    </div>
  );
}

function Sentences({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <Fragment key={line}>
      <p>{line}</p>{' '}
    </Fragment>
  ));
}
