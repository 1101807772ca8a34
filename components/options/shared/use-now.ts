import { useEffect, useState } from 'react';

const minute = 60_000;

/** Epoch ms, again at the start of every minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), minute - (now % minute) + 20);
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}

/** The zone of the system, read at each draw: the reader may be travelling. */
export function readerZone(): string {
  return Temporal.Now.timeZoneId();
}
