import { attr, textOf } from '../read/dom';
import type { ReadContext } from '../site';
import { readClientUrl } from './ids';
import { oncePerPass } from './pass';
import { headerButton, headerName, sidebarChannel, sidebarName } from './selectors';

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
    const header = open ? context.document.querySelector(headerButton) : null;
    const name =
      textOf(side?.querySelector(sidebarName)) ||
      (open ? textOf(context.document.querySelector(headerName)) : '');
    const direct =
      channel.startsWith('D') ||
      kind === 'im' ||
      kind === 'mpim' ||
      (header !== null && /--(?:dm|mpdm)\b/.test(header.className));
    return { direct, name: direct || name === '' ? name : `#${name.replace(/^#/, '')}` };
  });
}

/** The conversation's row in the sidebar; null where it is not drawn there. */
export function sidebarEntry(channel: string, document: Document): Element | null {
  return (
    [...document.querySelectorAll(sidebarChannel)].find(
      (el) => attr(el, 'data-qa-channel-sidebar-channel-id') === channel,
    ) ?? null
  );
}
