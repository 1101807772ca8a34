import type { OwedInView, ToMe } from '@/utils/domain/owed/owed';
import { find, ofDocument } from '../read/dom';
import type { FindOwed } from '../seen-owed';
import type { ReadContext } from '../site';
import { authorOf } from './author';
import { conversationOf } from './channel-kind';
import { hintOf } from './hint';
import { minuteOf } from './ids';
import { isMe } from './me';
import { threadIdOf } from './message';
import { channelOf, mentionsIn } from './message-row';
import { keyOf, rowsIn, type Scope, scopeOf } from './scope';
import { replyBar } from './selectors';
import { type Entry, isWhole, scopeEntries } from './unanswered';

/** In direct messages everything, else what names the reader: in open threads, and in a channel. */
export const seenOwedInSlack: FindOwed = (context) => {
  const scopes = new Map<unknown, Scope>();
  for (const { row } of rowsIn([ofDocument(context.document, 'body')])) {
    const scope = scopeOf(row);
    if (scope.kind !== 'other') scopes.set(keyOf(scope), scope);
  }
  return [...scopes.values()].flatMap((scope) => owedIn(scope, context));
};

function owedIn(scope: Scope, context: ReadContext): readonly OwedInView[] {
  const entries = scopeEntries(scope, context);
  const first = entries[0]?.row;
  const channel = first === undefined ? null : channelOf(first);
  if (first === undefined || channel === null) return [];
  const { direct, name } = conversationOf(channel, context);
  const last = entries.findLastIndex(({ mine }) => mine);
  const mine = minuteAt(entries[last]);
  const newer = certain(scope, entries, last + 1);
  const said = (row: Element, toMe: readonly ToMe[]): readonly OwedInView[] => {
    const threadId = threadIdOf(row, channel, scope, context);
    return threadId === null ? [] : [{ threadId, title: name, permalink: null, mine, toMe }];
  };
  if (direct || scope.kind === 'thread')
    return said(
      first,
      newer.flatMap((one) => toMeIn(one, direct, context)),
    );
  // In a channel each message that names the reader is a thread of its own: they may have replied in that, unseen here.
  return entries.flatMap((entry) => {
    const isNewer = newer.includes(entry) && find(entry.row, replyBar) === null;
    const toMe = toMeIn(entry, false, context);
    return toMe.length === 0 ? [] : said(entry.row, isNewer ? toMe : []);
  });
}

/** The message, if it is to the reader. */
function toMeIn({ row, ts, mine }: Entry, isDirect: boolean, context: ReadContext): readonly ToMe[] {
  const author = mine ? null : authorOf(row);
  if (author === null || author === 'bot') return [];
  const isNamed = isDirect || mentionsIn(row).some(({ id }) => isMe(id, context));
  const channel = isDirect ? 'direct' : 'mention';
  return isNamed ? [{ author: hintOf(author, context), at: minuteOf(ts), channel }] : [];
}

/** Those from `start` on after which the page shows every message and who wrote it. */
function certain(scope: Scope, entries: readonly Entry[], start: number): readonly Entry[] {
  const unknown = entries.findLastIndex(({ author }) => author === null);
  const from = Math.max(start, unknown + 1);
  const row = entries[from]?.row;
  return row !== undefined && isWhole(scope, row, from) ? entries.slice(from) : [];
}

const minuteAt = (entry: Entry | undefined) => (entry === undefined ? null : minuteOf(entry.ts));
