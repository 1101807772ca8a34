import { textWithEmoji } from '../read/emoji';
import { isShown } from '../read/visible';
import { isMessage } from './message-view';
import { findMain } from './root';
import { routeOf } from './route';
import { titleOf } from './row-message';
import { select } from './selectors';
import { isThreadId, threadIdOf } from './thread-id';
import { threadIdOfRow } from './thread-row';

/** The thread that is open on the page. */
export interface OpenThread {
  readonly root: Element;
  /** Hexadecimal, else the token in the address bar, else null. */
  readonly id: string | null;
  readonly title: string;
  /** Every message, as `[role=listitem]`, oldest first: expanded, collapsed and piled. */
  readonly items: readonly Element[];
}

/** The thread open in the visible view, also beside a list; null where none is. */
export function findThread(document: Document, href: string): OpenThread | null {
  const main = findMain(document);
  if (main === null) return null;
  const subject = [...main.querySelectorAll(select.subject)].find(isShown) ?? null;
  const anchor = subject ?? [...main.querySelectorAll(select.message)].find(isMessage) ?? null;
  if (anchor === null) return null;
  const root = anchor.closest(select.thread) ?? main;
  // Some builds keep the subject outside what looks like the thread; then the whole view is meant.
  const items = [...root.querySelectorAll(select.message)].filter(isMessage);
  const row = main.querySelector(select.currentRow);
  const title = (subject && textWithEmoji(subject)) || (row && titleOf(row)) || '';
  return {
    root,
    id: (subject && threadIdOf(subject)) ?? idFromAddress(href) ?? (row && threadIdOfRow(row)),
    title,
    items: items.length > 0 ? items : [...main.querySelectorAll(select.message)].filter(isMessage),
  };
}

function idFromAddress(href: string): string | null {
  const last = routeOf(href).at(-1) ?? '';
  return isThreadId(last) ? last : null;
}
