import { type RefObject, useEffect, useRef } from 'react';

/**
 * The heading of a section, or what stands for one, which takes the focus when what had it in this section has gone with a change of `shown`,
 * so that a keyboard goes on from there and a screen reader says where it is. Nothing else is taken the focus from.
 */
export function useLostFocus<Heading extends HTMLElement = HTMLHeadingElement>(
  shown: string,
): RefObject<Heading | null> {
  const heading = useRef<Heading>(null);
  const last = useRef<Node>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      // A dialog that goes with the heading gives the focus back in between.
      if (heading.current === null) return;
      const section = heading.current.closest('section');
      last.current = target instanceof Node && section?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides what may have gone
  useEffect(() => {
    const isGone = last.current?.isConnected === false;
    if (isGone && document.activeElement === document.body) heading.current?.focus();
  }, [shown]);
  return heading;
}
