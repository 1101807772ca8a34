import { type RefObject, useEffect } from 'react';

/** How long a message stays, ms. */
const shownFor = 8000;

/**
 * Calls `leave` after eight seconds in which `told` was neither pointed at nor had the focus, in a page that is in sight:
 * nobody has to read or act in a hurry (WCAG 2.2.1). Each new `told` has all of them.
 */
export function useLeaving(place: RefObject<HTMLElement | null>, told: unknown, leave: () => void): void {
  useEffect(() => {
    const element = place.current;
    if (told === null || element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isHeld = () =>
      element.matches(':hover') || element.contains(document.activeElement) || document.hidden;
    const count = () => {
      clearTimeout(timer);
      timer = isHeld() ? undefined : setTimeout(leave, shownFor);
    };
    // The focus has moved on only after the event.
    const later = () => setTimeout(count);
    count();
    const events = ['pointerenter', 'pointerleave', 'focusin', 'focusout'];
    for (const event of events) element.addEventListener(event, later);
    document.addEventListener('visibilitychange', later);
    return () => {
      clearTimeout(timer);
      for (const event of events) element.removeEventListener(event, later);
      document.removeEventListener('visibilitychange', later);
    };
  }, [place, told, leave]);
}
