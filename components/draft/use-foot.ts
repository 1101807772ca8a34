import { type RefObject, useLayoutEffect, useRef } from 'react';

/** For the ring of what has the focus, px. */
const air = 8;

/**
 * A foot that stays at the lower edge of the window: what a key or a link scrolls to comes to stand above it, not
 * under it. `onMeasured` is told when that room is another one.
 */
export function useFoot(onMeasured: () => void): RefObject<HTMLElement | null> {
  const foot = useRef<HTMLElement>(null);
  const measured = useRef(onMeasured);
  measured.current = onMeasured;
  useLayoutEffect(() => {
    const el = foot.current;
    if (el === null) return;
    const { style } = document.documentElement;
    const measure = () => {
      const isKept = getComputedStyle(el).position === 'sticky';
      const room = isKept ? `${el.offsetHeight + air}px` : '';
      style.scrollPaddingBlockEnd = room;
      // What is in the foot itself is in sight, and is brought nowhere.
      el.style.setProperty('--foot-room', room);
      measured.current();
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(el);
    // In a low window it stays no more, of whatever size it is.
    window.addEventListener('resize', measure);
    return () => {
      watch.disconnect();
      window.removeEventListener('resize', measure);
      style.scrollPaddingBlockEnd = '';
    };
  }, []);
  return foot;
}
