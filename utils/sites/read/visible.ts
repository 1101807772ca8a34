import { attr } from './dom';

/**
 * Whether the element is drawn at all: neither it nor an ancestor is `display: none`. Sites keep hidden
 * lists in the page, so every spot asks this. A page without layout is judged by its markup alone.
 */
export function isShown(el: Element): boolean {
  if (!el.isConnected) return false;
  if (typeof el.checkVisibility === 'function') return el.checkVisibility();
  for (let at: Element | null = el; at !== null; at = at.parentElement)
    if (isHiddenByMarkup(at)) return false;
  return true;
}

/** Whether this element itself says in its markup that it is not drawn. */
export function isHiddenByMarkup(el: Element): boolean {
  if (attr(el, 'hidden') !== null) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attr(el, 'style') ?? '');
}
