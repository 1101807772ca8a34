import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, textOf } from '../read/dom';
import type { ReadContext } from '../site';
import { accountShown, hintOf } from './account';
import { namedIn } from './body';
import { isAccount } from './ids';
import { isMe } from './me';
import { nameOf, rowOf } from './row';
import { author, avatar, person } from './selectors';

/** Whom a mention, a name or a picture names at this element; null where none is there, or it is the reader's. */
export function namedInTeams(target: Element, context: ReadContext): PersonHint | null {
  const row = rowOf(target);
  const mention = closest(target, person);
  const account = attr(mention, 'data-person-mri');
  if (row !== null && mention !== null && closest(target, avatar) === null && isAccount(account)) {
    const whole = namedIn(row).find(({ value }) => value === account);
    return whole ?? hintOf(account, textOf(mention));
  }
  const isAuthor = closest(target, author) !== null || closest(target, avatar) !== null;
  if (row === null || !isAuthor || row.account === null || isMe(row.account, context)) return null;
  const shown = closest(target, avatar);
  if (shown !== null && accountShown(shown) !== row.account) return null;
  return nameOf(row) === '' ? null : hintOf(row.account, nameOf(row));
}
