import { useEffect, useState } from 'react';

/** The start of the running minute, epoch ms; moves on when the minute does. */
export function useMinute(): number {
  const [minute, setMinute] = useState(() => startOf(Date.now()));
  useEffect(() => {
    const wait = minute + 60_000 - Date.now();
    const timer = setTimeout(() => setMinute(startOf(Date.now())), Math.max(wait, 0) + 20);
    return () => clearTimeout(timer);
  }, [minute]);
  return minute;
}

function startOf(at: number): number {
  return Math.floor(at / 60_000) * 60_000;
}
