import { bodyReader } from '../body-reader';
import { textOf } from '../read/dom';
import { parsePageDate } from '../read/locale-date';
import { isBefore } from '../read/nodes';
import { treeText } from '../read/tree-text';
import type { MessageInView, ReadContext } from '../site';
import { authorOf, bodyOf, messageStateOf, sentTextOf } from './message-view';
import { findOurs } from './ours';
import { isOwnHint } from './people';
import type { OpenThread } from './thread';
import { inThread } from './thread-selectors';

/**
 * My oldest message in the thread that is newer than the last one of `value`. Null where there is none, and
 * wherever certainty is lost: a message after their last one whose author the page does not show, messages
 * that are counted but not there, a time that cannot be read or lies ahead.
 */
export function findUnanswered(
  thread: OpenThread,
  value: string,
  context: ReadContext,
): MessageInView['unanswered'] {
  const at = unansweredAt(thread, value, context);
  const item = at === null ? undefined : thread.items[at];
  if (at === null || item === undefined) return null;
  const sentAt = parsePageDate(sentTextOf(item), context.language);
  if (sentAt === null || sentAt > context.now) return null;
  return { sentAt, text: textIn(thread, at) };
}

/** Where that message is in the thread. */
export function unansweredAt(thread: OpenThread, value: string, context: ReadContext): number | null {
  const authors = thread.items.map((item) => authorOf(item));
  const last = authors.findLastIndex((author) => author?.value === value);
  const later = authors.slice(last + 1);
  if (last === -1 || later.includes(null) || isPileMissingAfter(thread, last)) return null;
  const mine = later.findIndex((author) => author !== null && isOwnHint(context.me, author));
  return mine === -1 ? null : last + 1 + mine;
}

/** A collapsed message shows its first words only. */
function textIn({ items, title }: OpenThread, at: number): string {
  const item = items[at];
  if (item === undefined) return '';
  const body = openBodyOf(item);
  if (body === null) return textOf(findOurs(item, inThread.snippet));
  const earlier = items.slice(Math.max(0, at - mostEarlier), at).filter((one) => openBodyOf(one) !== null);
  const before = known.get(body);
  if (before?.earlier === earlier.length) return before.text;
  const read = bodyReader(title);
  for (const one of earlier) read(openBodyOf(one) ?? one, authorOf(one)?.value ?? null);
  const text = treeText(read(body, authorOf(item)?.value ?? null).body);
  // A body that Gmail has not filled yet is asked again.
  if (text !== '') known.set(body, { earlier: earlier.length, text });
  return text;
}

/** Messages before mine in which its lines are looked for: what is answered is near, and this is asked at every pass. */
const mostEarlier = 12;
/** The own words of my message, beside the number of messages that were open before it. */
const known = new WeakMap<Element, { readonly earlier: number; readonly text: string }>();

function openBodyOf(item: Element): Element | null {
  return messageStateOf(item) === 'expanded' ? bodyOf(item) : null;
}

/** How many messages the pile's counter names beyond those that stand in the page. */
export function missingFromPile(thread: OpenThread): number {
  const counter = findOurs(thread.root, inThread.pileCount);
  const counted = Number(/\d+/.exec(textOf(counter).normalize('NFKC'))?.[0] ?? 0);
  const there = thread.items.filter((item) => messageStateOf(item) === 'piled').length;
  return Math.max(0, counted - there);
}

function isPileMissingAfter(thread: OpenThread, index: number): boolean {
  if (missingFromPile(thread) === 0) return false;
  const counter = findOurs(thread.root, inThread.pileCount);
  const item = thread.items[index];
  if (counter === null || item === undefined) return true;
  return isBefore(item, counter);
}
