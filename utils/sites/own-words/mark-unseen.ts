import type { PageElement, PageNode } from '@/utils/domain/text/blocks';
import { attr } from '../read/dom';
import { isMediaMark } from '../read/media';
import { tagOf } from '../read/nodes';
import { type Color, colorOf, isSameColor } from './color';
import { invisible } from './invisible';
import { type BodyMark, markNodes, markOf } from './marks';
import { nothingSaid, styleSays } from './unseen-style';

const white: Color = { channels: [255, 255, 255], isClear: false };

/**
 * Marks what nobody sees, by inline styles and the old attributes alone: a mail has its looks there, and no style
 * needs to be computed. Made anew for each body, since it follows the walk.
 */
export function unseenMarker(root: Element) {
  let isSizeless = false;
  let isInvisible = false;
  let lostInk: Color | null = null;

  return function around(
    el: Element,
    style: string | null,
    read: () => readonly PageNode[],
  ): readonly PageNode[] {
    const says = styleSays(style);
    // Most elements say nothing of it, and nothing around them is lost.
    const isPlain = says === nothingSaid && !isSizeless && !isInvisible && lostInk === null;
    if (isPlain && tagOf(el) !== 'font' && !isUndrawn(el, says)) return read();
    if (isUndrawn(el, says)) {
      return untoldAsUnseen(read());
    }
    if (says.isUnseen) return withText(read(), (nodes) => [markNodes('unseen', nodes)]);
    const before = { isSizeless, isInvisible, lostInk };
    if (says.hasSize !== null) isSizeless = !says.hasSize;
    if (says.isVisible !== null) isInvisible = !says.isVisible;
    lostInk = inkAt(el, lostInk, root);
    const after = { isSizeless, isInvisible, lostInk };
    let nodes = read();
    ({ isSizeless, isInvisible, lostInk } = before);
    // Of either kind it is the same to the reader: there is room, and nothing in it.
    const isLost = after.isSizeless || after.isInvisible;
    if (isLost !== (isSizeless || isInvisible))
      nodes = withText(nodes, (some) => [markNodes(isLost ? 'no-size' : 'some-size', some)]);
    if ((after.lostInk === null) !== (lostInk === null))
      nodes = withText(nodes, (some) => [markNodes(after.lostInk === null ? 'some-ink' : 'no-ink', some)]);
    return nodes;
  };
}

function withText(nodes: readonly PageNode[], mark: (nodes: readonly PageNode[]) => readonly PageNode[]) {
  return nodes.length === 0 ? nodes : mark(nodes);
}

/** Whether an element is taken out of the page: by its style, else by `hidden`. */
export function isUndrawn(el: Element, says = styleSays(attr(el, 'style'))): boolean {
  return says.isDrawn === false || (says.isDrawn === null && attr(el, 'hidden') !== null);
}

/** A client that folds its own quote away, in whatever box, says what it is all the same; the rest nobody sees. */
function untoldAsUnseen(nodes: readonly PageNode[]): readonly PageNode[] {
  if (!saysAnything(nodes)) return [];
  if (!nodes.some(holdsTold)) return [markNodes('unseen', nodes)];
  return nodes.flatMap((node): readonly PageNode[] => {
    if (typeof node === 'string' || !holdsTold(node)) return untoldAsUnseen([node]);
    return isTold(node) ? [node] : [{ ...node, children: untoldAsUnseen(node.children) }];
  });
}

/** What is never the writer's own, so that nothing which is hidden under such a name is taken as said. */
export const foldable: ReadonlySet<BodyMark> = new Set<BodyMark>(['quoted', 'forwarded', 'signature']);

function isTold(node: PageElement): boolean {
  const mark = markOf(node);
  return mark !== null && foldable.has(mark);
}

function holdsTold(node: PageNode): boolean {
  return typeof node !== 'string' && (isTold(node) || node.children.some(holdsTold));
}

/** Whether there are words: no pictures alone, as senders hide one to count who reads, and no signs without a shape, which fill preview lines. */
function saysAnything(nodes: readonly PageNode[]): boolean {
  return nodes.some((node) =>
    typeof node === 'string' ? !invisible.test(node) && !isMediaMark(node) : saysAnything(node.children),
  );
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
