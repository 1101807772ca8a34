import { boxOf, ofDocument, own, selectionOf } from './dom';
import { documentOf, isConnected, parentOf } from './nodes';

/** How far a thing may be from where it was, px, before the page is scrolled to bring it back. */
const tolerance = 1;

/**
 * Remembers how far `el` and everything around it is scrolled, where `find`'s element is seen, and what has the
 * focus. The function it returns puts all of it back: first the scrolling as it was, then, should what stands above
 * have become longer or shorter meanwhile, so that the element is seen where it was.
 */
export function keepPlace(el: Element, find: () => Element | null): () => void {
  const document = documentOf(el);
  const scrolled = ancestorsOf(el).map((each) => ({ each, top: each.scrollTop, left: each.scrollLeft }));
  const top = topOf(find());
  const focused = ofDocument(document, 'activeElement');
  const words = selectionOf(document);
  const selected =
    words !== null && words.rangeCount > 0
      ? ([words.anchorNode, words.anchorOffset, words.focusNode, words.focusOffset] as const)
      : null;

  return () => {
    if (ofDocument(document, 'activeElement') !== focused) refocus(document, focused);
    reselect(document, selected);
    for (const { each, top: from, left } of scrolled) {
      if (each.scrollTop !== from) each.scrollTop = from;
      if (each.scrollLeft !== left) each.scrollLeft = left;
    }
    const now = topOf(find());
    const scroller = scrolled.find(({ each }) => isScroller(each))?.each;
    if (top === null || now === null || scroller === undefined || Math.abs(now - top) <= tolerance) return;
    scroller.scrollTop += now - top;
  };
}

function refocus(document: Document, focused: Element | null): void {
  const isNobody = focused === null || focused === ofDocument(document, 'body');
  const target = isNobody ? ofDocument(document, 'activeElement') : focused;
  // A drawing that has the focus is no HTML element, and keeps it as it is.
  if (!(target instanceof HTMLElement) || !isConnected(target)) return;
  if (isNobody) HTMLElement.prototype.blur.call(target);
  else HTMLElement.prototype.focus.call(target, { preventScroll: true });
}

function reselect(document: Document, was: readonly [Node | null, number, Node | null, number] | null): void {
  const selection = selectionOf(document);
  if (selection === null || was === null) return;
  const [anchor, from, focus, to] = was;
  if (anchor === null || focus === null || !isConnected(anchor) || !isConnected(focus)) return;
  if (selection.anchorNode === anchor && selection.focusNode === focus) return;
  try {
    selection.setBaseAndExtent(anchor, from, focus, to);
  } catch {
    // The text is shorter now.
  }
}

const topOf = (el: Element | null) => (el !== null && isConnected(el) ? boxOf(el).top : null);

/** The element itself and everything around it, the nearest first. */
function ancestorsOf(el: Element): Element[] {
  const out: Element[] = [];
  for (let at: Element | null = el; at !== null; at = parentOf(at)) out.push(at);
  return out;
}

/** What scrolls the element now, itself or around it; null where nothing does. */
export function scrollerAround(el: Element): Element | null {
  return ancestorsOf(el).find(isScroller) ?? null;
}

function isScroller(el: Element): boolean {
  return (
    own(el, 'scrollHeight') > own(el, 'clientHeight') && /auto|scroll/.test(getComputedStyle(el).overflowY)
  );
}
