/** Options of the second version of IntersectionObserver, which TypeScript's DOM library does not know yet. */
type Options = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** A person needs longer than this to see a card and mean a click; a lure that opens one under the pointer does not. */
const settled = 400;
/** How often an open card is looked at; a move since the last look is noticed at the click itself. */
const lookEvery = 100;

export interface VisibleCheck {
  /** Whether the element has been whole and uncovered for long enough that a click on it is meant. */
  isMeant(): boolean;
  stop(): void;
}

/**
 * Watches whether `element` can really be seen, where it is. A page can make its body transparent, lay something over it
 * that lets clicks through, or push it under the pointer; such a click is trusted, and still nobody meant it.
 */
export function checkVisible(element: HTMLElement): VisibleCheck {
  let since: number | undefined;
  let place = '';
  /** Starts the time anew where the element is no longer where it was. */
  const look = () => {
    const { left, top } = element.getBoundingClientRect();
    const here = `${left} ${top}`;
    if (here !== place && since !== undefined) since = performance.now();
    place = here;
  };
  const options: Options = { threshold: [0, 0.9, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const last: Entry | undefined = entries.at(-1);
    // Where the second version is missing there is no such field, and the checks below must do.
    const seen = last?.isIntersecting === true && last.intersectionRatio >= 0.9 && last.isVisible !== false;
    if (!seen) since = undefined;
    else since ??= performance.now();
  }, options);
  observer.observe(element);
  const timer = setInterval(look, lookEvery);
  return {
    isMeant: () => {
      look();
      return since !== undefined && performance.now() - since >= settled && isPlain(element);
    },
    stop: () => {
      observer.disconnect();
      clearInterval(timer);
    },
  };
}

/** Whether no ancestor hides the element in a way that an observer can miss. */
function isPlain(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < 200 || height < 80) return false;
  for (let at: Element | null = element; at !== null; at = above(at)) {
    const { opacity, clipPath, filter, maskImage, visibility } = getComputedStyle(at);
    if (Number(opacity) < 0.9 || visibility !== 'visible') return false;
    if (![clipPath, filter, maskImage].every((value) => value === 'none' || !value)) return false;
  }
  return true;
}

function above(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
