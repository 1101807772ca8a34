import { textOf } from '../read/dom';
import { parsePageDate } from '../read/locale-date';
import { treeText } from '../read/tree-text';
import type { MessageInView, ReadContext } from '../site';
import { authorOf, bodyOf, sentTextOf, stateOf } from './message-view';
import { ownText } from './own-words';
import { isOneOf } from './people';
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
  const authors = thread.items.map((item) => authorOf(item));
  const last = authors.findLastIndex((author) => author?.value === value);
  const later = authors.slice(last + 1);
  if (last === -1 || later.includes(null) || isPileMissingAfter(thread, last)) return null;
  const mine = later.findIndex((author) => author !== null && isOneOf(context.me, author));
  const item = mine === -1 ? undefined : thread.items[last + 1 + mine];
  if (item === undefined) return null;
  const sentAt = parsePageDate(sentTextOf(item), context.language);
  if (sentAt === null || sentAt > context.now) return null;
  return { sentAt, text: textIn(item) };
}

/** A collapsed message shows its first words only. */
function textIn(item: Element): string {
  const body = stateOf(item) === 'expanded' ? bodyOf(item) : null;
  return body === null ? textOf(item.querySelector(inThread.snippet)) : treeText(ownText(body));
}

/** How many messages the pile's counter names beyond those that stand in the page. */
export function missingFromPile(thread: OpenThread): number {
  const counter = thread.root.querySelector(inThread.pileCount);
  const counted = Number(/\d+/.exec(textOf(counter).normalize('NFKC'))?.[0] ?? 0);
  const there = thread.items.filter((item) => stateOf(item) === 'piled').length;
  return Math.max(0, counted - there);
}

function isPileMissingAfter(thread: OpenThread, index: number): boolean {
  if (missingFromPile(thread) === 0) return false;
  const counter = thread.root.querySelector(inThread.pileCount);
  const item = thread.items[index];
  if (counter === null || item === undefined) return true;
  return (item.compareDocumentPosition(counter) & 4) !== 0;
}
