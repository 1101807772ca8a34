import { attr, closest, find, findAll, textOf } from '../read/dom';
import { childrenOf, nodeType } from '../read/nodes';
import { isPersonId, isTs, readAvatar, readPermalink } from './ids';
import * as at from './selectors';

/** Whom a row names as its sender. `team` is the one of the picture, where it has one. */
export interface Sender {
  readonly id: string;
  readonly label: string;
  readonly team: string | null;
}

/** The element that shows the sender's name; null in follow-ups of a group and in deleted messages. */
export function senderElement(row: Element): Element | null {
  for (const candidate of at.sender) {
    const found = find(row, candidate);
    if (found !== null) return closest(found, `${at.attachment}, ${at.written}`) === null ? found : null;
  }
  return null;
}

/**
 * The sender of a row that shows one. Null where no person can be named for certain: a bot, Slackbot,
 * an app that writes in somebody's name, an id and a picture that disagree, no sender at all.
 */
export function readSender(row: Element): Sender | null {
  const shown = senderElement(row);
  if (shown === null || isBot(row)) return null;
  const stated = attr(find(row, at.senderId) ?? shown, 'data-message-sender');
  const pictures = findAll(row, at.avatar).flatMap((img) => readAvatar(attr(img, 'src')) ?? []);
  const ids = new Set(pictures.map((picture) => picture.user));
  if (stated !== null) ids.add(stated);
  const [id, ...more] = ids;
  if (id === undefined || more.length > 0 || !isPersonId(id)) return null;
  const teams = new Set(pictures.map((picture) => picture.team));
  const team = teams.size === 1 ? ([...teams][0] ?? null) : null;
  return { id, team, label: senderLabel(shown) || id };
}

/** The name as shown, without the status beside it and without words for screen readers. */
function senderLabel(shown: Element): string {
  const plain = attr(shown, 'data-stringify-text')?.trim();
  if (plain) return plain;
  const name = find(shown, `${at.senderId}, [data-qa="message_sender_name"]`) ?? shown;
  return childrenOf(name)
    .filter((node) => nodeType(node) === 3)
    .map(textOf)
    .join(' ')
    .trim();
}

/** Whether the row says that a bot or an app wrote it, also in a person's name. */
export function isBot(row: Element): boolean {
  const id = attr(find(row, at.senderId) ?? row, 'data-message-sender');
  if (id !== null && /^(?:B[A-Z0-9]+|USLACKBOT)$/.test(id)) return true;
  const words = at.body.join(', ');
  return findAll(row, at.appBadge).some((badge) => closest(badge, words) === null);
}

/**
 * Whether the row is a notice by Slack ("joined", "set the topic"), not somebody's words. A call is somebody's,
 * and so is a message that shows a notice in its preview.
 */
export function isNotice(row: Element): boolean {
  return findAll(row, at.automated).some(
    (notice) => closest(notice, `${at.call}, ${at.attachment}`) === null && find(notice, at.call) === null,
  );
}

/** The message's id, `seconds.micros`; null while it is being sent and for deleted ones. */
export function tsOf(row: Element): string | null {
  const own = attr(row, 'data-msg-ts') ?? attr(find(row, at.timestamp) ?? row, 'data-ts');
  if (isTs(own)) return own;
  return linkOf(row)?.ts ?? null;
}

/** The conversation the message stands in, from the row or its permalink. */
export function channelOf(row: Element): string | null {
  return attr(row, 'data-msg-channel-id') ?? linkOf(row)?.channel ?? null;
}

/** What the row's permalink says, or null where it has none. */
export function linkOf(row: Element): ReturnType<typeof readPermalink> {
  const link = find(row, at.timestamp);
  return link === null ? null : readPermalink(attr(link, 'href'));
}

/** The ids of the people named in the message's own words. */
export function mentionsIn(row: Element): { id: string; label: string }[] {
  return findAll(row, at.mention)
    .filter((el) => closest(el, at.notWords) === null)
    .map((el) => ({
      id: attr(el, 'data-member-id') ?? '',
      label: (attr(el, 'data-member-label') ?? textOf(el)).replace(/^@/, ''),
    }))
    .filter((named) => isPersonId(named.id));
}
