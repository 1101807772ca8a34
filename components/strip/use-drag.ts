import { type PointerEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { DayAxis } from '@/utils/domain/time/day-axis';
import { isRightToLeft } from './is-right-to-left';
import { toQuarter } from './line';

/** Takes the line to where rows are pressed, and along while the pointer is down. For the element around the rows. */
export function useDrag({ from, to }: DayAxis, moveTo: (to: number) => void) {
  const isDown = useRef(false);
  const move = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const axis = currentTarget.querySelector('.strip-axis')?.getBoundingClientRect();
    if (axis === undefined || axis.width === 0) return;
    const share = Math.min(Math.max((clientX - axis.left) / axis.width, 0), 1);
    // At once: the browser tells of a move just before it draws, and what comes later would be a second frame.
    flushSync(() => moveTo(toQuarter(from + (isRightToLeft() ? 1 - share : share) * (to - from))));
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const { target, currentTarget, button, pointerId } = event;
      if (button !== 0 || !(target instanceof Element) || target.closest('.strip-cell') === null) return;
      isDown.current = true;
      currentTarget.setPointerCapture(pointerId);
      // The field that is typed into keeps the focus.
      event.preventDefault();
      move(event);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (isDown.current) move(event);
    },
    onPointerUp: () => {
      isDown.current = false;
    },
    onPointerCancel: () => {
      isDown.current = false;
    },
  };
}
