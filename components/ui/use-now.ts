import { useEffect, useState } from 'react';

const minute = 60_000;

/** The start of the running minute, epoch ms; moves on when the minute does. */
export function useNow(): number {
  const [now, setNow] = useState(() => startOf(Date.now()));
  useEffect(() => {
    const wait = now + minute - Date.now();
    const timer = setTimeout(() => setNow(startOf(Date.now())), Math.max(wait, 0) + 20);
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}

/** The zone of the system, read at each draw: the reader may be travelling. */
export function readerZone(): string {
  return Temporal.Now.timeZoneId();
}

function startOf(at: number): number {
  return Math.floor(at / minute) * minute;
}
