import { closest, findAll, firstThat } from '../read/dom';
import { select } from './selectors';

/**
 * Looking only at what is Gmail's own: a mail can hold the markup of a list, a header or a whole page, and none of
 * it says anything of the thread around it.
 */

/** Whether this is part of what somebody wrote or writes. */
export const isWritten = (el: Element): boolean => closest(el, select.written) !== null;

const isOurs = (el: Element): boolean => !isWritten(el);

/** The first below that matches and is Gmail's own. */
export const findOurs = (root: ParentNode, selector: string): Element | null =>
  firstThat(root, selector, isOurs);

/** All below that match and are Gmail's own. */
export const findAllOurs = (root: ParentNode, selector: string): Element[] =>
  findAll(root, selector).filter(isOurs);
