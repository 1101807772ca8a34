import { useEffect, useRef, useState } from 'react';
import { recaptured } from '@/utils/domain/decision/decision-recapture';
import { isPhrase, type Phrase, phrase } from '@/utils/words/phrase';
import type { OpenDraft } from './use-draft';

/** `over`: the sentence that says how the last reading ended. */
export type WholeReading =
  | { readonly state: 'idle' }
  | { readonly state: 'opening'; readonly done: number; readonly total: number }
  | { readonly state: 'over'; readonly words: Phrase | null };

export interface WholeThread {
  readonly reading: WholeReading;
  /** Only from a click: it opens what the page folds away. */
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Reads the draft's thread again, whole; what the user wrote stays. Ends with the page. */
export function useWholeThread({ decision, alter }: Pick<OpenDraft, 'decision' | 'alter'>): WholeThread {
  const [reading, setReading] = useState<WholeReading>({ state: 'idle' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const { key, source } = decision;

  const read = async (signal: AbortSignal): Promise<Phrase | null> => {
    if (source === null) return null;
    const progress = (done: number, total: number) => setReading({ state: 'opening', done, total });
    // What speaks to the page and reads its answer is loaded for the click only.
    const { readWholeThread } = await import('@/utils/decisions/capture/read-whole-thread');
    const fresh = await readWholeThread(key, source, { signal, progress });
    if (isPhrase(fresh)) return fresh;
    alter((now) => recaptured(now, fresh));
    return phrase('draft.read-again', { count: fresh.messages.length });
  };
  const start = () => {
    if (reading.state === 'opening') return;
    const own = new AbortController();
    stop.current = own;
    setReading({ state: 'opening', done: 0, total: 0 });
    read(own.signal)
      .catch(() => phrase(own.signal.aborted ? 'draft.reading-cancelled' : 'draft.reading-failed'))
      .then((words) => setReading({ state: 'over', words }));
  };
  return { reading, start, cancel: () => stop.current?.abort() };
}
