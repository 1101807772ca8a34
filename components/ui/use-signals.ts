import { useEffect, useState } from 'react';
import { defaultSignals, readSignals, type Signals, watchSignals } from '@/utils/platform/signals';
import { useWords } from './words';

/** The signals as they are now; null until they are read. */
export function useSignals(): Signals | null {
  const [signals, setSignals] = useState<Signals | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const stop = watchSignals(setSignals);
    // What the watcher heard meanwhile is newer than what was read.
    void readSignals().then((read) => isCurrent && setSignals((known) => known ?? read));
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return signals;
}

/** How times are written; the defaults until the settings are read. Where no tag is set, dates follow the words. */
export function useDisplay(): Signals['display'] {
  const { dates } = useWords();
  const { display } = useSignals() ?? defaultSignals;
  return display.locale === null && dates !== null ? { ...display, locale: dates } : display;
}
