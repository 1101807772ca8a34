import type { PersonHint } from '@/utils/domain/people/hint';
import type { SiteId } from '@/utils/domain/thread/capture';
import { attr, closest, find, textOf } from '@/utils/sites/read/dom';
import type { SiteAdapter, Spot } from '@/utils/sites/site';

/** A site of tests alone, which no list holds: hence its id is none of those that types know. */
export const boardId = 'board' as SiteId;

/** Who wrote the card that this element names; null where it does not say. */
export function authorOf(el: Element | null): PersonHint | null {
  const value = attr(el, 'data-author')?.trim() ?? '';
  return /^[^\s@]+@[^\s@]+$/.test(value) ? { kind: 'email', value, label: textOf(el) || value } : null;
}

const cardAuthor: Spot<'header'> = {
  id: 'card-author',
  form: 'header',
  wraps: false,
  selector: 'article[data-card] h3',
  identity: (el) => {
    const author = authorOf(el);
    return author === null ? null : `${attr(closest(el, 'article'), 'data-card')} ${author.value}`;
  },
  read: (el, { me }) => {
    const author = authorOf(el);
    return me.some(({ value }) => value === author?.value) ? null : author;
  },
  place: (el) => ({ parent: el, before: null }),
};

/** A board of cards, each with its author: the smallest site there can be. */
export const board: SiteAdapter<'header'> = {
  id: boardId,
  root: (document) => find(document, '#board'),
  me: (document) => [authorOf(find(document, '#me'))].filter((one) => one !== null),
  spots: [cardAuthor],
  watched: ['data-author'],
  hostAttribute: ['data-board-skip', 'yes'],
  ignores: (target) => closest(target, 'textarea') !== null,
  isDark: () => false,
};
