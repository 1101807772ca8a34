import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, find, findAll, textOf } from '../read/dom';
import { oncePerPass } from '../read/pass';
import type { ReadContext } from '../site';
import { isAddress } from './hint-in';
import * as at from './selectors';

/** The mailbox that the folders say is signed in, else the account menu. Nobody where several mailboxes are. */
export function readMe(document: Document): readonly PersonHint[] {
  return oncePerPass(document, 'me', () => {
    const boxes = ours(document, at.mailbox).flatMap((el) => addressesIn(attr(el, 'title') ?? ''));
    const told =
      boxes.length > 0
        ? boxes
        : [
            ...addressesIn(textOf(find(document, at.accountMenu))),
            ...addressesIn(attr(find(document, at.accountButton), 'aria-label') ?? ''),
          ];
    const [only, ...more] = new Set(told);
    return only === undefined || more.length > 0 ? [] : [{ kind: 'email', value: only, label: only }];
  });
}

const ours = (document: Document, selector: string) =>
  findAll(document, selector).filter((el) => closest(el, at.writtenParts) === null);

const addressesIn = (text: string) =>
  text
    .split(/[\s()<>,;]+/)
    .filter(isAddress)
    .map((one) => one.toLowerCase());

/** Whether these are the reader's own: an address alone can say so, as a name may be somebody else's, too. */
export const isMe = (hint: PersonHint, { me, document }: ReadContext): boolean =>
  hint.kind === 'email' &&
  [...me, ...readMe(document)].some(
    ({ kind, value }) => kind === 'email' && value.toLowerCase() === hint.value,
  );

/** Whether this may be the reader, so that no badge belongs there. */
export const mayBeMe = (hint: PersonHint, context: ReadContext): boolean =>
  isMe(hint, context) || context.me.some(({ label }) => label === hint.label);
