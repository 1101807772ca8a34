import { attr, closest, find, findAll, ofDocument } from '../read/dom';
import { insertText } from '../read/insert-text';
import { contains, parentOf } from '../read/nodes';
import { isShown } from '../read/visible';
import type { PutBack } from '../site';
import { itemParts } from './item-parts';
import { routeOf } from './route';
import { select } from './selectors';
import { findThread, type OpenThread } from './thread';

/** What is written in a composer; its label is translated. Seen 2018 to 2026. Here, as only this script needs it. */
const editorOf = '[g_editable="true"][contenteditable="true"]';
/** Composers that belong to no message: pop-ups, full screen and dialogs (2020-10 to 2026-07). */
const apart = '.dw, .aSs, [role="dialog"]';
/** A recipient as a chip, a twin in the folded summary (2026-05-19) or the classic way (2020-10). */
const recipient = '[data-hovercard-id*="@"], [email]';
/** In what a forwarded mail begins with, and in no reply (2018 to 2026). */
const forwarded = '.gmail_sendername';

/**
 * Into the one reply that is begun in the open thread, or that of several which has the caret. Any other composer may be
 * read by somebody else: a new mail, a forward, a reply that pops out and does not say to what.
 */
export const putBack: PutBack = ({ text, threadId }, { document, location }) => {
  const thread = findThread(document, location.href);
  const id = thread?.id ?? routeOf(location.href).at(-1);
  if (thread === null || id !== threadId) return 'no-thread';
  const known = peopleOf(thread);
  const replies = findAll(thread.root, editorOf).filter(
    (editor) => isShown(editor) && closest(editor, apart) === null && isReply(editor, known),
  );
  const [only, ...more] = replies;
  const reply =
    replies.find((each) => each === ofDocument(document, 'activeElement')) ??
    (more.length === 0 ? only : undefined);
  if (reply === undefined) return 'no-composer';
  return insertText(reply, text) ? 'done' : 'refused';
};

/** Everybody whom the thread's headers show. */
function peopleOf(thread: OpenThread): ReadonlySet<string> {
  const named = thread.items.map(itemParts).flatMap(({ senders, recipients }) => [...senders, ...recipients]);
  return new Set(named.map(addressOf));
}

/** Whether it is written to somebody of the thread. The search ends where the message around it begins. */
function isReply(editor: Element, known: ReadonlySet<string>): boolean {
  if (find(editor, forwarded) !== null) return false;
  for (let box = parentOf(editor); box !== null; box = parentOf(box)) {
    if (find(box, select.sender) !== null) return false;
    const written = findAll(box, recipient).filter((el) => !contains(editor, el));
    if (written.length > 0) return written.some((el) => known.has(addressOf(el)));
  }
  return false;
}

const addressOf = (el: Element) => (attr(el, 'email') ?? attr(el, 'data-hovercard-id') ?? '').toLowerCase();
