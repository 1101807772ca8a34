import { attr, find, findAll, textOf } from '../read/dom';
import { isPersonId, readAvatar } from './ids';
import type { Sender } from './message-row';

/** Whom a part of the page is about, by its pictures and its name; null without one, or with pictures of two people. */
export function memberIn(el: Element, picture: string, name: string): Sender | null {
  const pictures = findAll(el, picture).flatMap((img) => readAvatar(attr(img, 'src')) ?? []);
  const [first] = pictures;
  const label = textOf(find(el, name));
  if (first === undefined || label === '' || !isPersonId(first.user)) return null;
  return pictures.every(({ user }) => user === first.user)
    ? { id: first.user, team: first.team, label }
    : null;
}
