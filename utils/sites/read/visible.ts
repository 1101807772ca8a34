import { attr } from './dom';
import { isConnected, parentOf } from './nodes';

/**
 * Whether the element is drawn at all: neither it nor an ancestor is `display: none`. Sites keep hidden
 * lists in the page, so every spot asks this. A page without layout is judged by its markup alone.
 */
export function isShown(el: Element): boolean {
  if (!isConnected(el)) return false;
  // A page without layout, in tests, has no such method.
  const check = Element.prototype.checkVisibility;
  if (check !== undefined) return check.call(el);
  for (let at: Element | null = el; at !== null; at = parentOf(at)) if (isHiddenByMarkup(at)) return false;
  return true;
}

/** Whether this element itself says in its markup that it is not drawn. */
export function isHiddenByMarkup(el: Element): boolean {
  if (attr(el, 'hidden') !== null) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attr(el, 'style') ?? '');
}
