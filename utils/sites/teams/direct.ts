import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, find } from '../read/dom';
import { documentOf } from '../read/nodes';
import { oncePerPass } from '../read/pass';
import { isShown } from '../read/visible';
import type { ReadContext, Spot } from '../site';
import { hintOf } from './account';
import { idsOfTwo, isConversation, isDirect } from './ids';
import { readMe } from './me';
import { nameOf, rowsDrawn } from './row';
import { editor, footer, sendToOne } from './selectors';

/** The chat of two that is written to from here; null in any other. */
export function directAt(button: Element): string | null {
  const conversation = attr(button, 'data-track-thread-id');
  return isConversation(conversation) && isDirect(conversation) ? conversation : null;
}

/** The other person of a chat of two: all messages that are not the reader's are theirs, and the chat's id says no other. */
function peerOf(conversation: string, document: Document): PersonHint | null {
  return oncePerPass(document, conversation, () => {
    const theirs = rowsDrawn(document).filter(({ isOwn, name }) => !isOwn && name !== null);
    const accounts = new Set(theirs.map(({ account }) => account));
    const [account = null] = accounts;
    const [row] = theirs;
    if (row === undefined || account === null || accounts.size > 1) return null;
    const two = idsOfTwo(conversation);
    const isOfTwo = (one: string) => two?.some((id) => one === `8:orgid:${id}`) !== false;
    if (![account, ...readMe(document).map(({ value }) => value)].every(isOfTwo)) return null;
    return hintOf(account, nameOf(row));
  });
}

/** A quiet line where one person alone is written to, drawn where the box around the editor is free. */
export const chatComposer: Spot<'line'> = {
  id: 'chat-composer',
  form: 'line',
  selector: sendToOne,
  isFree: 'always',
  wraps: false,
  identity(button) {
    const conversation = isShown(button) ? directAt(button) : null;
    const peer = conversation === null ? null : peerOf(conversation, documentOf(button));
    return peer === null ? null : `${conversation} ${peer.value} ${peer.label}`;
  },
  read(button, { me, document }: ReadContext) {
    const conversation = directAt(button);
    const peer = conversation === null ? null : peerOf(conversation, document);
    return peer === null || [...me, ...readMe(document)].some(({ value }) => value === peer.value)
      ? null
      : peer;
  },
  place(button) {
    const box = closest(button, footer);
    return box === null || find(box, editor) === null ? null : { parent: box, before: null };
  },
};
