import { message } from './selectors';

/** The part of the page that the reader selected, where it lies in messages; null where it does not. */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return rowOfNode(range.startContainer) === null && rowOfNode(range.endContainer) === null ? null : range;
}

/** The message that holds this point of the page, or null. */
export function rowOfNode(node: Node): Element | null {
  const el = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return el?.closest(message) ?? null;
}
