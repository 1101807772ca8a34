import type { PersonHint } from '@/utils/domain/people/hint';
import type { Capture, CapturedMessage } from '@/utils/domain/thread/capture';
import type { NotRead } from '@/utils/domain/thread/not-read';
import { bodyReader, textInRange } from '../body-reader';
import { closest, selectionOf } from '../read/dom';
import type { ReadContext } from '../site';
import { type ItemParts, itemParts } from './item-parts';
import type { MessageState } from './message-view';
import { hintsOf } from './people';
import { permalinkOf } from './permalink';
import { readMessage } from './read-message';
import { routeOf } from './route';
import { findThread, type OpenThread } from './thread';
import { missingFromPile } from './unanswered';
import { unreadableIn } from './unreadable';

/** The open thread, or of it the messages that a selection touches. Null where none is open. */
export function readThread(context: ReadContext): Capture | null {
  const thread = findThread(context.document, context.location.href);
  const threadId = thread?.id ?? routeOf(context.location.href).at(-1) ?? '';
  if (thread === null || threadId === '') return null;
  const all = thread.items.map(itemParts);
  const range = context.isWhole === true ? null : rangeIn(thread, all, context.document);
  const items = itemsRead(all, range);
  const readBody = bodyReader(thread.title);
  const selection = range && items.flatMap(({ body }) => textInRange(body, range));
  return {
    site: 'gmail',
    permalink: permalinkOf(threadId, context),
    threadId,
    title: thread.title,
    participants: participantsOf(all, context.me),
    selection: selection?.length ? selection : null,
    messages: withOwnIds(items.map(({ parts, body, at }) => readMessage(parts, body, readBody, at, context))),
    notRead: notReadOf(thread, all, items, range !== null),
  };
}

interface ItemRead {
  readonly parts: ItemParts;
  readonly body: Element;
  readonly at: number;
}

function itemsRead(all: readonly ItemParts[], range: Range | null): ItemRead[] {
  return all.flatMap((parts, at) => {
    const body = parts.state === 'expanded' ? parts.body : null;
    if (body === null || (range !== null && !range.intersectsNode(body))) return [];
    return [{ parts, body, at }];
  });
}

/** The selection, where it holds text of a message that is open. */
function rangeIn(thread: OpenThread, all: readonly ItemParts[], document: Document): Range | null {
  const selection = selectionOf(document);
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (range.toString().trim() === '' || !range.intersectsNode(thread.root)) return null;
  return itemsRead(all, range).some(({ body }) => textInRange(body, range).length > 0) ? range : null;
}

/**
 * Senders, then recipients that the headers show. My own name is the one that the people list has or an open
 * message shows: elsewhere Gmail writes its translated word for "me".
 */
function participantsOf(all: readonly ItemParts[], me: readonly PersonHint[]): PersonHint[] {
  const named = hintsOf(
    all.flatMap(({ state, senders }) =>
      state === 'expanded' ? senders.filter((el) => closest(el, '.adn') !== null) : [],
    ),
  );
  const people = [...all.flatMap(({ senders }) => senders), ...all.flatMap(({ recipients }) => recipients)];
  return hintsOf(people).map((hint) => {
    const own = me.find((one) => one.value === hint.value);
    if (own === undefined) return hint;
    const known = own.label === own.value ? named.find((one) => one.value === hint.value) : own;
    return { ...hint, label: known?.label ?? own.value };
  });
}

function notReadOf(
  thread: OpenThread,
  all: readonly ItemParts[],
  items: readonly ItemRead[],
  isPart: boolean,
): NotRead[] {
  const count = (state: MessageState) => all.filter((parts) => parts.state === state).length;
  const clipped = items.filter(({ parts }) => parts.isClipped).length;
  const others: readonly NotRead[] = isPart
    ? []
    : [
        { count: count('collapsed'), why: 'collapsed' },
        { count: count('piled') + missingFromPile(thread), why: 'piled' },
        { count: count('expanded') - items.length, why: 'unloaded' },
      ];
  const unreadable = unreadableIn(items.map(({ body }) => body));
  const found: readonly NotRead[] = [...others, { count: clipped, why: 'clipped' }, ...unreadable];
  return found.filter(({ count }) => count > 0);
}

/** A page that gives two messages one id gets a number on the second: ids are unique within a capture. */
function withOwnIds(messages: readonly CapturedMessage[]): CapturedMessage[] {
  const seen = new Set<string>();
  return messages.map((message, at) => {
    const id = seen.has(message.id) ? `${message.id}-${at + 1}` : message.id;
    seen.add(id);
    return { ...message, id };
  });
}
