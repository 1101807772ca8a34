import { attr, closest, find, findAll, textOf } from '../read/dom';
import { documentOf } from '../read/nodes';
import { oncePerPass } from '../read/pass';
import type { ReadContext } from '../site';
import { sidebarEntry } from './channel-kind';
import { isPersonId, readAvatar, readClientUrl } from './ids';
import { isMe } from './me';
import { channelOf, isBot, readSender, type Sender } from './message-row';
import {
  attachment,
  channelPane,
  composer,
  directHeader,
  headerName,
  message,
  senderId,
  sidebarName,
  view,
} from './selectors';

/**
 * The direct messages (`D…`) of which `el` is the header or the composer. The address is ahead of the page
 * when the reader changes the conversation, and behind it at a cold start: where it and the composer beside
 * `el` differ, null.
 */
export function directAt(el: Element): string | null {
  const here = closest(el, view) ?? documentOf(el);
  const shown = new Set(
    findAll(here, composer)
      .filter(isMain)
      .map((one) => attr(one, 'data-channel-id')),
  );
  const { channel } = readClientUrl(documentOf(el).location?.href ?? '');
  if (channel !== null) shown.add(channel);
  const [only = null] = shown;
  return shown.size === 1 && only?.startsWith('D') === true ? only : null;
}

/** Whether this composer writes to the conversation itself, not to a thread in it. */
export const isMain = (input: Element) =>
  attr(input, 'data-thread-ts') === null && attr(input, 'data-view-context') !== 'threads-flexpane';

/** What the page says of the two people of a direct conversation: changes when any witness does. */
export function witnessesOf(channel: string, document: Document): string {
  const { ids, names } = hear(channel, document);
  return [...ids.keys(), ...names].sort().join(' ');
}

/**
 * The other person of a direct conversation, who stands in no address: by the pictures in header and sidebar
 * and by who writes in it. Null where the page names nobody, two people besides the reader, or one person by two names.
 */
export function peerOf(channel: string, context: ReadContext): Sender | null {
  return oncePerPass(context, `peer ${channel}`, () => {
    const { ids, names, called } = hear(channel, context.document);
    const others = [...ids].filter(([id]) => !isMe(id, context));
    const [other] = others;
    if (other === undefined || others.length > 1) return null;
    const [id, team] = other;
    if (!isPersonId(id)) return null;
    const written = called.get(id);
    const all = new Set([...names, ...(written === undefined ? [] : [nameLetters(written)])]);
    return all.size > 1 || names.size === 0
      ? null
      : { id, team, label: written ?? labelOf(context.document) };
  });
}

interface Heard {
  /** Person id -> the team of their picture. */
  readonly ids: Map<string, string | null>;
  /** The names that header and sidebar give the conversation. */
  readonly names: Set<string>;
  /** Person id -> the name beside their messages. */
  readonly called: Map<string, string>;
}

function hear(channel: string, document: Document): Heard {
  const ids = new Map<string, string | null>();
  const called = new Map<string, string>();
  const side = sidebarEntry(channel, document);
  const header = find(document, directHeader);
  for (const img of [...findAll(side, 'img'), ...findAll(header, 'img')]) {
    const picture = readAvatar(attr(img, 'src'));
    if (picture !== null && isPersonId(picture.user)) ids.set(picture.user, picture.team);
  }
  for (const name of findAll(document, `:is(${channelPane}) ${senderId}`)) {
    const row = closest(name, message);
    if (row === null || closest(name, attachment) !== null || channelOf(row) !== channel || isBot(row))
      continue;
    const sender = readSender(row);
    // A row whose name and picture disagree makes the whole conversation uncertain.
    ids.set(sender?.id ?? '?', sender?.team ?? ids.get(sender?.id ?? '') ?? null);
    if (sender !== null) called.set(sender.id, sender.label);
  }
  const names = [find(header, headerName), find(side, sidebarName)].map(textOf).map(nameLetters);
  return { ids, called, names: new Set(names.filter((name) => name !== '')) };
}

/** A name by its letters and digits: what Slack draws around it is none. */
export const nameLetters = (name: string) =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const labelOf = (document: Document) => textOf(find(find(document, directHeader), headerName));
