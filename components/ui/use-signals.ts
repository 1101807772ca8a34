import { useSyncExternalStore } from 'react';
import { defaultSignals, readSignals, type Signals, watchSignals } from '@/utils/platform/signals';
import { useWords } from './words';

/** Read once for the whole page and followed while anything in it asks; null until then. */
let known: Signals | null = null;
let stopWatching: (() => void) | null = null;
let reading: Promise<void> = Promise.resolve();
const listeners = new Set<() => void>();

/** Calls `listener` whenever the page learns of other signals; returns how to stop. */
export function followSignals(listener: () => void): () => void {
  listeners.add(listener);
  if (stopWatching === null) begin();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stopWatching?.();
    stopWatching = null;
    known = null;
  };
}

/** Ends once the page has read its signals for the first time, or could not; `followSignals` begins it. */
export const signalsRead = (): Promise<void> => reading;

/** The signals as the page knows them; null until they are read. */
export const signalsNow = (): Signals | null => known;

/** The signals as they are now; null until they are read. */
export function useSignals(): Signals | null {
  return useSyncExternalStore(followSignals, signalsNow, signalsNow);
}

/** How times are written; the defaults until the settings are read. Where no tag is set, dates follow the words. */
export function useDisplay(): Signals['display'] {
  const { dates } = useWords();
  const { display } = useSignals() ?? defaultSignals;
  return display.locale === null && dates !== null ? { ...display, locale: dates } : display;
}

function begin(): void {
  const stop = watchSignals(keep);
  stopWatching = stop;
  // What the watcher heard meanwhile is newer than what was read.
  const take = (read: Signals) => {
    if (stopWatching === stop && known === null) keep(read);
  };
  // Where they cannot be read the page goes on with the defaults.
  reading = readSignals().then(take, () => undefined);
}

function keep(signals: Signals): void {
  known = signals;
  for (const listener of listeners) listener();
}
