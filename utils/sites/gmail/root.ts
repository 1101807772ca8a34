import { closest, findAll, firstThat, matches, ofDocument } from '../read/dom';
import { parentOf } from '../read/nodes';
import { isShown } from '../read/visible';
import { select } from './selectors';

/** The view that is in use, or null while Gmail loads. */
export function findMain(document: Document): Element | null {
  return firstThat(document, select.main, isShown);
}

/**
 * What holds every view, so that a view that takes over is noticed; pop-up composers are outside.
 * Null while Gmail loads and in a window that is only a composer (`body.xE.xp`).
 */
export function findRoot(document: Document): Element | null {
  if (matches(ofDocument(document, 'body'), '.xE.xp')) return null;
  const [first, ...more] = findAll(document, select.main).map(holderOf);
  // Which view is in use is asked only where it matters: the answer needs the page's styles.
  if (first === undefined || more.every((holder) => holder === first)) return first ?? null;
  const main = findMain(document);
  return main === null ? first : holderOf(main);
}

const holderOf = (main: Element) => closest(main, select.views) ?? parentOf(main) ?? main;

/** Whether the element lies in the view in use and is drawn. */
export function isInView(el: Element): boolean {
  return closest(el, select.main) !== null && isShown(el);
}
