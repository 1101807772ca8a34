import { attr, closest, find, findAll } from '../read/dom';
import { isTs } from './ids';
import { isRow, threadOfLine } from './line';
import { channelOf, linkOf, tsOf } from './message-row';
import {
  channelPane,
  item,
  message,
  messageList,
  threadCard,
  threadPane,
  threadRoot,
  threadsView,
  written,
} from './selectors';

/** Where a message stands: in the view of all threads, an open thread, a conversation, or anything else (search, pins). */
type Place = 'threads' | 'thread' | 'channel' | 'list';

function placeOf(row: Element): Place {
  if (closest(row, threadCard) !== null || threadOfLine(closest(row, item)) !== null) return 'threads';
  if (closest(row, threadPane) !== null) return 'thread';
  return closest(row, threadsView) === null && closest(row, channelPane) !== null ? 'channel' : 'list';
}

/**
 * The part of the page in which a row stands. `thread`: one thread, in its own pane or in the view of all
 * threads. `conversation`: a channel or direct messages. `other`: anywhere else.
 */
export interface Scope {
  readonly kind: 'thread' | 'conversation' | 'other';
  readonly name: Place;
  /** What holds its messages: one element, or the lines of one thread in the flat list of the threads view. */
  readonly parts: readonly Element[];
  /** The one element around all of them, and in the threads view around the lines of other threads, too. */
  readonly container: Element;
  /** The thread of those lines, as their ids say it; null elsewhere. */
  readonly thread: string | null;
}

const kinds = { threads: 'thread', thread: 'thread', channel: 'conversation', list: 'other' } as const;

export function scopeOf(row: Element): Scope {
  const line = closest(row, item);
  const flat = line === null ? null : scopeOfLine(line);
  if (flat !== null) {
    // Where the message and its line name two conversations, neither is believed.
    const channel = channelOf(row);
    const isSame = channel === null || flat.thread?.startsWith(`${channel}/`) === true;
    return isSame ? flat : { ...flat, kind: 'other' };
  }
  const name = placeOf(row);
  const container =
    name === 'threads'
      ? closest(row, threadCard)
      : name === 'thread'
        ? closest(row, threadPane)
        : (closest(row, messageList) ?? closest(row, channelPane));
  return { kind: kinds[name], name, parts: [container ?? row], container: container ?? row, thread: null };
}

/** The thread that a line of the threads view belongs to; null for any other line. */
export function scopeOfLine(line: Element): Scope | null {
  const thread = threadOfLine(line);
  if (thread === null) return null;
  const container = closest(line, messageList) ?? line;
  const parts = linesOf(thread, container);
  return { kind: 'thread', name: 'threads', parts: parts.length === 0 ? [line] : parts, container, thread };
}

const linesOf = (thread: string, container: Element) =>
  findAll(container, item).filter((one) => threadOfLine(one) === thread);

/** What holds the scope's messages by now: lines of the threads view come and go while it is scrolled. */
export function partsNow({ parts, container, thread }: Scope): readonly Element[] {
  return thread === null ? parts : linesOf(thread, container);
}

/** What stands for one scope in a pass. */
export const keyOf = ({ thread, parts }: Scope): unknown => thread ?? parts[0];

/** The first element of a scope that matches. */
export function findIn(parts: readonly Element[], selector: string): Element | null {
  for (const part of parts) {
    const found = find(part, selector);
    if (found !== null) return found;
  }
  return null;
}

/** The messages in these parts of the page, oldest first; those that have no id yet are left out. */
export function rowsIn(parts: readonly Element[]): { row: Element; ts: string }[] {
  return parts
    .flatMap((part) => findAll(part, message))
    .flatMap((row) => {
      const ts = isRow(row) && closest(row, written) === null ? tsOf(row) : null;
      return ts === null ? [] : [{ row, ts }];
    })
    .sort((a, b) => (a.ts < b.ts ? -1 : a.ts > b.ts ? 1 : 0));
}

/** The id of the thread's first message: from its lines, that row, a reply's permalink or the list's own id. */
export function rootTsOf({ parts, thread }: Scope): string | null {
  if (thread !== null) return thread.split('/')[1] ?? null;
  const first = findIn(parts, threadRoot);
  const stated = first === null ? null : tsOf(first);
  if (stated !== null) return stated;
  for (const { row } of rowsIn(parts)) {
    const link = linkOf(row)?.thread;
    if (isTs(link)) return link;
  }
  const listId = attr(findIn(parts, '[id*="-thread-list-"]'), 'id') ?? '';
  const [, ts] = /^[CDG][A-Z0-9]+-(\d+\.\d+)-thread-list-/.exec(listId) ?? [];
  return isTs(ts) ? ts : null;
}
