import type { OwedInView } from '@/utils/domain/owed/owed';
import type { PersonHint } from '@/utils/domain/people/hint';
import { askWorker } from '@/utils/platform/page-messages';
import { rootOf } from '@/utils/sites/read/dom';
import type { FindOwed } from '@/utils/sites/seen-owed';
import type { SiteAdapter } from '@/utils/sites/site';
import type { Guard } from '../guard';
import { contextNow } from './context-now';

interface Needs {
  readonly find: FindOwed;
  readonly adapter: Pick<SiteAdapter, 'me'>;
  readonly guard: Guard;
  readonly signal: AbortSignal;
}

/** Between a change of the page and the next look, ms: a page that is at work is left alone. */
const pause = 400;
/** More messages of one thread than these are told another time. */
const most = 50;

/** Tells the worker what waits for the reader in threads that are open, until `signal` ends. What it returns looks anew. */
export function reportOwed({ find, adapter, guard, signal }: Needs): () => void {
  let me: readonly PersonHint[] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const told = new Map<string, string>();

  const tell = (seen: OwedInView) => {
    const report = { ...seen, toMe: seen.toMe.slice(0, most) };
    const said = JSON.stringify(report);
    if (told.get(seen.threadId) === said) return;
    told.set(seen.threadId, said);
    guard.settle(
      askWorker('sawOwed', report).catch((error: unknown) => {
        // The next look tells it again.
        told.delete(seen.threadId);
        throw error;
      }),
    );
  };
  const look = guard.wrap(() => {
    timer = undefined;
    if (signal.aborted || me === undefined) return;
    for (const seen of find(contextNow(adapter, me)))
      if (seen.toMe.length > 0 || seen.mine !== null) tell(seen);
  });
  const lookSoon = () => {
    timer ??= setTimeout(look, pause);
  };
  const observer = new MutationObserver(lookSoon);
  const ask = guard.wrap(() => {
    guard.settle(
      askWorker('readersAddresses', {}).then((own) => {
        if (signal.aborted) return;
        me = own;
        told.clear();
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
