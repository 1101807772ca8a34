import type { PersonHint } from '@/utils/domain/people/hint';
import { oncePerPass } from '../read/pass';
import type { ReadContext } from '../site';
import { isDraft, type Mail, mailsIn } from './mail';
import { isMe } from './me';
import { senderOfMail } from './sender';
import { sentAtOf } from './sent-at';

/** One mail that was sent. */
export interface Entry {
  readonly mail: Mail;
  readonly author: PersonHint | null;
  readonly sentAt: number | null;
  readonly mine: boolean;
}

/**
 * The mails of the open conversation, the oldest first; drafts left out. The page may show the newest on top: their times
 * say which way it is, and where these don't the page's order holds.
 */
export function entriesIn(context: ReadContext): readonly Entry[] {
  return oncePerPass(context, 'entries', () => {
    const all = mailsIn(context.document).flatMap((mail): Entry[] => {
      if (isDraft(mail)) return [];
      const author = senderOfMail(mail)?.hint ?? null;
      return [
        { mail, author, sentAt: sentAtOf(mail, context), mine: author !== null && isMe(author, context) },
      ];
    });
    const times = all.flatMap(({ sentAt }) => sentAt ?? []);
    const [first = 0] = times;
    const isTurned = (times.at(-1) ?? first) < first;
    const inOrder = isTurned ? all.toReversed() : all;
    return times.length < all.length
      ? inOrder
      : inOrder.toSorted((one, other) => (one.sentAt ?? 0) - (other.sentAt ?? 0));
  });
}
