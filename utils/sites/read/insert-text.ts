import { selectionOf, textOf } from './dom';
import { contains, documentOf, nodeType } from './nodes';
/**
 * Types a text at the reader's caret in an editor of the page, or at its end where the caret is elsewhere. The
 * browser does it as if it were typed, so that the page's own editor takes it. False where the editor did not.
 */
export function insertText(editor: Element, text: string): boolean {
  const document = documentOf(editor);
  const before = textOf(editor);
  const selection = selectionOf(document);
  const caret = selection?.rangeCount ? selection.getRangeAt(0).endContainer : null;
  HTMLElement.prototype.focus.call(editor, { preventScroll: true });
  if (selection === null) return false;
  if (caret === null || !contains(editor, caret)) selection.selectAllChildren(editor);
  // What the reader selected is not typed over.
  selection.collapseToEnd();
  const { anchorNode: at, anchorOffset } = selection;
  const end = at !== null && nodeType(at) === 3 ? (at.nodeValue ?? '').slice(0, anchorOffset) : '';
  const isApart = end === '' || /\s$/.test(end);
  Document.prototype.execCommand.call(document, 'insertText', false, `${isApart ? '' : ' '}${text} `);
  return textOf(editor) !== before;
}
