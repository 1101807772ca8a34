import type { Strip } from '../site';
import { boxOf, matches, walk } from './dom';
import { isElement, tagOf } from './nodes';

const gap = 8;
/** Half the height that must be free, px. */
const half = 9;

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is free beside the words of `anchor` (its box, if a button) up to the edge of `within`, the nearest first. */
export function freeBeside(anchor: Element, within: Element): Strip[] {
  const box = matches(anchor, 'button') ? boxOf(anchor) : wordsOf(anchor);
  // Words in several lines leave no one line to stand in.
  if (box.right === box.left || box.bottom - box.top > 4 * half) return [];
  const { left, right } = boxOf(within);
  const middle = (box.top + box.bottom) / 2;
  const drawn = drawnIn(within, anchor);
  return isRtl(within)
    ? gaps({ left, right: box.left, middle }, drawn).reverse()
    : gaps({ left: box.right, right, middle }, drawn);
}

/** What is free in `bar` from where reading starts; nothing where anything of it or of `more` is drawn there. */
export function freeIn(bar: Element, more: Iterable<Element>): Strip[] {
  const { left, right, top, bottom } = boxOf(bar);
  if (bottom - top < 2 * half - 2) return [];
  const drawn = [bar, ...more].flatMap((one) => drawnIn(one, null));
  const rtl = isRtl(bar);
  return gaps({ left, right, middle: (top + bottom) / 2 }, drawn).filter((strip) =>
    rtl ? strip.right === right - gap : strip.left === left + gap,
  );
}

/** The parts of a strip in which nothing is drawn as far as `tall` above and below its middle. */
export function gaps({ left, right, middle }: Strip, drawn: readonly Edges[], tall = half): Strip[] {
  const taken = drawn
    .filter((box) => box.bottom > middle - tall && box.top < middle + tall)
    .map((box) => ({ from: box.left, to: box.right }));
  const free: Strip[] = [];
  let start = left;
  for (const { from, to } of [...taken, { from: right, to: right }].sort((a, b) => a.from - b.from)) {
    const end = Math.min(from, right) - gap;
    if (end > start + gap) free.push({ left: start + gap, right: end, middle });
    start = Math.max(start, to);
  }
  return free;
}

/** The boxes of all words, pictures and buttons in `root`, without those in `but`; never into our own elements. */
export function drawnIn(root: Element, but: Element | null): Edges[] {
  const boxes: Edges[] = [];
  const walker = walk(root, 5, (node) => {
    if (node === but || (isElement(node) && tagOf(node).includes('-'))) return 2;
    return isElement(node) && !matches(node, 'img, svg, button, input, [role="button"]') ? 3 : 1;
  });
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const box = isElement(node) ? boxOf(node) : wordsOf(node);
    if (box.right > box.left && (isElement(node) || node.nodeValue?.trim() !== '')) boxes.push(box);
  }
  return boxes;
}

function wordsOf(node: Node): DOMRect {
  const range = new Range();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

const isRtl = (el: Element) => getComputedStyle(el).direction === 'rtl';
