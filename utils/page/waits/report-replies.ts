import { hintKey } from '@/utils/domain/people/hint';
import { isSameThread } from '@/utils/domain/waits/wanted';
import { askWorker } from '@/utils/platform/page-messages';
import type { FindSeen } from '@/utils/sites/seen-replies';
import type { SiteAdapter } from '@/utils/sites/site';
import type { Guard } from '../guard';
import { contextNow } from './context-now';
import { reportChanges } from './report-changes';

interface Needs {
  readonly find: FindSeen;
  readonly adapter: Pick<SiteAdapter, 'me'>;
  readonly guard: Guard;
  readonly signal: AbortSignal;
}

/** More messages of one thread than these are told another time. */
const most = 200;

/**
 * Tells the worker who wrote in threads in which a reply is waited for, until `signal` ends; where nothing is waited for
 * the page is not looked at. What it returns has the worker asked anew for what.
 */
export function reportReplies({ find, adapter, guard, signal }: Needs): () => void {
  const tell = (threadId: string, replies: ReturnType<FindSeen>[number]['replies'], after: number) => {
    const news = replies
      .map((reply) => ({ reply, key: `${threadId} ${hintKey(reply.author)} ${reply.at}` }))
      .filter(({ reply, key }) => reply.at > after && reports.isNews(key, ''))
      .slice(0, most);
    if (news.length === 0) return;
    const report = { threadId, replies: news.map(({ reply }) => reply) };
    reports.tell(new Map(news.map(({ key }) => [key, ''])), () => askWorker('sawReplies', report));
  };
  const reports = reportChanges({
    ...{ guard, signal },
    ask: async () => {
      const waited = await askWorker('waitedFor', {});
      return waited.length === 0 ? null : waited;
    },
    look: (waited) => {
      for (const { threadId, replies } of find(contextNow(adapter))) {
        const here = waited.filter((one) => isSameThread(one.threadId, threadId));
        if (here.length > 0) tell(threadId, replies, Math.min(...here.map(({ after }) => after)));
      }
    },
  });
  return reports.outdate;
}
