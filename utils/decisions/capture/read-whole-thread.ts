import { browser } from 'wxt/browser';
import type { Decision, Source } from '@/utils/domain/decision/decision';
import { siteText } from '@/utils/domain/decision/decision-words';
import type { Capture } from '@/utils/domain/thread/capture';
import { readSignals } from '@/utils/platform/signals';
import { askTab } from '@/utils/platform/tab-messages';
import { type WholeThreadNews, type WholeThreadWish, wholeThreadPort } from '@/utils/platform/whole-thread';
import { sites } from '@/utils/sites/list';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { readCapture } from './capture-schema';
import { draftOfCapture } from './draft-of-capture';
import { inFront } from './in-front';

export interface WholeThreadWays {
  /** Cancels; the page puts back what it opened. */
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/**
 * Has the page in which this thread is open read all of it; answers with a fresh reading of the draft with this key,
 * or with what to do. Rejects with the signal's reason where it was cancelled.
 */
export async function readWholeThread(
  key: string,
  source: Source,
  ways: WholeThreadWays,
): Promise<Decision | Phrase> {
  const site = siteText[source.site];
  if (!(await readSignals()).consent) return phrase('capture.no-consent');
  for (const tabId of await tabsWith(source)) {
    const news = await inFront(tabId, () => ask(tabId, source, ways));
    ways.signal.throwIfAborted();
    if (news.kind === 'busy') return phrase('capture.busy');
    if (news.kind === 'failed') return phrase('capture.thread-closed', { site });
    if (news.kind !== 'read') continue;
    const capture = readCapture(news.capture);
    if (capture === undefined || capture === null) return phrase('capture.answer-unclear', { site });
    return draftOfCapture(capture, key, Date.now());
  }
  return phrase('capture.not-open-read', { site });
}

/** The tabs that show this thread, the one looked at last first. Asking also loads what reads a thread into the page. */
async function tabsWith({ site, threadId }: Source): Promise<readonly number[]> {
  const matches = sites.find(({ id }) => id === site)?.matches ?? [];
  const tabs = await browser.tabs.query({ url: [...matches] });
  const latest = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const found: number[] = [];
  for (const { id } of latest) {
    if (id === undefined) continue;
    const shown: Capture | null = await askTab(id, 'capture', { threadId }).catch(() => null);
    if (shown?.threadId === threadId) found.push(id);
  }
  return found;
}

type News = Exclude<WholeThreadNews, { kind: 'progress' }>;
type Files = Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];

/** Runs what opens a whole thread in the page, beside its reader, and asks for it. */
async function ask(tabId: number, source: Source, ways: WholeThreadWays): Promise<News> {
  try {
    const files = [`/${source.site}-whole.js`] as Files;
    await browser.scripting.executeScript({ target: { tabId }, files });
  } catch {
    // The tab was closed, or shows an error.
    return { kind: 'failed' };
  }
  return askPage(tabId, source, ways);
}

function askPage(tabId: number, { threadId }: Source, { signal, progress }: WholeThreadWays): Promise<News> {
  return new Promise((resolve) => {
    const port = browser.tabs.connect(tabId, { name: wholeThreadPort, frameId: 0 });
    const end = (news: News) => {
      signal.removeEventListener('abort', cancel);
      port.disconnect();
      resolve(news);
    };
    const cancel = () => end({ kind: 'failed' });
    if (signal.aborted) return cancel();
    signal.addEventListener('abort', cancel);
    port.onMessage.addListener((news: WholeThreadNews) => {
      if (news.kind === 'progress') progress(news.done, news.total);
      else end(news);
    });
    // The tab was closed, or went to another address.
    port.onDisconnect.addListener(() => end({ kind: 'failed' }));
    port.postMessage({ threadId } satisfies WholeThreadWish);
  });
}
