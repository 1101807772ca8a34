import { closest, findAll, ofDocument } from '../read/dom';
import { insertText } from '../read/insert-text';
import { contains } from '../read/nodes';
import { isShown } from '../read/visible';
import type { PutBack } from '../site';
import { cardAt } from './ids';
import * as at from './selectors';

/** Into the comment that is begun on this very card; of two, the one with the caret. A card's description is no comment. */
export const putBack: PutBack = ({ text, threadId }, { document, location }) => {
  if (cardAt(location.href) !== threadId) return 'no-thread';
  const focused = ofDocument(document, 'activeElement');
  const editors = findAll(document, at.commentEditor).filter((el) => isShown(el) && !isOfComment(el));
  const [only, ...more] = editors;
  const editor = editors.find((one) => contains(one, focused)) ?? (more.length === 0 ? only : undefined);
  if (editor === undefined) return 'no-composer';
  return insertText(editor, text) ? 'done' : 'refused';
};

/** One that was sent is being changed. */
const isOfComment = (el: Element) => closest(el, at.action) !== null;
