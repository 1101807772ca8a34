import { type RefObject, useEffect, useRef } from 'react';

/**
 * A heading that takes the focus when what had it has gone with a change of `what` is shown, so that a keyboard goes
 * on from there and a screen reader says where it is. Nothing is taken from what has the focus still.
 */
export function useLostFocus(what: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(what);
  useEffect(() => {
    if (before.current === what) return;
    before.current = what;
    if (document.activeElement === document.body) heading.current?.focus();
  }, [what]);
  return heading;
}
