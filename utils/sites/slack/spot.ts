import { attr, closest, find, matches } from '../read/dom';
import { contains } from '../read/nodes';
import type { Spot } from '../site';
import { authorOf } from './author';
import { hintOf } from './hint';
import { isRow, threadOfLine } from './line';
import { isMe } from './me';
import { channelOf, isNotice, readSender, type Sender, senderElement, tsOf } from './message-row';
import { placeBadge, roomBeside } from './place';
import { avatar, dialog, item, message, messageList, placeholder, senderId, threadCard } from './selectors';
import { isBetweenTeams, pageOf, personTeam } from './team';

/** Beside the sender of every message that shows one; follow-ups of a group stay bare. */
export const messageSender: Spot<'row'> = {
  id: 'message-sender',
  form: 'row',
  wraps: true,
  selector: message,
  identity: identityOf,
  read(row, context) {
    const before = shownBefore.get(row);
    const sender = before !== undefined && stillShows(row, before) ? before.sender : readSender(row);
    if (sender === null || isMe(sender.id, context)) return null;
    const hint = hintOf(sender, context);
    return hint.team === undefined && isBetweenTeams(context.document) ? null : hint;
  },
  place: placeBadge,
  room: roomBeside,
  // A card logs the thread that its badge is in, so each thread of the threads view has clocks of its own.
  view: (row) => threadOfLine(closest(row, item)) ?? closest(row, threadCard) ?? closest(row, messageList),
};

/** What a row showed when it was last asked; rows are asked again at every change of the page. */
interface Shown {
  readonly ts: string;
  /** The element that names the sender. */
  readonly name: Element;
  readonly sender: Sender;
  readonly team: string | undefined;
  /** Another workspace's row may differ in the picture alone. */
  readonly picture: Element | null;
  readonly src: string | null;
  readonly identity: string;
}
const shownBefore = new WeakMap<Element, Shown>();

/** Rows are used again: message, sender and team. The same message may be in two panes at once, in a row each. */
function identityOf(row: Element): string | null {
  const before = shownBefore.get(row);
  if (before !== undefined && stillShows(row, before)) return before.identity;
  if (!isRow(row) || matches(row, placeholder) || closest(row, dialog) !== null || isNotice(row)) return null;
  // Asked for follow-ups too: who wrote them is remembered while the row above still says it.
  const author = authorOf(row);
  if (author === null || author === 'bot' || senderElement(row) === null) return null;
  const team = personTeam(author.team, pageOf(row));
  const parts = [channelOf(row), tsOf(row), author.id, team];
  const identity = parts.map((part) => part ?? '-').join(' ');
  const name = find(row, senderId);
  const ts = attr(row, 'data-msg-ts');
  const picture = find(row, avatar);
  const src = picture && attr(picture, 'src');
  if (name !== null && ts !== null) {
    shownBefore.set(row, { ts, name, sender: author, team, picture, src, identity });
  }
  return identity;
}

function stillShows(row: Element, { ts, name, sender, team, picture, src }: Shown): boolean {
  return (
    attr(row, 'data-msg-ts') === ts &&
    attr(name, 'data-message-sender') === sender.id &&
    contains(row, name) &&
    (picture === null || (attr(picture, 'src') === src && contains(row, picture))) &&
    personTeam(sender.team, pageOf(row)) === team
  );
}
