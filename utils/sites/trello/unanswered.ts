import type { PersonHint } from '@/utils/domain/people/hint';
import { oncePerPass } from '../read/pass';
import { treeText } from '../read/tree-text';
import type { MessageInView, ReadContext } from '../site';
import { bodyOf, namedIn } from './body';
import { type Comment, commentsBeside } from './comment';
import { minuteOf } from './ids';
import { isMe } from './me';

/** One comment, as far as the question "who waits for whom" needs it. */
interface Entry {
  readonly comment: Comment;
  readonly mine: boolean;
}

/** The comments of the same card, as the page has them, the oldest first. */
function entriesBeside(comment: Comment, context: ReadContext): readonly Entry[] {
  return oncePerPass(context.document, `who-waits-${comment.short}`, () =>
    commentsBeside(comment, context.document).map((one) => ({
      comment: one,
      mine: one.username !== null && isMe(one.username, context),
    })),
  );
}

/** My oldest comment newer than this person's last one, with its own words; null where there is none, or where an author in between is unknown. */
export function unansweredBy(
  person: string,
  comment: Comment,
  context: ReadContext,
): MessageInView['unanswered'] {
  const entries = entriesBeside(comment, context);
  const last = entries.findLastIndex((one) => one.comment.username === person);
  const after = entries.slice(last + 1);
  if (last < 0 || after.some((one) => one.comment.username === null)) return null;
  const mine = after.find((one) => one.mine)?.comment;
  if (mine === undefined) return null;
  return { sentAt: minuteOf(mine.id), text: treeText(bodyOf(mine, { quotes: false })) };
}

/** Whether the reader and this person both wrote on the card, or the one named the other there. */
export function concernsMe(person: string, comment: Comment, context: ReadContext): boolean {
  const entries = entriesBeside(comment, context);
  const mine = entries.filter((one) => one.mine);
  const names = (one: Entry, isMeant: (named: PersonHint) => boolean) => namedIn(one.comment).some(isMeant);
  return (
    (mine.length > 0 && entries.some((one) => one.comment.username === person)) ||
    mine.some((one) => names(one, ({ value }) => value === person)) ||
    entries.some((one) => one.comment.username === person && names(one, ({ value }) => isMe(value, context)))
  );
}
