/** Waiting for a page that is at work, without asking it again and again: only after something in it changed. */

/** Between a change and the next look, ms. */
const pause = 50;
const watched = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'aria-expanded'],
};

export interface PageWait {
  readonly signal: AbortSignal;
  /** Gives up after so long without any change below the root, ms. */
  readonly quiet: number;
  /** Gives up after so long whatever happens, ms. */
  readonly most: number;
}

/** Resolves with true once `isDone`, with false once it gave up; rejects with the signal's reason. Asks at once and after changes. */
export function awaitPage(
  root: Node,
  isDone: () => boolean,
  { signal, quiet, most }: PageWait,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let look: ReturnType<typeof setTimeout> | undefined;
    const end = (finish: () => void) => {
      clearTimeout(look);
      clearTimeout(patience);
      clearTimeout(limit);
      watch.disconnect();
      signal.removeEventListener('abort', stop);
      finish();
    };
    const stop = () => end(() => reject(signal.reason));
    const ask = () => {
      look = undefined;
      try {
        if (isDone()) end(() => resolve(true));
      } catch (error) {
        end(() => reject(error));
      }
    };
    const giveUp = () => end(() => resolve(false));
    const watch = new MutationObserver(() => {
      clearTimeout(patience);
      patience = setTimeout(giveUp, quiet);
      look ??= setTimeout(ask, pause);
    });
    const limit = setTimeout(giveUp, most);
    let patience = setTimeout(giveUp, quiet);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    watch.observe(root, watched);
    ask();
  });
}

/** Resolves once nothing below the root has changed for `calm` ms, at the latest after `most` ms. */
export async function settled(
  root: Node,
  { signal, calm, most }: { readonly signal: AbortSignal; readonly calm: number; readonly most: number },
): Promise<void> {
  await awaitPage(root, () => false, { signal, quiet: calm, most });
}
