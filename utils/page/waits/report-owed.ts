import type { OwedInView } from '@/utils/domain/owed/owed';
import { askWorker } from '@/utils/platform/page-messages';
import type { FindOwed } from '@/utils/sites/seen-owed';
import type { SiteAdapter } from '@/utils/sites/site';
import type { Guard } from '../guard';
import { contextNow } from './context-now';
import { reportChanges } from './report-changes';

interface Needs {
  readonly find: FindOwed;
  readonly adapter: Pick<SiteAdapter, 'me'>;
  readonly guard: Guard;
  readonly signal: AbortSignal;
}

/** More messages of one thread than these are told another time. */
const most = 50;

/** Tells the worker what waits for the reader in threads that are open, until `signal` ends. What it returns looks anew. */
export function reportOwed({ find, adapter, guard, signal }: Needs): () => void {
  const tell = (seen: OwedInView) => {
    const report = { ...seen, toMe: seen.toMe.slice(0, most) };
    const said = JSON.stringify(report);
    if (reports.isNews(seen.threadId, said))
      reports.tell(new Map([[seen.threadId, said]]), () => askWorker('sawOwed', report));
  };
  const reports = reportChanges({
    ...{ guard, signal },
    ask: () => askWorker('readersAddresses', {}),
    look: (me) => {
      for (const seen of find(contextNow(adapter, me)))
        if (seen.toMe.length > 0 || seen.mine !== null) tell(seen);
    },
  });
  return reports.outdate;
}
