import { find } from '../read/dom';
import { parentOf } from '../read/nodes';
import { isShown } from '../read/visible';
import type { Spot } from '../site';
import { hintOf } from './hint';
import { isMe } from './me';
import { memberIn } from './member';
import { profileAvatar, profileName } from './selectors';

const memberOf = (pane: Element) => memberIn(pane, profileAvatar, profileName);

/** Beside the name in a member's profile, else beside Slack's own words for the local time. */
export const memberProfile: Pick<Spot, 'identity' | 'read' | 'place'> = {
  identity(pane) {
    const member = isShown(pane) ? memberOf(pane) : null;
    return member === null ? null : `${member.id} ${member.label}`;
  },
  read(pane, context) {
    const member = memberOf(pane);
    return member === null || isMe(member.id, context) ? null : hintOf(member, context);
  },
  place(pane) {
    const name = find(pane, profileName);
    const parent = name && parentOf(name);
    return parent && { parent, before: null };
  },
};
