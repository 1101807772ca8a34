import { outside } from '../outside';
import { isDarkAt } from '../read/dark';
import { closest, find } from '../read/dom';
import type { SiteAdapter } from '../site';
import { readMe } from './me';
import * as at from './selectors';
import { mailRecipient, mailSender } from './spot';

/** Outlook on the web, for work and at home; see reader.ts for its conversations. */
export const outlook: SiteAdapter<'row' | 'header'> = {
  id: 'outlook',
  root: (document) => find(document, at.main) ?? find(document, at.alone),
  me: readMe,
  spots: [outside(at.writtenParts)(mailSender), outside(at.writtenParts)(mailRecipient)],
  watched: ['aria-label'],
  ignores: (target) => closest(target, at.writtenParts) !== null,
  isDark: (el) => isDarkAt(el),
};
