import { boxOf, closest, find, findAll } from '../read/dom';
import { drawnIn, gaps } from '../read/free-strip';
import type { FindFree, Strip } from '../site';
import { editor, footer } from './selectors';

/** The least height of a strip, px, and half of that. */
const least = 14;
const half = 7;

/** Where the page is free for the line at a composer: beside what sends, else below or above all that is drawn there. */
export const free: FindFree = {
  'chat-composer': (button) => {
    const box = closest(button, footer);
    if (box === null || find(box, editor) === null) return [];
    const { top, bottom } = boxOf(box);
    // Where the reader types nothing is drawn, whether they wrote there yet or not.
    const taken = [...drawnIn(box, null), ...findAll(box, editor).map(boxOf)];
    const at = boxOf(button);
    // As wide as the box that the editor and its buttons stand in.
    const left = Math.min(...taken.map((one) => one.left));
    const right = Math.max(...taken.map((one) => one.right));
    const lowest = Math.max(top, ...taken.map((one) => one.bottom));
    const highest = Math.min(bottom, ...taken.map((one) => one.top));
    const beside = gaps({ left, right, middle: (at.top + at.bottom) / 2 }, taken);
    const around = [
      ...(bottom - lowest >= least ? [(bottom + lowest) / 2] : []),
      ...(highest - top >= least ? [(top + highest) / 2] : []),
    ];
    return [...beside, ...around.flatMap((middle): Strip[] => gaps({ left, right, middle }, taken, half))];
  },
};
