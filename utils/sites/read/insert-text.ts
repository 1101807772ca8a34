/**
 * Types a text at the reader's caret in an editor of the page, or at its end where the caret is elsewhere. The
 * browser does it as if it were typed, so that the page's own editor takes it. False where the editor did not.
 */
export function insertText(editor: HTMLElement, text: string): boolean {
  const { ownerDocument: document } = editor;
  const before = editor.textContent ?? '';
  const selection = document.getSelection();
  const caret = selection?.rangeCount ? selection.getRangeAt(0).endContainer : null;
  editor.focus({ preventScroll: true });
  if (selection === null) return false;
  if (caret === null || !editor.contains(caret)) selection.selectAllChildren(editor);
  // What the reader selected is not typed over.
  selection.collapseToEnd();
  const end = selection.anchorNode?.textContent?.slice(0, selection.anchorOffset) ?? '';
  const isApart = end === '' || /\s$/.test(end) || selection.anchorNode?.nodeType !== 3;
  document.execCommand('insertText', false, `${isApart ? '' : ' '}${text} `);
  return (editor.textContent ?? '') !== before;
}
