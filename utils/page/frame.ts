import { listen, ofDocument, rootOf } from '@/utils/sites/read/dom';

/**
 * Runs `work` in this frame after the page has laid out its own changes and before they are painted: what is
 * measured then costs no second layout. The root element is the shallowest of all, so that the page's own
 * resize observers still hear in the same frame what we change.
 */
function afterLayout(): (work: () => void) => void {
  if (typeof ResizeObserver === 'undefined') return (work) => work();
  let next: (() => void) | null = null;
  const observer = new ResizeObserver(() => {
    observer.unobserve(rootOf(document));
    next?.();
    next = null;
  });
  return (work) => {
    next = work;
    observer.observe(rootOf(document));
  };
}

/** Runs `work` once before the next paint, however often it is asked; in a hidden tab, when it is shown again. */
export function oncePerFrame(signal: AbortSignal, work: () => void): () => void {
  const laidOut = afterLayout();
  let frame = 0;
  let wanted = false;
  const ask = () => {
    if (signal.aborted || frame !== 0) return;
    if (ofDocument(document, 'hidden')) {
      wanted = true;
      return;
    }
    frame = requestAnimationFrame(() => {
      frame = 0;
      laidOut(() => {
        wanted = false;
        if (!signal.aborted) work();
      });
    });
  };
  listen(
    document,
    'visibilitychange',
    () => {
      if (ofDocument(document, 'hidden')) {
        // A frame that was asked for may never come in a hidden tab.
        if (frame !== 0) wanted = true;
        cancelAnimationFrame(frame);
        frame = 0;
      } else if (wanted) ask();
    },
    signal,
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return ask;
}
