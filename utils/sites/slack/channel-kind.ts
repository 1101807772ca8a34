import { attr, closest, find, findAll, textOf } from '../read/dom';
import { oncePerPass } from '../read/pass';
import type { ReadContext } from '../site';
import { readClientUrl } from './ids';
import { threadOfLine } from './line';
import { channelOf } from './message-row';
import {
  headerButton,
  headerName,
  item,
  message,
  sidebarChannel,
  sidebarName,
  threadCard,
  threadsHeading,
} from './selectors';

/** A conversation: its kind and the name the page shows for it (empty where it shows none). */
export interface Conversation {
  readonly direct: boolean;
  readonly name: string;
}

/**
 * What the page says of a conversation. Direct are those with one person (`D…`) and with a group, which
 * may have a `C…` or `G…` id and is told by the sidebar's kind or by the header.
 */
export function conversationOf(channel: string, context: ReadContext): Conversation {
  return oncePerPass(context, channel, () => {
    const side = sidebarEntry(channel, context.document);
    const kind = side === null ? null : attr(side, 'data-qa-channel-sidebar-channel-type');
    const open = readClientUrl(context.location.href).channel === channel;
    const header = open ? find(context.document, headerButton) : null;
    const name =
      textOf(find(side, sidebarName)) ||
      (open ? textOf(find(context.document, headerName)) : '') ||
      headingName(channel, context.document);
    const direct =
      channel.startsWith('D') ||
      kind === 'im' ||
      kind === 'mpim' ||
      (header !== null && /--(?:dm|mpdm)\b/.test(attr(header, 'class') ?? ''));
    return { direct, name: direct || name === '' ? name : `#${name.replace(/^#/, '')}` };
  });
}

/** What the threads view writes over a thread of this conversation; empty where it shows none. */
function headingName(channel: string, document: Document): string {
  const heading = findAll(document, threadsHeading).find((el) => {
    const card = find(closest(el, threadCard), message);
    const thread = threadOfLine(closest(el, item)) ?? `${card && channelOf(card)}/`;
    return thread.startsWith(`${channel}/`);
  });
  return textOf(heading);
}

/** The conversation's row in the sidebar; null where it is not drawn there. */
export function sidebarEntry(channel: string, document: Document): Element | null {
  return (
    findAll(document, sidebarChannel).find(
      (el) => attr(el, 'data-qa-channel-sidebar-channel-id') === channel,
    ) ?? null
  );
}
