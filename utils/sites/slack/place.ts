import { boxOf, matches, own } from '../read/dom';
import { childrenOf, isElement, nextOf, nextSibling, parentOf, tagOf } from '../read/nodes';
import type { Slot } from '../site';
import { senderElement } from './message-row';
import { timestamp } from './selectors';

/**
 * After the sender's name and the time, beside both: directly before the time a clock would read like the
 * message's own, and inside the name's button clicks, copies and tooltips would take the badge. Custom elements
 * (a badge of ours or of others) are passed over, so that one already there changes nothing. In the compact layout
 * the time is before the name, and the name is the last of the two.
 */
export function placeBadge(row: Element): Slot | null {
  const sender = senderElement(row);
  const parent = sender && parentOf(sender);
  if (sender === null || parent === null) return null;
  let last = sender;
  for (let next = nextOf(sender); next !== null; next = nextOf(next))
    if (matches(next, timestamp)) last = next;
  let after = nextSibling(last);
  while (after !== null && isElement(after) && tagOf(after).includes('-')) after = nextSibling(after);
  return { parent, before: after };
}

/**
 * The free px behind the sender's line, by the boxes of what stands in it; null where the line is broken
 * already or its box is not a block, whose width its words do not change.
 */
export function roomBeside(row: Element): number | null {
  const sender = senderElement(row);
  const parent = sender && parentOf(sender);
  const width = parent && own(parent, 'clientWidth');
  if (sender === null || parent === null || !width) return null;
  const line = boxOf(sender);
  const middle = (line.top + line.bottom) / 2;
  let [start, end] = [line.left, line.right];
  for (const el of childrenOf(parent)) {
    if (!isElement(el)) continue;
    const box = boxOf(el);
    if (box.width === 0 || middle < box.top || box.bottom < middle) continue;
    if (Element.prototype.getClientRects.call(el).length > 1) return null;
    start = Math.min(start, box.left);
    end = Math.max(end, box.right);
  }
  return width - (end - start);
}
