import { me } from '../people.ts';
import { openComposer } from './composer.ts';
import type { GmailContext } from './context.ts';
import { createDates } from './dates.ts';
import { createFrame } from './frame.ts';
import { exposeHooks } from './hooks.ts';
import { viewToken } from './ids.ts';
import { oddThreads } from './odd-threads.ts';
import { createPopped } from './popped.ts';
import { readGmailSettings } from './settings.ts';
import { createMailbox } from './store.ts';
import { createViews } from './views.ts';
import { wordsFor } from './words.ts';

const settings = readGmailSettings();
const mailbox = createMailbox(settings.rows, settings.long, settings.odd ? oddThreads : []);
const words = wordsFor(settings.lang);
const dates = createDates(settings.lang, settings.now);
document.documentElement.lang = settings.lang;
document.documentElement.dir = settings.dir;
// Theme and density have no attribute in Gmail (facts 2.5): these are the office's own names.
document.body.classList.add(`office-${settings.dark ? 'dark' : 'light'}`, `office-${settings.density}`);

const context: GmailContext = {
  settings,
  mailbox,
  words,
  dates,
  open(thread) {
    if (settings.pane !== 'none') views.peek(thread);
    else location.hash = `#${views.current().view}/${viewToken(thread)}`;
  },
  changed: (thread) => views.refresh(thread),
};
if (settings.darkFrame) document.body.classList.add('office-frame');
const popped = settings.popped === null ? undefined : mailbox.find(settings.popped);
const views = popped
  ? createPopped(context, popped)
  : createViews(
      context,
      createFrame(context, () => openComposer()),
    );
const arrive = () => {
  views.go(location.hash);
  const { thread, view } = views.current();
  const place =
    view === 'inbox' ? `${words.inbox} (${mailbox.unreadCount})` : view === 'sent' ? words.sent : view;
  document.title = `${thread?.subject ?? place} - ${me.email} - Gmail`;
};
addEventListener('hashchange', arrive);
// `[role=main]` is absent while the page loads (facts 2.1).
setTimeout(arrive, 60);
exposeHooks(context, views);
