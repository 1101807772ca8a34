import { browser } from 'wxt/browser';
import type { Decision } from '@/utils/domain/decision/decision';
import type { Capture } from '@/utils/domain/thread/capture';
import type { ThreadWish } from '@/utils/platform/messages';
import { sitesOff } from '@/utils/platform/policy';
import { readSignals } from '@/utils/platform/signals';
import { askTab } from '@/utils/platform/tab-messages';
import { siteOf } from '@/utils/sites/list';
import { phrase, type Told } from '@/utils/words/phrase';
import { readCapture } from './capture-schema';
import { draftOfCapture } from './draft-of-capture';
import { beginReading, endReading, keepReading, type ReadFrom, readingBeat } from './readings';

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
  // Of a site's page the tab is asked again, whatever it shows by then.
  const task = siteOf(address) === null ? address : undefined;
  const from = await beginReading(key, { tabId, address: task }, Date.now());
  if (from === null) return;
  const beat = setInterval(() => void keepReading(key, Date.now()), readingBeat);
  try {
    const end = await decisionIn(key, from, wish);
    const at = Date.now();
    if ('decision' in end) await endReading({ key, at, state: 'open', ...end });
    else await endReading({ key, at, state: 'failed', ...end });
  } finally {
    clearInterval(beat);
  }
}

type End =
  | { readonly decision: Decision }
  | { readonly why: Told; readonly tabId?: number; readonly address?: string | undefined };

/** The draft's decision, or why there is none, with what can be asked again. */
async function decisionIn(key: string, { tabId, address }: ReadFrom, wish: ThreadWish): Promise<End> {
  if (!(await readSignals()).consent) return { why: phrase('capture.no-consent'), tabId, address };
  const fresh = async (capture: Capture) => ({ decision: await draftOfCapture(capture, key, Date.now()) });
  let answer: unknown;
  try {
    answer = await within(longest, askTab(tabId, 'capture', wish));
  } catch {
    // A tab that was closed since is none of a site either.
    const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url;
    const from = address ?? url;
    if (siteOf(from) !== null) return { why: phrase('capture.no-page'), tabId };
    const { readTalkAt } = await import('./read-talk');
    const talk = await readTalkAt(from ?? '');
    if (talk === null) return { why: phrase('capture.other-page'), tabId };
    if ('capture' in talk) return await fresh(talk.capture);
    if (talk.isTask) return { why: talk.problem, tabId, address: from };
    // Where the tab tells no address, to ask it again brings the same.
    return url === undefined ? { why: talk.problem } : { why: talk.problem, tabId };
  }
  const capture = readCapture(answer);
  if (capture === undefined) return { why: phrase('capture.not-readable'), tabId };
  return capture === null ? { why: await whyNone(tabId), tabId } : await fresh(capture);
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
