import type { FindSeen } from '../seen-replies';
import { hintOf } from './account';
import { commentsDrawn } from './comment';
import { minuteOf } from './ids';

/** On the card that is open. */
export const seenInTrello: FindSeen = ({ document }) =>
  [...Map.groupBy(commentsDrawn(document), ({ short }) => short)].map(([threadId, comments]) => ({
    threadId,
    replies: comments.flatMap(({ id, username, name }) =>
      username === null ? [] : [{ author: hintOf(username, name), at: minuteOf(id) }],
    ),
  }));
