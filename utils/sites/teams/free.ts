import { boxOf, closest, find, findAll } from '../read/dom';
import { drawnIn, gaps } from '../read/free-strip';
import type { FindFree, Strip } from '../site';
import { editor, footer } from './selectors';

/** The least height of a strip, px. */
const least = 18;

/** Where the page is free for the line at a composer: beside what sends, else below or above all that is drawn there. */
export const free: FindFree = {
  'chat-composer': (button) => {
    const box = closest(button, footer);
    if (box === null || find(box, editor) === null) return [];
    const { left, right, top, bottom } = boxOf(box);
    // Where the reader types nothing is drawn, whether they wrote there yet or not.
    const taken = [...drawnIn(box, null), ...findAll(box, editor).map(boxOf)];
    const at = boxOf(button);
    const lowest = Math.max(top, ...taken.map((one) => one.bottom));
    const highest = Math.min(bottom, ...taken.map((one) => one.top));
    const middles = [
      (at.top + at.bottom) / 2,
      ...(bottom - lowest >= least ? [(bottom + lowest) / 2] : []),
      ...(highest - top >= least ? [(top + highest) / 2] : []),
    ];
    return middles.flatMap((middle): Strip[] => gaps({ left, right, middle }, taken));
  },
};
