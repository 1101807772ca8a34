import { textOf } from '../read/dom';
import type { Spot } from '../site';
import { hintOf } from './hint';
import { isMe } from './me';
import { memberIn } from './member';
import { seenPeerOf } from './seen-peers';
import { sidebarName } from './selectors';

const memberOf = (row: Element) => memberIn(row, 'img', sidebarName) ?? seenPeerOf(row);

/**
 * In the list of direct messages, beside the name of the one person of a conversation, who is known by the picture, or
 * since the conversation was open.
 * All words of the row are part of its identity: a count of unread messages takes room, and the badge moves.
 */
export const directListSpot: Pick<Spot, 'identity' | 'read' | 'place'> = {
  identity(row) {
    const member = memberOf(row);
    return member && `${member.id} ${textOf(row)}`;
  },
  read(row, context) {
    const member = memberOf(row);
    return member === null || isMe(member.id, context) ? null : hintOf(member, context);
  },
  place: (row) => ({ parent: row, before: null }),
};
