import type { Outcome } from '@/utils/connections/outcome';

/** A pause up to so long, ms, is waited for in the middle of a list; the worker does not live through a longer one. */
const longestWait = 20_000;
/** So often in a row: what asks for more pauses is not going to answer. */
const mostPauses = 3;

/**
 * Asks again after a short pause that the answer wants, so that a long list is not begun anew for it. A longer pause is
 * the caller's: the outcome says until when. `now` in epoch ms.
 */
export async function withPauses<T>(
  { signal, now }: { readonly signal: AbortSignal; readonly now: () => number },
  ask: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  let outcome = await ask();
  for (let pauses = 0; pauses < mostPauses; pauses += 1) {
    if (outcome.ok || outcome.kind !== 'again' || signal.aborted) return outcome;
    const pause = outcome.retryAt - now();
    if (pause > longestWait) return outcome;
    await sleep(pause, signal);
    if (signal.aborted) return outcome;
    outcome = await ask();
  }
  return outcome;
}

/** Ends early where it is cancelled. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
