import { selectionOf, textOf } from '../read/dom';
import { contains, documentOf } from '../read/nodes';

/**
 * Pastes a text at the reader's caret in Teams' editor, or at its end where the caret is elsewhere: the editor keeps what is
 * written in a model of its own, and undoes whatever came into the page in another way. False where it did not take it.
 */
export function pasteText(editor: Element, text: string): boolean {
  const before = textOf(editor);
  const selection = selectionOf(documentOf(editor));
  const caret = selection?.rangeCount ? selection.getRangeAt(0).endContainer : null;
  HTMLElement.prototype.focus.call(editor, { preventScroll: true });
  if (selection === null) return false;
  if (caret === null || !contains(editor, caret)) selection.selectAllChildren(editor);
  // What the reader selected is not pasted over.
  selection.collapseToEnd();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', `${/(^|\s)$/.test(before) ? '' : ' '}${text} `);
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  EventTarget.prototype.dispatchEvent.call(editor, paste);
  return textOf(editor) !== before;
}
