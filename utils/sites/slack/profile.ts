import { attr, find, findAll, textOf } from '../read/dom';
import { parentOf } from '../read/nodes';
import { isShown } from '../read/visible';
import type { ReadContext, Spot } from '../site';
import { hintOf } from './hint';
import { isPersonId, readAvatar } from './ids';
import { isMe } from './me';
import { profile, profileAvatar, profileName } from './selectors';

/** Whose profile this is, by the picture; null without one, or with pictures of two people. */
function memberOf(pane: Element) {
  const pictures = findAll(pane, profileAvatar).flatMap((img) => readAvatar(attr(img, 'src')) ?? []);
  const [first] = pictures;
  const label = textOf(find(pane, profileName));
  if (first === undefined || label === '' || !isPersonId(first.user)) return null;
  return pictures.every(({ user }) => user === first.user)
    ? { id: first.user, team: first.team, label }
    : null;
}

/** Beside the name in a member's profile, else beside Slack's own words for the local time. */
export const memberProfile: Spot<'header'> = {
  id: 'member-profile',
  form: 'header',
  wraps: false,
  selector: profile,
  identity(pane) {
    const member = isShown(pane) ? memberOf(pane) : null;
    return member === null ? null : `${member.id} ${member.label}`;
  },
  read(pane, context: ReadContext) {
    const member = memberOf(pane);
    return member === null || isMe(member.id, context) ? null : hintOf(member, context);
  },
  place(pane) {
    const name = find(pane, profileName);
    const parent = name && parentOf(name);
    return parent && { parent, before: null };
  },
  isFree: true,
};
