import { useEffect, useRef } from 'react';

/**
 * Where the end of the list is in sight it stays so, though its rows turn out higher or lower than thought; and the End
 * key leads there. The browser glides to where the end was when the key was pressed, which rows drawn on the way move.
 */
export function useStayAtEnd(scroller: () => Window | Element | null, items: readonly unknown[]): () => void {
  const atEnd = useRef<readonly unknown[] | null>(null);
  const isOnItsWay = useRef(false);
  useEffect(() => {
    const scrollElement = scroller();
    const root = rootOf(scrollElement);
    if (scrollElement === null || root === null) return;
    const gone = new AbortController();
    const listen = (event: string, heard: (event: Event) => void) =>
      scrollElement.addEventListener(event, heard, { passive: true, signal: gone.signal });
    listen('scroll', () => {
      if (root.scrollHeight - root.clientHeight - root.scrollTop < 1) atEnd.current = items;
      else if (!isOnItsWay.current) atEnd.current = null;
    });
    listen('scrollend', () => {
      if (!isOnItsWay.current) return;
      atEnd.current = items;
      root.scrollTop = root.scrollHeight;
    });
    listen('keydown', (event) => {
      isOnItsWay.current = event instanceof KeyboardEvent && event.key === 'End' && !isTyped(event.target);
    });
    // Who moves otherwise wants to be elsewhere.
    for (const moved of ['wheel', 'pointerdown', 'touchstart']) {
      listen(moved, () => {
        isOnItsWay.current = false;
      });
    }
    return () => gone.abort();
  }, [scroller, items]);
  return () => {
    const root = rootOf(scroller());
    if (root !== null && atEnd.current === items) root.scrollTop = root.scrollHeight;
  };
}

const rootOf = (scrollElement: Window | Element | null) =>
  scrollElement instanceof Element ? scrollElement : document.scrollingElement;

/** Whether the End key moves the caret there. */
const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
