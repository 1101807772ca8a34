import { outside } from '../outside';
import { isDarkAt } from '../read/dark';
import { closest } from '../read/dom';
import type { SiteAdapter } from '../site';
import { findFields } from './compose/fields';
import { composeRecipient } from './compose/recipient';
import { readMe } from './me';
import { messageHeader } from './message-header';
import { findRoot } from './root';
import { select } from './selectors';
import { threadRow } from './thread-row';

/** Gmail on the web; see reader.ts for its threads. */
export const gmail: SiteAdapter<'row' | 'header' | 'chip'> = {
  id: 'gmail',
  root: findRoot,
  asides: findFields,
  me: readMe,
  spots: [threadRow, messageHeader, composeRecipient].map(outside(select.written)),
  watched: ['email', 'data-hovercard-id', 'data-legacy-thread-id', 'data-legacy-message-id'],
  ignores: (target) => closest(target, select.ignored) !== null,
  isDark: (el) => isDarkAt(el, closest(el, `${select.main}, form`) ?? el),
};
