import { shared } from '@/utils/platform/world';
import { attr, find, findAll, textOf } from '../read/dom';
import type { Sender } from './message-row';
import { nameLetters } from './peer';
import { sidebarName } from './selectors';
import { pageOf, pageTeam } from './team';

/** Whom the direct messages that were open in this tab are with, each workspace for itself. */
const seen = shared('slack-peers', () => new WeakMap<Document, Map<string, Sender>>());

function seenIn({ ownerDocument }: Element): Map<string, Sender> {
  const peers = seen.get(ownerDocument) ?? new Map<string, Sender>();
  seen.set(ownerDocument, peers);
  return peers;
}

/** A picture that somebody gave, a person or a bot; a default picture is the same for many. */
const ofSomebody = /\.slack-edge\.com\/[TE][A-Z0-9]+-[A-Z]/;

const keyOf = (team: string | null, channel: string | null) =>
  team === null || channel === null ? null : `${team}/${channel}`;

/** Remembers whom an open conversation is with, as its header, its messages and the list agree. */
export function noteSeenPeer(el: Element, channel: string, peer: Sender): void {
  const key = keyOf(pageTeam(pageOf(el)), channel);
  if (key !== null) seenIn(el).set(key, peer);
}

/** Whom a row of the list is about whose picture names nobody, once it was open and while it shows the same name. */
export function seenPeerOf(row: Element): Sender | null {
  const isGroup = attr(row, 'data-qa-channel-sidebar-channel-type') === 'mpim';
  if (isGroup || findAll(row, 'img').some((img) => ofSomebody.test(attr(img, 'src') ?? ''))) return null;
  const key = keyOf(pageTeam(pageOf(row)), attr(row, 'data-qa-channel-sidebar-channel-id'));
  const peer = key === null ? undefined : seenIn(row).get(key);
  const name = textOf(find(row, sidebarName));
  return peer !== undefined && nameLetters(peer.label) === nameLetters(name) ? peer : null;
}
