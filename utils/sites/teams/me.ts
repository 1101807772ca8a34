import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, findAll } from '../read/dom';
import { oncePerPass } from '../read/pass';
import type { ReadContext } from '../site';
import { hintOf } from './account';
import { isAccount } from './ids';
import { picture, quickReply } from './selectors';

/**
 * The reader: whose picture stands where they would reply, and for whom every picture is fetched (its address names the
 * viewer). Nobody where any of these names another.
 */
export function readMe(document: Document): readonly PersonHint[] {
  return oncePerPass(document, 'me', () => {
    const replying = findAll(document, quickReply).map((el) => attr(el, 'data-person-mri'));
    const viewers = findAll(document, picture).map((img) => viewerIn(attr(img, 'src') ?? ''));
    const said = new Set([...replying.filter(isAccount), ...viewers.filter((one) => one !== null)]);
    const [only] = said;
    return only === undefined || said.size > 1 ? [] : [hintOf(only, '')];
  });
}

/** Work accounts alone: there the id is what stands behind `8:orgid:`. */
function viewerIn(src: string): string | null {
  const [, id] = /\/users\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/profilepicturev2\//.exec(src) ?? [];
  return id === undefined ? null : `8:orgid:${id}`;
}

/** Whether this account is the reader's, by the page or by the people list. */
export const isMe = (account: string, { me, document }: ReadContext): boolean =>
  [...me, ...readMe(document)].some(({ kind, value }) => kind === 'teams-user' && value === account);
