import { find } from '../read/dom';
import { textWithEmoji } from '../read/emoji';
import type { MessageInView, ReadContext } from '../site';
import { choose, subjectOf, threadIdOfRow } from './thread-row';

/** What the card of a row says of its thread. */
export function rowMessage(el: Element, context: ReadContext): MessageInView {
  const { others } = choose(el, context);
  return {
    channel: 'e-mail',
    threadId: threadIdOfRow(el),
    title: subjectInRow(el),
    unanswered: null,
    others,
  };
}

/** A row's subject with its emoji; empty where there is none. */
export function subjectInRow(el: Element): string {
  const subject = subjectOf(el);
  // Before 2019 the snippet stood inside `.y6` too, so the subject is the first span alone.
  return subject === null ? '' : textWithEmoji(find(subject, 'span[id]') ?? subject);
}
