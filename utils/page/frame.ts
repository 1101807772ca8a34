/** Runs `work` once before the next paint, however often it is asked; in a hidden tab, when it is shown again. */
export function oncePerFrame(signal: AbortSignal, work: () => void): () => void {
  let frame = 0;
  let wanted = false;
  const ask = () => {
    if (signal.aborted || frame !== 0) return;
    if (document.hidden) {
      wanted = true;
      return;
    }
    frame = requestAnimationFrame(() => {
      frame = 0;
      wanted = false;
      if (!signal.aborted) work();
    });
  };
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) {
        // A frame that was asked for may never come in a hidden tab.
        if (frame !== 0) wanted = true;
        cancelAnimationFrame(frame);
        frame = 0;
      } else if (wanted) ask();
    },
    { signal },
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return ask;
}
