import { h } from '../page/dom.ts';
import { readSettings } from '../page/settings.ts';
import { ananya, me, mei } from '../people.ts';
import { openComposer } from './composer.ts';
import { composerHooks } from './composer-hooks.ts';

/** A composer in a window of its own: `body.xE.xp`, the composer in `[role=main]` (facts 2.1, 2.4). */
const settings = readSettings();
document.documentElement.dir = settings.dir;
document.body.classList.add('xE', 'xp', `office-${settings.dark ? 'dark' : 'light'}`);
document.title = `Compose Mail - ${me.email} - Gmail`;
Object.assign(window, { officeGmail: composerHooks });
setTimeout(() => {
  const main = h('div', { class: 'nH', role: 'main' });
  document.body.append(h('div', { class: 'nH' }, main));
  openComposer('window', { to: [ananya.email, mei.email] });
  const screen = document.querySelector('.aSs');
  const dialog = screen?.querySelector('[role=dialog]');
  if (dialog) main.append(...dialog.children);
  screen?.remove();
}, 60);
