import type { PersonHint } from '@/utils/domain/people/hint';
import type { MessageInView, ReadContext } from '../site';
import { namedIn } from './body';
import { threadIdOf } from './conversation';
import { directAt } from './direct';
import { isMe } from './me';
import { rowOf } from './row';
import { titleOfRow } from './title';
import { concernsMe, unansweredBy } from './unanswered';

const nothing: MessageInView = {
  channel: 'channel',
  threadId: null,
  title: '',
  unanswered: null,
  others: [],
};

/** What the reply window beside this message's author is computed from. */
export function readMessage(el: Element, context: ReadContext): MessageInView {
  const row = rowOf(el);
  if (row === null) return nothing;
  const person = row.account;
  const named = namedIn(row);
  const toMe = named.some(({ value }) => isMe(value, context));
  const isMention = toMe || (person !== null && row.root !== null && concernsMe(person, row, context));
  const others = named.filter(({ value }): boolean => value !== person && !isMe(value, context));
  return {
    channel: row.root === null ? 'direct' : isMention ? 'mention' : 'channel',
    threadId: threadIdOf(row),
    title: titleOfRow(row, context),
    unanswered: person === null ? null : unansweredBy(person, row, context),
    others: others satisfies readonly PersonHint[],
  };
}

/** What the window at the composer of a chat of two is computed from: as if the reader wrote now. */
export function readDirect(button: Element): MessageInView {
  return { ...nothing, channel: 'direct', threadId: directAt(button) };
}
