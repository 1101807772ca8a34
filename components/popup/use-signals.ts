import { useEffect, useState } from 'react';
import { readSignals, type Signals, watchSignals } from '@/utils/platform/signals';

/** The signals as they are now; null until they are read. */
export function useSignals(): Signals | null {
  const [signals, setSignals] = useState<Signals | null>(null);
  useEffect(() => {
    let isFirst = true;
    const stop = watchSignals((next) => {
      isFirst = false;
      setSignals(next);
    });
    void readSignals().then((read) => isFirst && setSignals(read));
    return stop;
  }, []);
  return signals;
}
