import { documentOf } from '../read/nodes';
import type { MessageInView, ReadContext } from '../site';
import { senderHint } from './message-header';
import { findThread, type OpenThread } from './thread';
import { findUnanswered } from './unanswered';

interface Reading {
  readonly thread: OpenThread | null;
  readonly unanswered: Map<string, MessageInView['unanswered']>;
}

/** The thread is read once a pass, not once a header: a context lives for one pass. */
const readings = new WeakMap<ReadContext, Reading>();

/** What the reply window beside a message's sender is computed from. */
export function headerMessage(el: Element, context: ReadContext): MessageInView {
  const reading = readings.get(context) ?? {
    thread: findThread(documentOf(el), context.location.href),
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
