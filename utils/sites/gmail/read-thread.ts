import type { Capture, CapturedMessage, NotRead } from '@/utils/domain/capture';
import type { PersonHint } from '@/utils/domain/hint';
import type { ReadContext } from '../site';
import { bodyOf, type MessageState, stateOf } from './message-view';
import { hintsOf } from './people';
import { permalinkOf } from './permalink';
import { ownText, textInRange } from './quoted';
import { readMessage } from './read-message';
import { routeOf } from './route';
import { select } from './selectors';
import { findThread, type OpenThread } from './thread';
import { missingFromPile } from './unanswered';

/** The open thread, or of it the messages that a selection touches. Null where none is open. */
export function readThread(context: ReadContext): Capture | null {
  const thread = findThread(context.document, context.location.href);
  const threadId = thread?.id ?? routeOf(context.location.href).at(-1) ?? '';
  if (thread === null || threadId === '') return null;
  const range = rangeIn(thread, context.document);
  const items = itemsRead(thread, range);
  const selection = range && items.flatMap(({ body }) => textInRange(body, range));
  return {
    site: 'gmail',
    permalink: permalinkOf(threadId, context),
    threadId,
    title: thread.title,
    participants: participantsOf(thread, context.me),
    selection: selection?.length ? selection : null,
    messages: withOwnIds(items.map(({ item, body, at }) => readMessage(item, ownText(body), at, context))),
    notRead: notReadOf(thread, items, range !== null),
  };
}

interface ItemRead {
  readonly item: Element;
  readonly body: Element;
  readonly at: number;
}

function itemsRead(thread: OpenThread, range: Range | null): ItemRead[] {
  return thread.items.flatMap((item, at) => {
    const body = stateOf(item) === 'expanded' ? bodyOf(item) : null;
    if (body === null || (range !== null && !range.intersectsNode(body))) return [];
    return [{ item, body, at }];
  });
}

/** The selection, where it holds text of a message that is open. */
function rangeIn(thread: OpenThread, document: Document): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (range.toString().trim() === '' || !range.intersectsNode(thread.root)) return null;
  return itemsRead(thread, range).some(({ body }) => textInRange(body, range).length > 0) ? range : null;
}

/**
 * Senders, then recipients that the headers show. My own name is the one that the people list has or an open
 * message shows: elsewhere Gmail writes its translated word for "me".
 */
function participantsOf(thread: OpenThread, me: readonly PersonHint[]): PersonHint[] {
  const found = thread.items.map((item) =>
    [...item.querySelectorAll(`${select.sender}, ${select.recipients}`)].filter(
      (el) => el.closest('.a3s') === null,
    ),
  );
  const senders = found.map((all) => all.filter((el) => el.matches(select.sender)));
  const named = hintsOf(
    senders.flatMap((all, at) => {
      const item = thread.items[at];
      return item !== undefined && stateOf(item) === 'expanded' ? all.filter((el) => el.closest('.adn')) : [];
    }),
  );
  const recipients = found.flat().filter((el) => el.matches(select.recipients));
  return hintsOf([...senders.flat(), ...recipients]).map((hint) => {
    const own = me.find((one) => one.value === hint.value);
    if (own === undefined) return hint;
    const known = own.label === own.value ? named.find((one) => one.value === hint.value) : own;
    return { ...hint, label: known?.label ?? own.value };
  });
}

function notReadOf(thread: OpenThread, items: readonly ItemRead[], isPart: boolean): NotRead[] {
  const count = (state: MessageState) => thread.items.filter((item) => stateOf(item) === state).length;
  const clipped = items.filter(({ item }) => item.querySelector(select.clipped) !== null).length;
  const others = isPart
    ? []
    : [
        { count: count('collapsed'), why: 'collapsed' },
        { count: count('piled') + missingFromPile(thread), why: 'hidden in the pile of older messages' },
        { count: count('expanded') - items.length, why: 'not loaded' },
      ];
  return [...others, { count: clipped, why: 'clipped by Gmail' }].filter((one) => one.count > 0);
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
