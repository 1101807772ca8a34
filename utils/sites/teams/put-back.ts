import { ofDocument } from '../read/dom';

import { contains } from '../read/nodes';
import { isShown } from '../read/visible';
import type { PutBack } from '../site';
import { editorsOf } from './conversation';
import { pasteText } from './paste-text';

/** Into the editor that writes into this very chat or post; of two, the one with the caret. */
export const putBack: PutBack = ({ text, threadId }, { document }) => {
  const focused = ofDocument(document, 'activeElement');
  const editors = editorsOf(threadId, document).filter(isShown);
  const editor = editors.find((one) => contains(one, focused)) ?? editors[0];
  if (editor === undefined) return 'no-composer';
  return pasteText(editor, text) ? 'done' : 'refused';
};
