import { browser } from 'wxt/browser';
import { type WholeThreadNews, type WholeThreadWish, wholeThreadPort } from '@/utils/platform/whole-thread';
import { take } from '@/utils/platform/world';
import type { OpenAll, ReadContext, SiteReader } from '@/utils/sites/site';
import { openAllPart } from './part-names';

type Port = ReturnType<typeof browser.runtime.connect>;

interface Needs {
  readonly reader: SiteReader;
  readonly context: () => ReadContext;
  /** Ends a reading that is under way, and answers no more. */
  readonly signal: AbortSignal;
}

/** Answers drafts that ask for the whole thread. Only our own pages can open such a port, and only for the reader's click. */
export function answerWholeThread({ reader, context, signal }: Needs): void {
  let isReading = false;

  const answer = async (port: Port, { threadId }: WholeThreadWish) => {
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    const tell = (news: WholeThreadNews) => {
      if (!gone.signal.aborted) port.postMessage(news);
    };
    if (isReading) return tell({ kind: 'busy' });
    isReading = true;
    try {
      const here = { ...context(), isWhole: true, threadId };
      // The draft has just run the script that hands it over.
      const openAll = reader.openAll ?? take<OpenAll>(openAllPart);
      if (openAll === undefined || reader.readThread(here)?.threadId !== threadId)
        return tell({ kind: 'elsewhere' });
      const ends = AbortSignal.any([signal, gone.signal]);
      const progress = (done: number, total: number) => tell({ kind: 'progress', done, total });
      const capture = await openAll(ends, progress, here);
      tell(capture === null ? { kind: 'failed' } : { kind: 'read', capture });
    } catch {
      // Cancelled, or the thread was closed while it was read: either way the page is as it was.
      tell({ kind: 'failed' });
    } finally {
      isReading = false;
    }
  };
  const listen = (port: Port) => {
    if (port.name !== wholeThreadPort || port.sender?.id !== browser.runtime.id) return;
    port.onMessage.addListener((wish: WholeThreadWish) => void answer(port, wish));
  };
  browser.runtime.onConnect.addListener(listen);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onConnect.removeListener(listen);
    } catch {
      // Once the extension is gone its own interfaces throw, and nobody can ask.
    }
  });
}
