import { browser } from 'wxt/browser';
import type { ThreadWish } from '@/utils/platform/messages';
import { sitesOff } from '@/utils/platform/policy';
import { readSignals } from '@/utils/platform/signals';
import { askTab } from '@/utils/platform/tab-messages';
import { siteOf } from '@/utils/sites/list';
import { phrase } from '@/utils/words/phrase';
import { readCapture } from './capture-schema';
import { draftOfCapture } from './draft-of-capture';
import { beginReading, endReading, keepReading, readingBeat } from './readings';

/** A page that has not answered after so long is given up, ms. */
const longest = 120_000;

/**
 * Reads the thread that is open in a tab, of several the one that is meant, into the draft with this key. Every end is
 * stored, a failure as its phrase. `address`: of the page, where the browser tells it to the click alone.
 */
export async function captureIntoDraft(
  key: string,
  tabId: number,
  wish: ThreadWish = {},
  address?: string,
): Promise<void> {
  if (!(await beginReading(key, tabId, Date.now()))) return;
  const beat = setInterval(() => void keepReading(key, Date.now()), readingBeat);
  try {
    const read = await decisionIn(key, tabId, wish, address);
    const end = { key, at: Date.now() };
    if (typeof read === 'string' || 'code' in read)
      await endReading({ ...end, state: 'failed', why: read, tabId });
    else await endReading({ ...end, state: 'open', decision: read });
  } finally {
    clearInterval(beat);
  }
}

/** The draft's decision, or why there is none. */
async function decisionIn(key: string, tabId: number, wish: ThreadWish, address: string | undefined) {
  if (!(await readSignals()).consent) return phrase('capture.no-consent');
  let answer: unknown;
  try {
    answer = await within(longest, askTab(tabId, 'capture', wish));
  } catch {
    // A tab that was closed since is none of a site either.
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (siteOf(tab?.url) !== null) return phrase('capture.no-page');
    const { readTalkAt } = await import('./read-talk');
    const talk = await readTalkAt(tab?.url ?? address ?? '');
    if (talk === null) return phrase('capture.other-page');
    return 'capture' in talk ? draftOfCapture(talk.capture, key, Date.now()) : talk.problem;
  }
  const capture = readCapture(answer);
  if (capture === undefined) return phrase('capture.not-readable');
  if (capture === null) return await whyNone(tabId);
  return draftOfCapture(capture, key, Date.now());
}

/** A site that administrators switched off has no thread either. */
async function whyNone(tabId: number) {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const site = siteOf(tab?.url);
  const isOff = site !== null && (await sitesOff()).includes(site.id);
  return isOff ? phrase('capture.site-off', { site: site.name }) : phrase('capture.no-thread');
}

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The page did not answer.')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
