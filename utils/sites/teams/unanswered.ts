import type { PersonHint } from '@/utils/domain/people/hint';
import { find } from '../read/dom';
import { oncePerPass } from '../read/pass';
import { treeText } from '../read/tree-text';
import type { MessageInView, ReadContext } from '../site';
import { authorsOf } from './author';
import { bodyOf, namedIn } from './body';
import { minuteOf } from './ids';
import { isMe } from './me';
import { holderOf, type Row, rowsBeside } from './row';
import { chatReplies } from './selectors';

/** One message of a thread or chat, as far as the question "who waits for whom" needs it. */
export interface Entry {
  readonly row: Row;
  readonly author: PersonHint | null;
  readonly mine: boolean;
}

/** The messages of the thread or chat of this one, as the page has them. */
export function entriesBeside(row: Row, context: ReadContext): readonly Entry[] {
  return oncePerPass(holderOf(row) ?? row.unit, row.root, () => {
    const rows = rowsBeside(row, context.document);
    const authors = authorsOf(rows, context);
    return rows.map((one, index) => {
      const author = authors[index] ?? null;
      return { row: one, author, mine: one.isOwn || (author !== null && isMe(author.value, context)) };
    });
  });
}

/**
 * My oldest message newer than this person's last one, with its own words; null where there is none, where an author in
 * between is unknown, or where the answer may stand in the message's own thread.
 */
export function unansweredBy(person: string, row: Row, context: ReadContext): MessageInView['unanswered'] {
  const entries = entriesBeside(row, context);
  const last = entries.findLastIndex(({ author }) => author?.value === person);
  const after = entries.slice(last + 1);
  if (last < 0 || after.some(({ author, mine }) => author === null && !mine)) return null;
  const mine = after.find((one) => one.mine);
  if (mine === undefined || find(mine.row.unit, chatReplies) !== null) return null;
  return { sentAt: minuteOf(mine.row.id), text: treeText(bodyOf(mine.row, { quotes: false })) };
}

/** Whether both wrote in this thread, or one named the other there. */
export function concernsMe(person: string, row: Row, context: ReadContext): boolean {
  const entries = entriesBeside(row, context);
  const mine = entries.filter((one) => one.mine);
  return (
    mine.length > 0 &&
    (entries.some(({ author }) => author?.value === person) ||
      mine.some((one) => namedIn(one.row).some(({ value }) => value === person)))
  );
}
