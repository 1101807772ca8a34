/** How far a thing may be from where it was, px, before the page is scrolled to bring it back. */
const slack = 1;

/**
 * Remembers how far `el` and everything around it is scrolled, where `find`'s element is seen, and what has the
 * focus. The function it returns puts all of it back: first the scrolling as it was, then, should what stands above
 * have become longer or shorter meanwhile, so that the element is seen where it was.
 */
export function keepPlace(el: Element, find: () => Element | null): () => void {
  const document = el.ownerDocument;
  const scrolled = ancestorsOf(el).map((each) => ({ each, top: each.scrollTop, left: each.scrollLeft }));
  const top = topOf(find());
  const focused = document.activeElement;
  const words = document.getSelection();
  const selected =
    words !== null && words.rangeCount > 0
      ? ([words.anchorNode, words.anchorOffset, words.focusNode, words.focusOffset] as const)
      : null;

  return () => {
    if (document.activeElement !== focused) refocus(document, focused);
    reselect(document, selected);
    for (const { each, top: from, left } of scrolled) {
      if (each.scrollTop !== from) each.scrollTop = from;
      if (each.scrollLeft !== left) each.scrollLeft = left;
    }
    const now = topOf(find());
    const scroller = scrolled.find(({ each }) => isScroller(each))?.each;
    if (top === null || now === null || scroller === undefined || Math.abs(now - top) <= slack) return;
    scroller.scrollTop += now - top;
  };
}

function refocus(document: Document, focused: Element | null): void {
  const options = { preventScroll: true };
  if (focused === null || focused === document.body) (document.activeElement as HTMLElement | null)?.blur();
  else if (focused.isConnected) (focused as HTMLElement).focus(options);
}

function reselect(document: Document, was: readonly [Node | null, number, Node | null, number] | null): void {
  const selection = document.getSelection();
  if (selection === null || was === null) return;
  const [anchor, from, focus, to] = was;
  if (anchor === null || focus === null || !anchor.isConnected || !focus.isConnected) return;
  if (selection.anchorNode === anchor && selection.focusNode === focus) return;
  try {
    selection.setBaseAndExtent(anchor, from, focus, to);
  } catch {
    // The text is shorter now.
  }
}

const topOf = (el: Element | null) => (el?.isConnected === true ? el.getBoundingClientRect().top : null);

/** The element itself and everything around it, the nearest first. */
function ancestorsOf(el: Element): Element[] {
  const out: Element[] = [];
  for (let at: Element | null = el; at !== null; at = at.parentElement) out.push(at);
  return out;
}

/** What scrolls the element now, itself or around it; null where nothing does. */
export function scrollerAround(el: Element): Element | null {
  return ancestorsOf(el).find(isScroller) ?? null;
}

function isScroller(el: Element): boolean {
  return el.scrollHeight > el.clientHeight && /auto|scroll/.test(getComputedStyle(el).overflowY);
}
