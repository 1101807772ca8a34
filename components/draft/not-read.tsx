import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/ui/button';
import { beginByHand } from '@/utils/decisions/begin-by-hand';
import { endDeadReadings, readingLease } from '@/utils/decisions/capture/readings';
import { draftPath } from '@/utils/platform/log-decision';
import { askOwnWorker } from '@/utils/platform/own-messages';
import { Notice } from './notice';

export interface WaysOnProps {
  readonly draftKey: string;
  /** The tab that was asked; absent where it is not known. */
  readonly tabId?: number | undefined;
}

/** A draft that has no thread in it: asks the page again, or begins empty on the spot. */
function WaysOn({ draftKey, tabId }: WaysOnProps) {
  return (
    <>
      {tabId !== undefined && (
        <Button look="primary" onClick={() => void askOwnWorker('captureTab', { key: draftKey, tabId })}>
          Try again
        </Button>
      )}
      <Button onClick={() => void beginByHand(draftKey, Date.now())}>Write it by hand</Button>
    </>
  );
}

export function NotRead({ why, ...ways }: WaysOnProps & { readonly why: string }) {
  return (
    <Notice title="The thread was not read" actions={<WaysOn {...ways} />}>
      {why}
    </Notice>
  );
}

/**
 * The thread is being read. `at` is when the worker last said so (epoch ms), null where nothing is stored of it yet.
 * When it has been silent for too long, its row is ended with a sentence, and this page shows that.
 */
export function Reading({ at, ...ways }: WaysOnProps & { readonly at: number | null }) {
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
  return <Notice title="Reading the thread" isBusy />;
}

/** What was never read is kept for a day. */
export function Cleared(ways: WaysOnProps) {
  return (
    <Notice title="There is no draft here" actions={<WaysOn {...ways} />}>
      If a thread wasn’t read, its draft is kept for one day. Open the thread and{' '}
      {ways.tabId === undefined ? 'choose Log decision again.' : 'try again.'}
    </Notice>
  );
}

/** The page was opened without a draft. */
export function NoDraft() {
  const begin = async () => {
    const key = crypto.randomUUID();
    await beginByHand(key, Date.now());
    window.location.assign(browser.runtime.getURL(draftPath(key)));
  };
  return (
    <Notice
      title="No draft is open"
      actions={<Button onClick={() => void begin()}>Write one by hand</Button>}
    >
      Open a thread in Gmail or Slack and choose Log decision.
    </Notice>
  );
}
