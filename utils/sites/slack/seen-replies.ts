import type { PersonHint } from '@/utils/domain/people/hint';
import { ofDocument } from '../read/dom';
import type { FindSeen } from '../seen-replies';
import { authorOf } from './author';
import { hintOf } from './hint';
import { minuteOf } from './ids';
import { threadIdOf } from './message';
import { channelOf, isNotice } from './message-row';
import { rowsIn, scopeOf } from './scope';

/**
 * In the open thread, direct messages and the view of all threads. In a channel each message is a thread of its own: what
 * is written there later need be no answer.
 */
export const seenInSlack: FindSeen = (context) => {
  const threads = new Map<string, { author: PersonHint; at: number }[]>();
  for (const { row, ts } of rowsIn([ofDocument(context.document, 'body')])) {
    const scope = scopeOf(row);
    const channel = channelOf(row);
    if (scope.kind === 'other' || channel === null || isNotice(row)) continue;
    const author = authorOf(row);
    const threadId = threadIdOf(row, channel, scope, context);
    if (author === null || author === 'bot' || threadId === null) continue;
    const replies = threads.get(threadId) ?? [];
    threads.set(threadId, replies);
    replies.push({ author: hintOf(author, context), at: minuteOf(ts) });
  }
  return [...threads].map(([threadId, replies]) => ({ threadId, replies }));
};
