import { closest, find, firstThat, matches, ofDocument } from '../read/dom';
import { documentOf, parentOf } from '../read/nodes';
import { isShown } from '../read/visible';
import { findAllOurs, isWritten } from './ours';
import { select } from './selectors';

/** The view that is in use, or null while Gmail loads. */
export function findMain(document: Document): Element | null {
  const main = firstThat(document, select.main, (el) => !isWritten(el) && isShown(el));
  return main ?? popOut(document);
}

/**
 * What holds every view, so that a view that takes over is noticed; pop-up composers are outside.
 * Null while Gmail loads and in a window that is only a composer (`body.xE.xp`).
 */
export function findRoot(document: Document): Element | null {
  if (matches(ofDocument(document, 'body'), '.xE.xp')) return null;
  const [first, ...more] = findAllOurs(document, select.main).map(holderOf);
  if (first === undefined) return popOut(document);
  // Which view is in use is asked only where it matters: the answer needs the page's styles.
  if (more.every((holder) => holder === first)) return first;
  const main = findMain(document);
  return main === null ? first : holderOf(main);
}

const holderOf = (main: Element) => closest(main, select.views) ?? parentOf(main) ?? main;

/**
 * A thread in a window of its own may stand in no main area (`body.xE.Su`, 2026-07): then what holds it right below
 * the body is the view. Null where there is a main area or no thread.
 */
function popOut(document: Document): Element | null {
  if (findAllOurs(document, select.main).length > 0) return null;
  let at = findAllOurs(document, select.message).find(
    (el) => find(el, select.sender) !== null && isShown(el),
  );
  const body = ofDocument(document, 'body');
  for (let above = at && parentOf(at); above && above !== body; above = parentOf(above)) at = above;
  return at ?? null;
}

/** The view around an element; null where it is in none. */
export function viewOf(el: Element): Element | null {
  const main = closest(el, select.main);
  if (main !== null) return isWritten(main) ? null : main;
  return popOut(documentOf(el));
}

/** Whether the element lies in the view in use and is drawn. */
export function isDrawnInView(el: Element): boolean {
  return viewOf(el) !== null && isShown(el);
}
