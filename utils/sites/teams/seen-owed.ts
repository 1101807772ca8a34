import type { OwedInView, ToMe } from '@/utils/domain/owed/owed';
import { boxOf, closest, find } from '../read/dom';
import type { FindOwed } from '../seen-owed';
import type { ReadContext } from '../site';
import { namedIn } from './body';
import { threadIdOf } from './conversation';
import { isDirect, minuteOf } from './ids';
import { isMe } from './me';
import { repliesSaid } from './not-read';
import { permalinkOf } from './permalink';
import { holderOf, type Row, rowsDrawn } from './row';
import { chatReplies, earlier, messageScroller, post } from './selectors';
import { titleOfRow } from './title';
import { type Entry, entriesBeside } from './unanswered';

/** In a chat of two everything, else what names the reader: in other chats, and in posts. */
export const seenOwedInTeams: FindOwed = (context) => {
  const seen = new Map<string, OwedInView>();
  const done = new Set<Element>();
  for (const row of rowsDrawn(context.document)) {
    if (done.has(row.unit)) continue;
    const entries = entriesBeside(row, context);
    for (const one of entries) done.add(one.row.unit);
    const owed = owedIn(entries, context);
    // The same post in its pane and in the channel behind it: the pane, which comes last, holds more.
    if (owed !== null) seen.set(owed.threadId, owed);
  }
  return [...seen.values()];
};

function owedIn(entries: readonly Entry[], context: ReadContext): OwedInView | null {
  const first = entries[0]?.row;
  const threadId = first === undefined ? null : threadIdOf(first);
  if (first === undefined || threadId === null) return null;
  const last = entries.findLastIndex(({ mine }) => mine);
  const mine = entries[last];
  const toMe = certain(entries, last + 1).filter((one) => isToMe(one, threadId, context));
  const [oldest] = toMe;
  return {
    threadId,
    title: titleOfRow(first, context),
    permalink: permalinkOf(threadId, oldest?.row.id ?? first.root ?? first.id, context.location.href),
    mine: mine === undefined ? null : minuteOf(mine.row.id),
    toMe: toMe.flatMap(({ row, author }): ToMe[] =>
      author === null
        ? []
        : [{ author, at: minuteOf(row.id), channel: isDirect(threadId) ? 'direct' : 'mention' }],
    ),
  };
}

/** A message with answers in a thread of its own may be answered there, unseen. */
function isToMe({ row, author }: Entry, threadId: string, context: ReadContext): boolean {
  if (author === null || find(row.unit, chatReplies) !== null) return false;
  return isDirect(threadId) || namedIn(row).some(({ value }) => isMe(value, context));
}

/** Those from `start` on after which the page shows every message and who wrote it. */
function certain(entries: readonly Entry[], start: number): readonly Entry[] {
  const unknown = entries.findLastIndex(({ author, mine }) => author === null && !mine);
  const end = entries.at(-1)?.row;
  if (end === undefined || !isLast(end)) return [];
  const later = entries.slice(Math.max(start, unknown + 1));
  return hidesReplies(end, entries) ? later.filter(({ row }) => row.id !== row.root) : later;
}

/** Between a post and the replies that are drawn there may be one of the reader's. */
function hidesReplies({ unit, root }: Row, entries: readonly Entry[]): boolean {
  if (root === null) return false;
  const around = closest(unit, post);
  const drawn = entries.filter(({ row }) => row.id !== root).length;
  // A pane of replies doesn't say how many there are.
  if (around === null) return true;
  return find(around, earlier) !== null || (repliesSaid(around) ?? 0) > drawn;
}

/** A message that is drawn is at most so far from the end of its list, px, where it is the last of them. */
const mostBelow = 300;

/** Lists that scroll keep only the rows near what is in view: nothing may stand below this one. */
function isLast(row: Row): boolean {
  const list =
    row.root === null || closest(row.unit, post) === null ? closest(row.unit, messageScroller) : null;
  const holder = holderOf(row);
  if (list === null || holder === null) return true;
  return boxOf(holder).bottom - boxOf(row.unit).bottom <= mostBelow;
}
