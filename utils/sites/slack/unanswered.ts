import { closest, find } from '../read/dom';
import { contains } from '../read/nodes';
import { oncePerPass } from '../read/pass';
import { treeText } from '../read/tree-text';
import type { MessageInView, ReadContext } from '../site';
import { authorOf } from './author';
import { bodyOf } from './body';
import { minuteOf } from './ids';
import { isMe } from './me';
import { isNotice, mentionsIn } from './message-row';
import { keyOf, rowsIn, type Scope } from './scope';
import { item, replyBar } from './selectors';
import { isUnbrokenThread, isUnbrokenToEnd } from './unbroken';

/** One message of a conversation, as far as the question "who waits for whom" needs it. */
export interface Entry {
  readonly row: Element;
  readonly ts: string;
  /** The person's id; `bot` for bots and apps; null where the page does not say. */
  readonly author: string | null;
  readonly mine: boolean;
}

/** The messages of a scope, oldest first, without Slack's own notices. */
export function scopeEntries(scope: Scope, context: ReadContext): readonly Entry[] {
  return oncePerPass(context, keyOf(scope), () =>
    rowsIn(scope.parts)
      .filter(({ row }) => !isNotice(row))
      .map(({ row, ts }) => {
        const found = authorOf(row);
        const author = found === 'bot' ? found : (found?.id ?? null);
        return { row, ts, author, mine: author !== null && isMe(author, context) };
      }),
  );
}

/**
 * My oldest message newer than this person's last one in the scope, with its own words; null where there
 * is none or the page does not show for certain that they have not answered: a line is not loaded, an
 * author is unknown, or the answer may stand in the message's own thread. `onlyMentions`: messages that
 * name the person, as in a channel, where the others are not for them.
 */
export function unansweredBy(
  person: string,
  scope: Scope,
  onlyMentions: boolean,
  context: ReadContext,
): MessageInView['unanswered'] {
  const mine = unansweredEntry(person, scope, onlyMentions, context);
  return mine && { sentAt: minuteOf(mine.ts), text: treeText(bodyOf(mine.row, { quotes: false })) };
}

/** That message itself. */
export function unansweredEntry(
  person: string,
  scope: Scope,
  onlyMentions: boolean,
  context: ReadContext,
): Entry | null {
  if (scope.kind === 'other') return null;
  const entries = scopeEntries(scope, context);
  const last = entries.findLastIndex((entry) => entry.author === person);
  const lastRow = entries[last]?.row;
  const after = entries.slice(last + 1);
  if (lastRow === undefined || after.some((entry) => entry.author === null)) return null;
  const mine = after.find(({ mine, row }) => mine && (!onlyMentions || names(row, person)));
  if (mine === undefined || find(mine.row, replyBar) !== null) return null;
  if (!oncePerPass(context, lastRow, () => isWhole(scope, lastRow, last))) return null;
  return mine;
}

/**
 * Whether all that follows this row in its scope is in the page. The threads view shows of each thread the first
 * message and the last few: what stands between those two may be folded away.
 */
export function isWhole({ name, parts, thread }: Scope, row: Element, at: number): boolean {
  if (name !== 'threads') return isUnbrokenToEnd(row);
  if (thread !== null) return at > 0 && isUnbrokenThread(row, parts);
  return at > 0 && (contains(closest(row, item), parts[0] ?? row) || isUnbrokenToEnd(row));
}

/** Whether the message names this person. */
export function names(row: Element, person: string): boolean {
  return mentionsIn(row).some((named) => named.id === person);
}
