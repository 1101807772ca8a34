import { listen, ofDocument } from '@/utils/sites/read/dom';

const minute = 60_000;
/** A timer may fire a little early; a clock must not be drawn before its minute has begun. */
const late = 15;

/** Calls `work` at the start of each minute while `isNeeded` and the tab is shown. No timer runs otherwise. */
export function everyMinute(signal: AbortSignal, isNeeded: () => boolean, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = () => {
    timer = undefined;
    if (signal.aborted || ofDocument(document, 'hidden')) return;
    work();
    start();
  };
  const start = () => {
    if (timer !== undefined || signal.aborted || ofDocument(document, 'hidden') || !isNeeded()) return;
    timer = setTimeout(tick, minute - (Date.now() % minute) + late);
  };
  listen(
    document,
    'visibilitychange',
    () => {
      clearTimeout(timer);
      timer = undefined;
      // The clocks may be hours old.
      if (!ofDocument(document, 'hidden')) tick();
    },
    signal,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  return start;
}
