import type { MessageInView, ReadContext } from '../site';
import { namedIn } from './body';
import { commentOf } from './comment';
import { isMe } from './me';
import { readTitle } from './title';
import { concernsMe, unansweredBy } from './unanswered';

const nothing: MessageInView = {
  channel: 'channel',
  threadId: null,
  title: '',
  unanswered: null,
  others: [],
};

/** What the reply window beside this comment's author is computed from. */
export function readMessage(el: Element, context: ReadContext): MessageInView {
  const comment = commentOf(el);
  if (comment === null) return nothing;
  const { username, short } = comment;
  return {
    channel: username !== null && concernsMe(username, comment, context) ? 'mention' : 'channel',
    threadId: short,
    title: readTitle(context.document),
    unanswered: username === null ? null : unansweredBy(username, comment, context),
    others: namedIn(comment).filter(({ value }) => value !== username && !isMe(value, context)),
  };
}
