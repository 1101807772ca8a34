import { outside } from '../outside';
import { isDarkAt } from '../read/dark';
import { closest, findAll } from '../read/dom';
import type { SiteAdapter } from '../site';
import { chatComposer } from './direct';
import { readMe } from './me';
import { client, content, editor } from './selectors';
import { messageAuthor } from './spot';

/** Microsoft Teams in the browser, for work and at home; see reader.ts for its threads. */
export const teams: SiteAdapter<'row' | 'line'> = {
  id: 'teams',
  // All but what is typed in: see watch-around.ts.
  root: () => null,
  asides: (document) => ({ names: findAll(document, client), frames: [] }),
  me: readMe,
  spots: [messageAuthor, chatComposer].map(outside(content)),
  watched: ['data-mid', 'data-person-mri', 'data-track-thread-id'],
  ignores: (target) => closest(target, editor) !== null,
  isDark: (el) => isDarkAt(el),
};
