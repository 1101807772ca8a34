import type { Counts } from './pass';

const pause = 60_000;
/** The first report waits until a loading page has settled. */
const firstWait = 3_000;

/** Tells the worker what was found and read: only what changed, and at most once a minute. */
export function makeHealth(
  signal: AbortSignal,
  send: (report: { spots: Counts }) => void,
): (counts: Counts) => void {
  let latest: Counts = {};
  let told = '';
  let toldAt = Date.now() - pause + firstWait;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    timer = undefined;
    const text = JSON.stringify(latest);
    if (text === told || signal.aborted) return;
    told = text;
    toldAt = Date.now();
    send({ spots: latest });
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (counts) => {
    latest = counts;
    if (timer !== undefined || JSON.stringify(counts) === told) return;
    timer = setTimeout(tell, Math.max(0, toldAt + pause - Date.now()));
  };
}
