import { closest, selectionOf } from '../read/dom';
import { isElement, parentOf } from '../read/nodes';
import { message } from './selectors';

/** The part of the page that the reader selected, where it lies in messages; null where it does not. */
export function selectedRange(document: Document): Range | null {
  const selection = selectionOf(document);
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return rowOfNode(range.startContainer) === null && rowOfNode(range.endContainer) === null ? null : range;
}

/** The element in which the reader last clicked, by the caret that a click leaves; null where it left none. */
export function caretOf(document: Document): Element | null {
  const node = selectionOf(document)?.anchorNode ?? null;
  return node === null || isElement(node) ? node : parentOf(node);
}

/** The message that holds this point of the page, or null. */
export function rowOfNode(node: Node): Element | null {
  return closest(isElement(node) ? node : parentOf(node), message);
}
