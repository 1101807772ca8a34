import type { Slot } from '../site';
import { senderElement } from './message-row';
import { timestamp } from './selectors';

/**
 * After the sender's name and before the time, beside both: inside the name's button, clicks, copies
 * and tooltips would take the badge. The time is the anchor, so that a badge already there changes
 * nothing. In the compact layout the time stands before the name: there the next thing that is not a
 * custom element (a badge of ours or of others) is the anchor.
 */
export function placeBadge(row: Element): Slot | null {
  const sender = senderElement(row);
  const parent = sender?.parentElement;
  if (sender === null || parent == null) return null;
  let next: Element | null = sender.nextElementSibling;
  while (next !== null && !next.matches(timestamp)) next = next.nextElementSibling;
  if (next !== null) return { parent, before: next };
  let after: Node | null = sender.nextSibling;
  while (after?.nodeName.includes('-')) after = after.nextSibling;
  return { parent, before: after };
}

/**
 * The free px behind the sender's line, by the boxes of what stands in it; null where the line is broken
 * already or its box is not a block, whose width its words do not change.
 */
export function roomBeside(row: Element): number | null {
  const sender = senderElement(row);
  const parent = sender?.parentElement;
  if (sender === null || parent == null || parent.clientWidth === 0) return null;
  const line = sender.getBoundingClientRect();
  const middle = (line.top + line.bottom) / 2;
  let [start, end] = [line.left, line.right];
  for (const el of parent.children) {
    const box = el.getBoundingClientRect();
    if (box.width === 0 || middle < box.top || box.bottom < middle) continue;
    if (el.getClientRects().length > 1) return null;
    start = Math.min(start, box.left);
    end = Math.max(end, box.right);
  }
  return parent.clientWidth - (end - start);
}
