import { attr } from '../read/dom';
import type { Spot } from '../site';
import { authorOf } from './author';
import { hintOf } from './hint';
import { isMe } from './me';
import { channelOf, isNotice, readSender, senderElement, tsOf } from './message-row';
import { placeBadge } from './place';
import { isRow, scopeOf } from './scope';
import { dialog, message, placeholder, senderId } from './selectors';

/** Beside the sender of every message that shows one; follow-ups of a group stay bare. */
export const messageSender: Spot = {
  id: 'message-sender',
  form: 'row',
  wraps: true,
  selector: message,
  identity: identityOf,
  read(row, context) {
    const sender = readSender(row);
    return sender === null || isMe(sender.id, context) ? null : hintOf(sender, context);
  },
  place: placeBadge,
};

/** What a row showed when it was last asked; rows are asked again at every change of the page. */
interface Shown {
  readonly ts: string;
  /** The element that names the sender, and the id it named. */
  readonly name: Element;
  readonly id: string;
  readonly identity: string;
}
const shownBefore = new WeakMap<Element, Shown>();

/** The same message stands in two panes at once, and rows are used again: pane, message and sender. */
function identityOf(row: Element): string | null {
  const before = shownBefore.get(row);
  if (before !== undefined && stillShows(row, before)) return before.identity;
  if (!isRow(row) || row.matches(placeholder) || row.closest(dialog) !== null || isNotice(row)) return null;
  // Asked for follow-ups too: who wrote them is remembered while the row above still says it.
  const author = authorOf(row);
  if (author === null || author === 'bot' || senderElement(row) === null) return null;
  const identity = [scopeOf(row).name, channelOf(row) ?? '', tsOf(row) ?? '', author.id].join(' ');
  const name = row.querySelector(senderId);
  const ts = attr(row, 'data-msg-ts');
  if (name !== null && ts !== null) shownBefore.set(row, { ts, name, id: author.id, identity });
  return identity;
}

function stillShows(row: Element, { ts, name, id }: Shown): boolean {
  return attr(row, 'data-msg-ts') === ts && attr(name, 'data-message-sender') === id && row.contains(name);
}
