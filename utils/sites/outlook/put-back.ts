import { findAll, ofDocument } from '../read/dom';
import { insertText } from '../read/insert-text';
import { contains } from '../read/nodes';
import { isShown } from '../read/visible';
import type { PutBack } from '../site';
import { mailsIn, paneOf } from './mail';
import * as at from './selectors';
import { threadIdOf } from './thread-id';

/** Into the reply that is begun in the pane of this very conversation; of two, the one with the caret. */
export const putBack: PutBack = ({ text, threadId }, { document, location }) => {
  if (threadIdOf({ document, location }) !== threadId || mailsIn(document).length === 0) return 'no-thread';
  const focused = ofDocument(document, 'activeElement');
  const editors = findAll(paneOf(document), at.replyEditor).filter(isShown);
  const [only, ...more] = editors;
  const editor = editors.find((one) => contains(one, focused)) ?? (more.length === 0 ? only : undefined);
  if (editor === undefined) return 'no-composer';
  return insertText(editor, text) ? 'done' : 'refused';
};
