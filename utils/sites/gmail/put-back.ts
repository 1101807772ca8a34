import { insertText } from '../read/insert-text';
import { isShown } from '../read/visible';
import type { PutBack } from '../site';
import { routeOf } from './route';
import { findThread } from './thread';

/** What is written in a composer; its label is translated. Seen 2018 to 2026. Here, as only this script needs it. */
const editorOf = '[g_editable="true"][contenteditable="true"]';

/** Into the composer that has the caret, else the reply in the open thread, else the only one. */
export const putBack: PutBack = ({ text, threadId }, { document, location }) => {
  const thread = findThread(document, location.href);
  const id = thread?.id ?? routeOf(location.href).at(-1);
  if (thread === null || id !== threadId) return 'no-thread';
  const editors = [...document.querySelectorAll<HTMLElement>(editorOf)].filter(isShown);
  const [only, ...more] = editors;
  const editor =
    editors.find((each) => each === document.activeElement) ??
    editors.find((each) => thread.root.contains(each)) ??
    (more.length === 0 ? only : undefined);
  if (editor === undefined) return 'no-composer';
  return insertText(editor, text) ? 'done' : 'refused';
};
