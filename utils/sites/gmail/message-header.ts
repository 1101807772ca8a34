import type { MessageInView, ReadContext, Slot, Spot } from '../site';
import { senderOf, stateOf } from './message-view';
import { hintOf, mayAnswer } from './people';
import { isInView } from './root';
import { select } from './selectors';
import { findThread, isMessage } from './thread';
import { threadIdIn } from './thread-id';
import { findUnanswered } from './unanswered';

/** The header of an expanded or collapsed message in the open thread: its sender. */
export const messageHeader: Spot = {
  id: 'message-header',
  form: 'header',
  selector: `[role="listitem"] ${select.sender}`,
  identity(el) {
    const item = itemOf(el);
    const hint = hintOf(el);
    if (item === null || hint === null || !isInView(el)) return null;
    const subject = el.closest(select.main)?.querySelector('h2.hP');
    return `${(subject && threadIdIn(subject)) ?? ''}|${hint.value}|${stateOf(item)}`;
  },
  read(el, context) {
    const hint = itemOf(el) === null ? null : hintOf(el);
    return hint !== null && mayAnswer(hint, context.me) ? hint : null;
  },
  place,
  message,
};

/** The message in whose drawn header this name stands; null in a body, in the pile, in a header that is not drawn. */
function itemOf(el: Element): Element | null {
  const item = el.closest(select.message);
  if (item === null || !isMessage(item) || stateOf(item) === 'piled') return null;
  return senderOf(item) === el ? item : null;
}

/** After the name and address, last in the cell that holds them (`h3.iw`; `td.gF` in a collapsed message). */
function place(el: Element): Slot | null {
  const parent = el.closest('h3, td, .gF, .qu');
  return parent === null ? null : { parent, before: null };
}

function message(el: Element, context: ReadContext): MessageInView {
  const thread = findThread(el.ownerDocument, context.location.href);
  const hint = hintOf(el);
  return {
    channel: 'e-mail',
    threadId: thread?.id ?? null,
    title: thread?.title ?? '',
    unanswered: thread === null || hint === null ? null : findUnanswered(thread, hint.value, context),
    others: [],
  };
}
