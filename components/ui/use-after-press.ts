import { useCallback, useEffect, useRef } from 'react';

/**
 * What does a thing at once, or, while the pointer is down, as it comes up: a field that is left by a press draws the
 * form anew, and what was pressed would move from under the pointer and get no click. Null forgets what waits.
 */
export function useAfterPress(): (then: (() => void) | null) => void {
  const isDown = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    const options = { capture: true, signal: ended.signal };
    const down = () => {
      isDown.current = true;
    };
    const up = () => {
      isDown.current = false;
      const then = waiting.current;
      waiting.current = null;
      then?.();
    };
    window.addEventListener('pointerdown', down, options);
    window.addEventListener('pointerup', up, options);
    window.addEventListener('pointercancel', up, options);
    return () => ended.abort();
  }, []);
  return useCallback((then) => {
    waiting.current = isDown.current ? then : null;
    if (!isDown.current) then?.();
  }, []);
}
