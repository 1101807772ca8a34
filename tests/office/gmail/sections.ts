import { hash } from '../page/number.ts';
import { me } from '../people.ts';
import type { Mail, MailThread } from './mail.ts';
import { lastMail } from './mail.ts';
import type { GmailSettings } from './settings.ts';
import { isStarred } from './starred.ts';
import type { Mailbox } from './store.ts';

/** One table of a list: a tab, or a section of a sectioned inbox. Several of them are visible at once (facts 2.2). */
export interface Section {
  /** Null where the list has no headings. */
  readonly title: string | null;
  readonly threads: readonly MailThread[];
}

const isImportant = (thread: MailThread) => !thread.key.startsWith('filler') || hash(thread.key) % 3 === 0;

/** Sorts threads by the first test that holds; the last section takes the rest. */
function sorted(
  threads: readonly MailThread[],
  tests: readonly (readonly [string, (thread: MailThread) => boolean])[],
): readonly Section[] {
  const left = new Set(threads);
  const sections = tests.map(([title, holds]) => {
    const taken = [...left].filter(holds);
    for (const thread of taken) left.delete(thread);
    return { title, threads: taken };
  });
  return [...sections, { title: 'Everything else', threads: [...left] }];
}

/** With conversation view off each mail has a row, the newest first, and Sent holds mine alone. */
function rowsOf({ conversations }: GmailSettings, mailbox: Mailbox, view: string): readonly MailThread[] {
  const threads = mailbox.view(view);
  if (conversations) return threads;
  const keys = new Set(threads.map(({ key }) => key));
  const isListed = ({ from }: Mail) =>
    view === 'sent' || view === 'inbox' ? (from === me) === (view === 'sent') : true;
  return mailbox.singles
    .filter((single) => keys.has(single.key) && isListed(lastMail(single)))
    .sort((a, b) => lastMail(a).ago - lastMail(b).ago);
}

/** The tables of a view, as its owner chose them for the inbox. */
export function sectionsOf(settings: GmailSettings, mailbox: Mailbox, view: string): readonly Section[] {
  const { inbox } = settings;
  const threads = rowsOf(settings, mailbox, view);
  if (view !== 'inbox' || inbox === 'default') return [{ title: null, threads }];
  const isUnread = (thread: MailThread) => thread.unread === true;
  if (inbox === 'important') return sorted(threads, [['Important', isImportant]]);
  if (inbox === 'unread') return sorted(threads, [['Unread', isUnread]]);
  if (inbox === 'starred') return sorted(threads, [['Starred', isStarred]]);
  if (inbox === 'priority') {
    const both = (thread: MailThread) => isImportant(thread) && isUnread(thread);
    return sorted(threads, [
      ['Important and unread', both],
      ['Starred', isStarred],
    ]);
  }
  // Panels are searches: the same thread stands in several of them, drafts among mail that came in.
  return [
    { title: 'Inbox', threads: threads.slice(0, 12) },
    { title: 'Starred', threads: threads.filter(isStarred) },
    { title: 'Launch', threads: mailbox.view('label/launch') },
    { title: 'Drafts', threads: mailbox.view('drafts') },
  ];
}
