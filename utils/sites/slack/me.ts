import type { PersonHint } from '@/utils/domain/people/hint';
import { attr, closest, findAll } from '../read/dom';
import { oncePerPass } from '../read/pass';
import type { ReadContext } from '../site';
import { isPersonId, readAvatar } from './ids';
import { message, ownAvatar, ownMention } from './selectors';

/**
 * The reader by their own picture in the corner, where no marked mention ("@me") contradicts it.
 * A mark alone is not enough: groups that hold the reader may be marked the same way.
 */
export function readMe(document: Document): readonly PersonHint[] {
  return oncePerPass(document, readMe, () => findMe(document));
}

function findMe(document: Document): readonly PersonHint[] {
  const pictures = findAll(document, ownAvatar).flatMap((img) => readAvatar(attr(img, 'src')) ?? []);
  const [own] = pictures;
  if (own === undefined || pictures.some((other) => other.user !== own.user)) return [];
  const marked = findAll(document, ownMention)
    .filter((el) => closest(el, message) !== null)
    .map((el) => attr(el, 'data-member-id') ?? '')
    .filter(isPersonId);
  if (marked.length > 0 && !marked.includes(own.user)) return [];
  return [{ kind: 'slack-user', value: own.user, label: '', team: own.team }];
}

/**
 * Whether this id is the reader's, by the page or by the people list. The team is not asked: in an
 * organisation the same person is named under the workspace here and under the organisation there.
 */
export function isMe(id: string, context: ReadContext): boolean {
  const known = oncePerPass(context, 'me', () => [...context.me, ...readMe(context.document)]);
  return known.some((hint) => hint.kind === 'slack-user' && hint.value === id);
}
