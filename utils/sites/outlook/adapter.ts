import { outside } from '../outside';
import { isDarkAt } from '../read/dark';
import { closest, findAll } from '../read/dom';
import type { SiteAdapter } from '../site';
import { mailFolded } from './folded';
import { mailRow } from './list-row';
import { readMe } from './me';
import { mailRecipient, writtenRecipient } from './recipient';
import * as at from './selectors';
import { mailSender } from './spot';

/** Outlook on the web, for work and at home; see reader.ts for its conversations. */
export const outlook: SiteAdapter<'row' | 'header' | 'chip'> = {
  id: 'outlook',
  // All but what is typed in: see watch-around.ts.
  root: () => null,
  asides: (document) => {
    const panes = findAll(document, at.main);
    return {
      names: [...(panes.length > 0 ? panes : findAll(document, at.alone)), ...findAll(document, at.mailList)],
      frames: [],
      fields: findAll(document, at.wellEditor),
    };
  },
  me: readMe,
  spots: [
    ...[mailSender, mailRecipient, mailFolded, mailRow].map(outside(at.writtenParts)),
    // It is a part of what is typed; what is put beside it is not.
    writtenRecipient,
  ],
  watched: ['aria-label', 'title', 'data-convid'],
  ignores: (target) => closest(target, at.writtenParts) !== null,
  isDark: (el) => isDarkAt(el),
};
