/** A step is at most three quarters of what is in view, so that no line is passed unseen. */
const step = 0.75;

/** Scrolls a step down (1) or up (-1); false where the page does not let itself be scrolled further. */
export function scrollOn(scroller: Element, way: 1 | -1): boolean {
  const { scrollTop, clientHeight } = scroller;
  scroller.scrollTop = scrollTop + way * Math.max(1, Math.floor(clientHeight * step));
  return way > 0 ? scroller.scrollTop > scrollTop : scroller.scrollTop < scrollTop;
}
