import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, findAll, matches } from '../read/dom';
import { oncePerPass } from '../read/pass';
import type { ReadContext } from '../site';
import { accountIn, hintOf } from './account';
import { account, titled } from './selectors';

/** The reader, as the button of their own account says; nobody where two of its titles differ. */
export function readMe(document: Document): readonly PersonHint[] {
  return oncePerPass(document, 'me', () => {
    const said = findAll(document, account)
      .flatMap((button) => [...(matches(button, titled) ? [button] : []), ...findAll(button, titled)])
      .flatMap((el) => accountIn(attr(el, 'title')) ?? []);
    const [first] = said;
    return first === undefined || said.some(({ username }) => username !== first.username)
      ? []
      : [hintOf(first.username, first.name)];
  });
}

/** Whether this account is the reader's, by the page or by the people list. */
export const isMe = (username: string, { me, document }: ReadContext): boolean =>
  [...me, ...readMe(document)].some(({ kind, value }) => kind === 'trello-user' && value === username);
