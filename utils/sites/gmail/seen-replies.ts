import { parsePageDate } from '../read/locale-date';
import type { FindSeen } from '../seen-replies';
import { authorOf, sentTextOf } from './message-view';
import { findThread } from './thread';

/** In the open thread every message that shows its header, folded ones too. */
export const seenInGmail: FindSeen = ({ document, location, language, now }) => {
  const thread = findThread(document, location.href);
  if (thread === null || thread.id === null) return [];
  const replies = thread.items.flatMap((item) => {
    const [author, at] = [authorOf(item), parsePageDate(sentTextOf(item), language)];
    return author === null || at === null || at > now ? [] : [{ author, at }];
  });
  return [{ threadId: thread.id, replies }];
};
