import type { MessageInView, ReadContext, Slot, Spot } from '../site';
import { senderOf, stateOf } from './message-view';
import { hintOf, mayAnswer } from './people';
import { isInView } from './root';
import { select } from './selectors';
import { findThread, isMessage, type OpenThread } from './thread';
import { threadIdIn } from './thread-id';
import { findUnanswered } from './unanswered';

/** An expanded or collapsed message of the open thread: its sender. */
export const messageHeader: Spot = {
  id: 'message-header',
  form: 'header',
  wraps: true,
  selector: select.message,
  identity(el) {
    const hint = senderHint(el);
    if (hint === null || !isInView(el)) return null;
    const subject = el.closest(select.main)?.querySelector(select.subject) ?? null;
    // With the state: an expanded message shows another header than the one it had collapsed.
    return `${(subject && threadIdIn(subject)) ?? ''}|${hint.value}|${stateOf(el)}`;
  },
  read(el, context) {
    const hint = senderHint(el);
    return hint !== null && mayAnswer(hint, context.me) ? hint : null;
  },
  place,
  message,
};

function senderHint(el: Element) {
  const sender = isMessage(el) && stateOf(el) !== 'piled' ? senderOf(el) : null;
  return sender && hintOf(sender);
}

/** After the name and address, last in the cell that holds them (`h3.iw`; `td.gF` in a collapsed message). */
function place(el: Element): Slot | null {
  const parent = senderOf(el)?.closest('h3, td') ?? null;
  return parent !== null && el.contains(parent) ? { parent, before: null } : null;
}

interface Reading {
  readonly thread: OpenThread | null;
  readonly unanswered: Map<string, MessageInView['unanswered']>;
}

/** The thread is read once a pass, not once a header: a context lives for one pass. */
const readings = new WeakMap<ReadContext, Reading>();

function message(el: Element, context: ReadContext): MessageInView {
  const reading = readings.get(context) ?? {
    thread: findThread(el.ownerDocument, context.location.href),
    unanswered: new Map(),
  };
  readings.set(context, reading);
  const { thread, unanswered } = reading;
  const person = senderHint(el)?.value;
  if (thread !== null && person !== undefined && !unanswered.has(person)) {
    unanswered.set(person, findUnanswered(thread, person, context));
  }
  return {
    channel: 'e-mail',
    threadId: thread?.id ?? null,
    title: thread?.title ?? '',
    unanswered: (person !== undefined && unanswered.get(person)) || null,
    others: [],
  };
}
