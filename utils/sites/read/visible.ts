import { attr, hasAttributes } from './dom';

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

/** The first drawn element that matches; null where none is. */
export function firstShown(root: ParentNode, selector: string): Element | null {
  // Mostly the first one, and then what comes after it in the page is not searched.
  const first = root.querySelector(selector);
  if (first === null || isShown(first)) return first;
  return [...root.querySelectorAll(selector)].find(isShown) ?? null;
}

/** Whether this element itself says in its markup that it is not drawn. */
export function isHiddenByMarkup(el: Element): boolean {
  if (!hasAttributes(el)) return false;
  if (attr(el, 'hidden') !== null) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attr(el, 'style') ?? '');
}
