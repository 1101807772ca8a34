import type { PersonHint } from '@/utils/domain/people/hint';
import type { MessageInView, ReadContext } from '../site';
import { conversationOfRow } from './list-row';
import { mailAt } from './mail';
import { senderOfMail } from './sender';
import { conversationSubject, threadIdOf } from './thread-id';
import { unansweredBy } from './unanswered';

function inThread(unanswered: MessageInView['unanswered'], context: ReadContext): MessageInView {
  const title = conversationSubject(context.document);
  return { channel: 'e-mail', threadId: threadIdOf(context), title, unanswered, others: [] };
}

/** What the reply window beside a mail's sender is computed from. */
export function readMessage(el: Element, context: ReadContext): MessageInView {
  const mail = mailAt(el, context.document);
  const person: PersonHint | null = (mail && senderOfMail(mail)?.hint) ?? null;
  return inThread(person && unansweredBy(person, context), context);
}

/** A row of the list is a conversation of its own, mostly not the open one. */
export const readMailRow = (row: Element): MessageInView => ({
  ...{ channel: 'e-mail', threadId: conversationOfRow(row), title: '', unanswered: null, others: [] },
});

/** A recipient has a clock alone; a card of theirs speaks of the same conversation. */
export const readRecipient = (_el: Element, context: ReadContext): MessageInView => inThread(null, context);
