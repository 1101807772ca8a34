import { attr, closest, find, findAll, ofDocument } from '../read/dom';
import { insertText } from '../read/insert-text';
import { contains } from '../read/nodes';
import { isShown } from '../read/visible';
import type { PutBack } from '../site';
import { threadOfLine } from './line';
import { joinThreadId } from './message';
import { composer, composerField, item } from './selectors';

/** Into the composer that writes into this very thread or conversation, wherever it is; of two, the one with the caret. */
export const putBack: PutBack = ({ text, threadId }, context) => {
  const focused = ofDocument(context.document, 'activeElement');
  const editors = findAll(context.document, composer).flatMap((box) => {
    const channel = attr(box, 'data-channel-id') ?? '';
    const root = attr(box, 'data-thread-ts');
    const thread = threadOfLine(closest(box, item));
    // In the threads view the line says the thread, too: a composer left over from another one is not believed.
    if (thread !== null && thread !== `${channel}/${root}`) return [];
    const editor = find(box, composerField);
    const isOurs = joinThreadId(channel, root, context) === threadId;
    return isOurs && editor !== null && isShown(editor) ? [editor] : [];
  });
  const editor = editors.find((one) => contains(one, focused)) ?? editors[0];
  if (editor === undefined) return 'no-composer';
  return insertText(editor, text) ? 'done' : 'refused';
};
