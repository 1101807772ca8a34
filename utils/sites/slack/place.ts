import { isElement } from '../read/dom';
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
  while (after !== null && isElement(after) && after.localName.includes('-')) after = after.nextSibling;
  return { parent, before: after };
}
