import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { beginByHand } from '@/utils/decisions/begin-by-hand';
import { endDeadReadings, readingLease } from '@/utils/decisions/capture/readings';
import { draftPath } from '@/utils/platform/log-decision';
import { askOwnWorker } from '@/utils/platform/own-messages';
import type { Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { Notice } from './notice';

export interface WaysOnProps {
  readonly draftKey: string;
  /** The tab that was asked; absent where it is not known. */
  readonly tabId?: number | undefined;
}

/** A draft that has no thread in it: asks the page again, or begins empty on the spot. */
function WaysOn({ draftKey, tabId }: WaysOnProps) {
  const { say } = useWords();
  return (
    <>
      {tabId !== undefined && (
        <Button look="primary" onClick={() => void askOwnWorker('captureTab', { key: draftKey, tabId })}>
          {say('ui.try-again')}
        </Button>
      )}
      <Button onClick={() => void beginByHand(draftKey, Date.now())}>{say('draft.write-it')}</Button>
    </>
  );
}

export function NotReadNotice({ why, ...ways }: WaysOnProps & { readonly why: Told }) {
  const { say } = useWords();
  return (
    <Notice title={say('draft.was-not-read')} actions={<WaysOn {...ways} />}>
      {sayTold(say, why)}
    </Notice>
  );
}

/**
 * The thread is being read. `at` is when the worker last said so (epoch ms), null where nothing is stored of it yet.
 * When it has been silent for too long, its row is ended with a sentence, and this page shows that.
 */
export function ReadingNotice({ at, ...ways }: WaysOnProps & { readonly at: number | null }) {
  const { say } = useWords();
  const [isSilent, setIsSilent] = useState(false);
  useEffect(() => {
    const wait = at === null ? readingLease : at + readingLease - Date.now() + 1;
    const end = () => {
      setIsSilent(true);
      if (at !== null) void endDeadReadings(Date.now() - readingLease, Date.now());
    };
    const timer = setTimeout(end, Math.max(0, wait));
    return () => clearTimeout(timer);
  }, [at]);
  // Nobody is reading: a page of another day, which the browser opened again.
  if (at === null && isSilent) return <Cleared {...ways} />;
  return <Notice title={say('draft.reading')} isBusy />;
}

/** What was never read is kept for a day. */
export function Cleared(ways: WaysOnProps) {
  const { say } = useWords();
  return (
    <Notice title={say('draft.none-here')} actions={<WaysOn {...ways} />}>
      {ways.tabId === undefined
        ? say('draft.cleared-log', { logDecision: say('labels.log-decision') })
        : say('draft.cleared-try')}
    </Notice>
  );
}

/** The page was opened without a draft. */
export function NoDraft() {
  const { say } = useWords();
  const begin = async () => {
    const key = crypto.randomUUID();
    await beginByHand(key, Date.now());
    window.location.assign(browser.runtime.getURL(draftPath(key)));
  };
  return (
    <Notice
      title={say('draft.none-open')}
      actions={<Button onClick={() => void begin()}>{say('ui.write-by-hand')}</Button>}
    >
      {say('draft.none-open-text', { logDecision: say('labels.log-decision') })}
    </Notice>
  );
}
