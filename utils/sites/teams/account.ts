import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, find, findAll } from '../read/dom';
import { isAccount } from './ids';
import { picture, pill } from './selectors';

/** Whose picture this is, by all that it says of it: the element, the mark of presence and the address. Null where two disagree. */
export function accountShown(avatar: Element | null): string | null {
  const own = attr(avatar, 'data-person-mri');
  if (!isAccount(own)) return null;
  const presence = find(avatar, pill);
  const said = [
    presence && (attr(presence, 'id') ?? '').replace('presence-pill-', ''),
    ...findAll(avatar, picture).map((img) => shownIn(attr(img, 'src') ?? '')),
  ];
  return said.every((one) => one === null || one === own) ? own : null;
}

/** `…/users/READER/profilepicturev2/8:orgid:…?…`: who is shown. */
function shownIn(src: string): string | null {
  const shown = /\/profilepicturev2\/(8(?::|%3A)[^/?#]+)/i.exec(src)?.[1];
  return shown === undefined ? null : shown.replaceAll(/%3A/gi, ':');
}

export const hintOf = (value: string, label: string): PersonHint => ({ kind: 'teams-user', value, label });
