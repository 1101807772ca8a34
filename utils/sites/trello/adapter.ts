import { outside } from '../outside';
import { isDarkAt } from '../read/dark';
import { closest, find, findAll } from '../read/dom';
import type { SiteAdapter } from '../site';
import { readMe } from './me';
import { client, editor, written } from './selectors';
import { commentAuthor } from './spot';

/** Trello in the browser; see reader.ts for a card's comments. */
export const trelloSite: SiteAdapter<'row'> = {
  id: 'trello',
  // Not known for certain is whether an open card stands in the client or beside it.
  root: () => null,
  asides: (document) => ({
    names: find(document, client) === null ? [] : findAll(document, 'body'),
    frames: [],
  }),
  me: readMe,
  spots: [outside(written)(commentAuthor)],
  watched: ['title', 'href'],
  // An open card keeps the focus in itself, but for elements that say this (spresman/threads-for-trello, 2026-08).
  hostAttribute: ['data-no-focus-lock', 'true'],
  ignores: (target) => closest(target, editor) !== null,
  isDark: (el) => isDarkAt(el),
};
