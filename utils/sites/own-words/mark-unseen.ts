import type { PageNode } from '@/utils/domain/blocks';
import { attr } from '../read/dom';
import { tagOf } from '../read/nodes';
import { type Color, colorOf, isSameColor } from './color';
import { withMark } from './marks';
import { nothingSaid, styleSays } from './unseen-style';

const white: Color = { channels: [255, 255, 255], isClear: false };

/**
 * Marks what nobody sees, by inline styles and the old attributes alone: a mail has its looks there, and no style
 * needs to be computed. Made anew for each body, since it follows the walk.
 */
export function unseenMarker(root: Element) {
  let isSizeless = false;
  let lostInk: Color | null = null;

  return function around(
    el: Element,
    style: string | null,
    read: () => readonly PageNode[],
  ): readonly PageNode[] {
    const says = styleSays(style);
    // Most elements say nothing of it, and nothing around them is lost.
    if (says === nothingSaid && !isSizeless && lostInk === null && tagOf(el) !== 'font') return read();
    if (says.isUnseen) return withText(read(), (nodes) => [withMark('unseen', nodes)]);
    const before = { isSizeless, lostInk };
    if (says.hasSize !== null) isSizeless = !says.hasSize;
    lostInk = inkAt(el, lostInk, root);
    const after = { isSizeless, lostInk };
    let nodes = read();
    ({ isSizeless, lostInk } = before);
    if (after.isSizeless !== isSizeless)
      nodes = withText(nodes, (some) => [withMark(after.isSizeless ? 'no-size' : 'some-size', some)]);
    if ((after.lostInk === null) !== (lostInk === null))
      nodes = withText(nodes, (some) => [withMark(after.lostInk === null ? 'some-ink' : 'no-ink', some)]);
    return nodes;
  };
}

function withText(nodes: readonly PageNode[], mark: (nodes: readonly PageNode[]) => readonly PageNode[]) {
  return nodes.length === 0 ? nodes : mark(nodes);
}

/** The ink in which nothing can be seen from this element on, or null where its text shows. */
function inkAt(el: Element, around: Color | null, root: Element): Color | null {
  const { ink, ground } = styleSays(attr(el, 'style'));
  const own = ink ?? colorOf(attr(el, 'color') ?? '');
  if (own !== null) return own.isClear || isOnItself(own, el, root) ? own : null;
  if (around === null) return null;
  // A link has the browser's colour, and another ground may bring the ink out again.
  if (tagOf(el) === 'a' && attr(el, 'href') !== null) return null;
  const below = ground ?? colorOf(attr(el, 'bgcolor') ?? '');
  if (below === null || around.isClear) return around;
  return below !== 'picture' && isSameColor(around, below) ? around : null;
}

/** Whether the nearest stated ground has this very colour. A class on the way may state another: then it shows. */
function isOnItself(ink: Color, el: Element, root: Element): boolean {
  for (let at: Element | null = el; at !== null && at !== root; at = parentOf(at)) {
    const ground = styleSays(attr(at, 'style')).ground ?? colorOf(attr(at, 'bgcolor') ?? '');
    if (ground !== null) return ground !== 'picture' && isSameColor(ink, ground);
    if (attr(at, 'class') !== null || attr(at, 'background') !== null) return false;
  }
  return isSameColor(ink, white);
}

function parentOf(el: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', el) as Element | null;
}
