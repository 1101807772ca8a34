import { hintKey } from '@/utils/domain/people/hint';
import { isSameThread } from '@/utils/domain/waits/wanted';
import type { WaitedThread } from '@/utils/platform/messages';
import { askWorker } from '@/utils/platform/page-messages';
import { rootOf } from '@/utils/sites/read/dom';
import type { FindSeen } from '@/utils/sites/seen-replies';
import type { SiteAdapter } from '@/utils/sites/site';
import type { Guard } from '../guard';
import { contextNow } from './context-now';

interface Needs {
  readonly find: FindSeen;
  readonly adapter: Pick<SiteAdapter, 'me'>;
  readonly guard: Guard;
  readonly signal: AbortSignal;
}

/** Between a change of the page and the next look, ms: a reply is seen soon enough, and a page that is at work is left alone. */
const pause = 400;
/** More messages of one thread than these are told another time. */
const most = 200;

/**
 * Tells the worker who wrote in threads in which a reply is waited for, until `signal` ends; where nothing is waited for
 * the page is not looked at. What it returns has the worker asked anew for what.
 */
export function reportReplies({ find, adapter, guard, signal }: Needs): () => void {
  let waited: readonly WaitedThread[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const told = new Set<string>();

  const tell = (threadId: string, replies: ReturnType<FindSeen>[number]['replies'], after: number) => {
    const news = replies
      .map((reply) => ({ reply, key: `${threadId} ${hintKey(reply.author)} ${reply.at}` }))
      .filter(({ reply, key }) => reply.at > after && !told.has(key))
      .slice(0, most);
    if (news.length === 0) return;
    for (const { key } of news) told.add(key);
    const telling = askWorker('sawReplies', { threadId, replies: news.map(({ reply }) => reply) });
    guard.settle(
      telling.catch((error: unknown) => {
        // The next look tells it again.
        for (const { key } of news) told.delete(key);
        throw error;
      }),
    );
  };
  const look = guard.wrap(() => {
    timer = undefined;
    if (signal.aborted || waited.length === 0) return;
    for (const { threadId, replies } of find(contextNow(adapter))) {
      const here = waited.filter((one) => isSameThread(one.threadId, threadId));
      if (here.length > 0) tell(threadId, replies, Math.min(...here.map(({ after }) => after)));
    }
  });
  const lookSoon = () => {
    timer ??= setTimeout(look, pause);
  };
  const observer = new MutationObserver(lookSoon);
  const ask = guard.wrap(() => {
    guard.settle(
      askWorker('waitedFor', {}).then((threads) => {
        if (signal.aborted) return;
        waited = threads;
        told.clear();
        observer.disconnect();
        if (waited.length === 0) return;
        observer.observe(rootOf(document), { childList: true, subtree: true });
        lookSoon();
      }),
    );
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  ask();
  return ask;
}
