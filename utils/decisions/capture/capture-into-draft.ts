import { browser } from 'wxt/browser';
import type { ThreadWish } from '@/utils/platform/messages';
import { readSignals } from '@/utils/platform/signals';
import { askTab } from '@/utils/platform/tab-messages';
import { siteOf } from '@/utils/sites/list';
import { readCapture } from './capture-schema';
import { draftOfCapture } from './draft-of-capture';
import { beginReading, endReading, keepReading, readingBeat } from './readings';

const sentences = {
  noConsent:
    'Meantime isn’t allowed to read pages yet. Open the welcome page from the toolbar popup and accept first.',
  noThread: 'No thread is open on this page. Open a thread in Gmail or Slack and choose Log decision again.',
  otherPage:
    'Threads are read in Gmail and Slack. Open one there and choose Log decision again, or write the decision by hand.',
  noPage: 'This page didn’t answer. Reload it, open the thread and choose Log decision again.',
  notReadable:
    'The thread wasn’t read, because Meantime didn’t understand the page’s answer. Reload the page and choose Log decision again.',
};

/** A page that has not answered after so long is given up, ms. */
const longest = 120_000;

/**
 * Reads the thread that is open in a tab, of several the one that is meant, into the draft with this key. Every end is
 * stored, a failure as its sentence.
 */
export async function captureIntoDraft(key: string, tabId: number, wish: ThreadWish = {}): Promise<void> {
  if (!(await beginReading(key, tabId, Date.now()))) return;
  const beat = setInterval(() => void keepReading(key, Date.now()), readingBeat);
  try {
    const read = await decisionIn(key, tabId, wish);
    const end = { key, at: Date.now() };
    if (typeof read === 'string') await endReading({ ...end, state: 'failed', why: read, tabId });
    else await endReading({ ...end, state: 'open', decision: read });
  } finally {
    clearInterval(beat);
  }
}

/** The draft's decision, or a sentence that says why there is none. */
async function decisionIn(key: string, tabId: number, wish: ThreadWish) {
  if (!(await readSignals()).consent) return sentences.noConsent;
  let answer: unknown;
  try {
    answer = await within(longest, askTab(tabId, 'capture', wish));
  } catch {
    // A tab that was closed since is none of a site either.
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    return siteOf(tab?.url) === null ? sentences.otherPage : sentences.noPage;
  }
  const capture = readCapture(answer);
  if (capture === undefined) return sentences.notReadable;
  if (capture === null) return sentences.noThread;
  return draftOfCapture(capture, key, Date.now());
}

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The page did not answer.')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
