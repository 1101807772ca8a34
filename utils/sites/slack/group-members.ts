import { attr, closest, find, findAll, textOf } from '../read/dom';
import type { ReadContext } from '../site';
import type { Addressed } from './addressed';
import { sidebarEntry } from './channel-kind';
import { isPersonId, readAvatar, readClientUrl } from './ids';
import { channelOf, readSender, type Sender } from './message-row';
import { nameLetters } from './peer';
import {
  attachment,
  channelPane,
  groupHeader,
  headerName,
  message,
  senderId,
  sidebarName,
} from './selectors';

/**
 * The others of a group's direct messages: as many as header and sidebar name, known by their pictures there and by
 * those who wrote under one of these names. Null where the two name different people, or show more than they name.
 */
export function groupMembers(channel: string, context: ReadContext): Addressed | null {
  const { document } = context;
  const isOpen = readClientUrl(context.location.href).channel === channel;
  const header = isOpen ? find(document, groupHeader) : null;
  const side = sidebarEntry(channel, document);
  const lists = [find(header, headerName), find(side, sidebarName)]
    .map((el) => textOf(el).split(', ').map(nameLetters).filter(Boolean))
    .filter((names) => names.length > 0);
  const [names = []] = lists;
  const isSame = lists.every((other) => [...other].sort().join() === [...names].sort().join());
  if (names.length === 0 || !isSame) return null;
  const people = new Map<string, Sender>();
  for (const img of [...findAll(header, 'img'), ...findAll(side, 'img')]) {
    const picture = readAvatar(attr(img, 'src'));
    if (picture !== null && isPersonId(picture.user))
      people.set(picture.user, { id: picture.user, team: picture.team, label: '' });
  }
  for (const sender of sendersOf(channel, document))
    if (names.includes(nameLetters(sender.label))) people.set(sender.id, sender);
  const unnamed = names.length - people.size;
  return unnamed < 0 ? null : { people: [...people.values()], unnamed };
}

function sendersOf(channel: string, document: Document): readonly Sender[] {
  return findAll(document, `:is(${channelPane}) ${senderId}`).flatMap((name) => {
    const row = closest(name, message);
    if (row === null || closest(name, attachment) !== null || channelOf(row) !== channel) return [];
    return readSender(row) ?? [];
  });
}
