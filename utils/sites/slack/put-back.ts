import { attr } from '../read/dom';
import { insertText } from '../read/insert-text';
import { isShown } from '../read/visible';
import type { PutBack } from '../site';
import { joinThreadId } from './message';
import { composer, teamEditor } from './selectors';

/** Into the composer that writes into this very thread or conversation, wherever it stands. */
export const putBack: PutBack = ({ text, threadId }, context) => {
  for (const box of context.document.querySelectorAll(composer)) {
    const channel = attr(box, 'data-channel-id') ?? '';
    const editor = box.querySelector<HTMLElement>(teamEditor);
    if (editor === null || !isShown(editor)) continue;
    if (joinThreadId(channel, attr(box, 'data-thread-ts'), context) !== threadId) continue;
    return insertText(editor, text) ? 'done' : 'refused';
  }
  return 'no-composer';
};
