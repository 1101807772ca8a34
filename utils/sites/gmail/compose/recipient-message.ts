import type { MessageInView } from '../../site';
import { select } from '../selectors';
import { threadIdIn } from '../thread-id';

/** The mail that is being written: as if it were sent now, and in a reply in the thread that is open around it. */
export function recipientMessage(el: Element): MessageInView {
  const subject = el.closest(select.main)?.querySelector(select.subject) ?? null;
  const written = el.closest('form')?.querySelector<HTMLInputElement>('[name="subjectbox"]')?.value;
  return {
    channel: 'e-mail',
    threadId: subject && threadIdIn(subject),
    title: written ?? '',
    unanswered: null,
    // Who else is written to is not said: a hidden copy stays in its own field.
    others: [],
  };
}
