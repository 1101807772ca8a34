import { closest, find } from '../../read/dom';
import { tagOf } from '../../read/nodes';
import type { MessageInView } from '../../site';
import { findOurs } from '../ours';
import { viewOf } from '../root';
import { select } from '../selectors';
import { threadIdIn } from '../thread-id';

/** The mail that is being written: as if it were sent now, and in a reply in the thread that is open around it. */
export function recipientMessage(el: Element): MessageInView {
  const view = viewOf(el);
  const subject = view && findOurs(view, select.subject);
  const written = find(closest(el, 'form'), '[name="subjectbox"]');
  return {
    channel: 'e-mail',
    threadId: subject && threadIdIn(subject),
    title: written !== null && tagOf(written) === 'input' ? (written as HTMLInputElement).value : '',
    unanswered: null,
    // Who else is written to is not said: a hidden copy stays in its own field.
    others: [],
  };
}
