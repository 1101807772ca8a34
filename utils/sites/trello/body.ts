import type { PersonHint } from '@/utils/domain/people/hint';
import type { PageNode } from '@/utils/domain/text/blocks';
import { attr, find, findAll, textOf } from '../read/dom';
import { pageTree } from '../read/page-tree';
import { hintOf } from './account';
import type { Comment } from './comment';
import { isUsername } from './ids';
import { mention, words } from './selectors';

/** What holds the words alone; the whole box where it is not found, so that no word is lost. */
export const wordsElement = ({ written }: Comment): Element => find(written, words) ?? written;

/** What its author wrote, as plain nodes; with `range`, only what lies in it; without `quotes`, no quoted text either. */
export function bodyOf(
  comment: Comment,
  { range = null, quotes = true }: { readonly range?: Range | null; readonly quotes?: boolean } = {},
): PageNode[] {
  return pageTree(wordsElement(comment), {
    range,
    skip: (el) => !quotes && Element.prototype.matches.call(el, 'blockquote'),
  });
}

/** Who is named in it, by username: `@ana`. What is marked in another way is nobody for certain. */
export function namedIn(comment: Comment): readonly PersonHint[] {
  const names = findAll(wordsElement(comment), mention).flatMap((el) => {
    const username = attr(el, 'data-mention-id');
    return isUsername(username) && textOf(el) === `@${username}` ? [username] : [];
  });
  return [...new Set(names)].map((username) => hintOf(username, ''));
}
