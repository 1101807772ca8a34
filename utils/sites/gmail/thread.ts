import { closest, findAll, firstThat } from '../read/dom';
import { textWithEmoji } from '../read/emoji';
import { isShown } from '../read/visible';
import { isMessage } from './message-view';
import { findOurs, isWritten } from './ours';
import { findMain } from './root';
import { routeOf } from './route';
import { subjectInRow } from './row-message';
import { select } from './selectors';
import { isThreadId, threadIdOf } from './thread-id';
import { threadIdOfRow } from './thread-row';
import { inThread } from './thread-selectors';

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
  const subject = firstThat(main, select.subject, (el) => !isWritten(el) && isShown(el));
  const anchor = subject ?? findAll(main, select.message).find(isMessage) ?? null;
  if (anchor === null) return null;
  const root = closest(anchor, select.thread) ?? main;
  // Some builds keep the subject outside what looks like the thread; then the whole view is meant.
  const items = findAll(root, select.message).filter(isMessage);
  // Searched only where the thread itself does not say: in a long one there is much to search.
  const inRow = <T>(read: (row: Element) => T): T | null => {
    const row = findOurs(main, inThread.currentRow);
    return row && read(row);
  };
  return {
    root,
    id: (subject && threadIdOf(subject)) ?? idFromAddress(href) ?? inRow(threadIdOfRow),
    title: (subject && textWithEmoji(subject)) || inRow(subjectInRow) || '',
    items: items.length > 0 ? items : findAll(main, select.message).filter(isMessage),
  };
}

function idFromAddress(href: string): string | null {
  const last = routeOf(href).at(-1) ?? '';
  return isThreadId(last) ? last : null;
}
