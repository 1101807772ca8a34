import type { FindSeen } from '../seen-replies';
import { entriesIn } from './entries';
import { threadIdOf } from './thread-id';

/** In the conversation that is open. */
export const seenInOutlook: FindSeen = (context) => {
  const threadId = threadIdOf(context);
  if (threadId === null) return [];
  const replies = entriesIn(context).flatMap(({ author, sentAt }) =>
    author === null || sentAt === null ? [] : [{ author, at: sentAt }],
  );
  return replies.length === 0 ? [] : [{ threadId, replies }];
};
