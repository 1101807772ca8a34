import { attr } from '../read/dom';
import { isTs } from './ids';
import { linkOf, tsOf } from './message-row';
import { channelPane, list, message, threadCard, threadPane, threadRoot, threadsView } from './selectors';

/**
 * The part of the page in which a row stands. `thread`: one thread, in its own pane or as a card of the
 * threads view. `conversation`: a channel or direct messages. `other`: anywhere else (search, pins).
 */
export interface Scope {
  readonly kind: 'thread' | 'conversation' | 'other';
  readonly name: string;
  readonly container: Element;
}

export function scopeOf(row: Element): Scope {
  const card = row.closest(threadCard);
  if (card !== null) return { kind: 'thread', name: 'threads', container: card };
  const thread = row.closest(threadPane);
  if (thread !== null) return { kind: 'thread', name: 'thread', container: thread };
  const container = row.closest(list) ?? row.closest(channelPane) ?? row;
  const inPane = row.closest(threadsView) === null && row.closest(channelPane) !== null;
  return { kind: inPane ? 'conversation' : 'other', name: inPane ? 'channel' : 'list', container };
}

/** The messages in this part of the page, oldest first; those that have no id yet are left out. */
export function rowsIn(container: Element): { row: Element; ts: string }[] {
  return [...container.querySelectorAll(message)]
    .flatMap((row) => {
      const ts = isRow(row) ? tsOf(row) : null;
      return ts === null ? [] : [{ row, ts }];
    })
    .sort((a, b) => (a.ts < b.ts ? -1 : a.ts > b.ts ? 1 : 0));
}

/** Whether the element is the message itself, should class and `data-qa` ever stand on two elements. */
export function isRow(el: Element): boolean {
  if (attr(el, 'data-qa') === 'message_container') return true;
  const real = '[data-qa="message_container"]';
  return el.closest(real) === null && el.querySelector(real) === null;
}

/** The id of the thread's first message: from that row, a reply's permalink or the list's own id. */
export function rootTsOf(container: Element): string | null {
  const first = container.querySelector(threadRoot);
  const own = first === null ? null : tsOf(first);
  if (own !== null) return own;
  for (const { row } of rowsIn(container)) {
    const thread = linkOf(row)?.thread;
    if (isTs(thread)) return thread;
  }
  const listId = container.querySelector('[id*="-thread-list-"]')?.id ?? '';
  const [, ts] = /^[CDG][A-Z0-9]+-(\d+\.\d+)-thread-list-/.exec(listId) ?? [];
  return isTs(ts) ? ts : null;
}
