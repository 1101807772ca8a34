import { closest, selectionOf } from '../read/dom';
import { isElement, parentOf } from '../read/nodes';
import type { ReadContext } from '../site';
import { wordsElement } from './body';
import { type Comment, commentOf, commentsDrawn } from './comment';
import { cardAt } from './ids';
import { written } from './selectors';

/** What a capture is made from. */
export interface OpenCard {
  readonly short: string;
  /** Every comment of it that is in the page. */
  readonly comments: readonly Comment[];
  /** Those that were selected; all where none was. */
  readonly selected: readonly Comment[];
  readonly range: Range | null;
}

/** The card of this address, if its comments are on the page: a card of another address is on its way in or out. */
export function findOpen({ document, location, threadId, isWhole }: ReadContext): OpenCard | null {
  const short = cardAt(location.href);
  const all = commentsDrawn(document);
  const comments = all.filter((one) => one.short === short);
  if (short === null || comments.length === 0 || comments.length < all.length) return null;
  if (threadId != null && threadId !== short) return null;
  const range = isWhole === true ? null : selectedRange(document);
  const selected = comments.filter((one) => range?.intersectsNode(wordsElement(one)) === true);
  if (range === null || selected.length === 0) return { short, comments, selected: comments, range: null };
  return { short, comments, selected, range };
}

/** The part of the page that the reader selected, where it begins or ends in what somebody wrote; null where it does not. */
function selectedRange(document: Document): Range | null {
  const selection = selectionOf(document);
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return [range.startContainer, range.endContainer].some(isWritten) ? range : null;
}

function isWritten(node: Node): boolean {
  const el = isElement(node) ? node : parentOf(node);
  return el !== null && closest(el, written) !== null && commentOf(el) !== null;
}
