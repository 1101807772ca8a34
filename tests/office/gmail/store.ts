import { longTalk } from '../page/long-talk.ts';
import { ananya, jonas, luis, me, mei, noa, priya, strangers, tom } from '../people.ts';
import { fillerThread } from './filler-threads.ts';
import type { MailThread } from './mail.ts';
import { lastMail } from './mail.ts';
import { isStarred } from './starred.ts';
import { teamThreads } from './team-threads.ts';

const sent = (
  key: string,
  to: MailThread['mails'][number]['to'],
  ago: number,
  subject: string,
): MailThread => ({
  key: `sent-${key}`,
  subject,
  mine: true,
  mails: [
    { from: me, to, ago, text: `Hi ${to[0]?.name.split(' ')[0] ?? ''},\n\nas promised, see below.\n\nMara` },
  ],
});

/** Not sent yet: with and without people, and one in a thread (facts 2.2). */
const drafts: readonly MailThread[] = [
  { ...sent('draft-room', [mei, luis], 22, 'A room for the retro'), draft: 'alone' },
  { ...sent('draft-new', [], 47, ''), draft: 'alone' },
  { ...sent('draft-mine', [me], 70, 'Note to myself'), draft: 'alone' },
  {
    ...sent(
      'draft-law',
      [strangers[3], tom].filter((one) => one !== undefined),
      190,
      'Clause nine',
    ),
    draft: 'alone',
  },
];

const scheduled: readonly MailThread[] = [
  sent('scheduled-week', [noa, jonas], -16 * 60, 'Your week in December'),
  sent('scheduled-gift', [priya], -40 * 60, 'Welcome back'),
];

const sentOnly: readonly MailThread[] = [
  sent('visa', [mei, tom], 95, 'Visa letters for February'),
  sent('agenda', [tom], 5 * 60, 'Agenda for the written round'),
  sent('thanks', strangers.slice(0, 1), 26 * 60, 'Thank you for the visit'),
  sent('leave', [priya, jonas], 31 * 60, 'Cover while you are away'),
  sent('week', [noa, luis, ananya], 50 * 60, 'Working hours in January'),
];

/** Longer than Gmail itself lets a thread grow: it begins a new one after a hundred. */
function longThread(long: number): MailThread {
  const writers = [ananya, jonas, mei, luis];
  const mails = longTalk(long).map((text, at) => ({
    from: writers[at % writers.length] ?? ananya,
    to: [me],
    ago: (long - at) * 11,
    text,
  }));
  return { key: 'long', subject: 'What goes first', mails };
}

/** The mailbox: which threads stand in which view. */
export function createMailbox(rows: number, long = 0, odd: readonly MailThread[] = []) {
  const filler = Array.from({ length: Math.max(0, rows - teamThreads.length - odd.length) }, (_, at) =>
    fillerThread(at),
  );
  const inbox = [...teamThreads, ...odd, ...filler, ...(long > 0 ? [longThread(long)] : [])].sort(
    (a, b) => lastMail(a).ago - lastMail(b).ago,
  );
  const all = [...inbox, ...sentOnly, ...scheduled, ...drafts];
  const singles = all.flatMap((thread) => thread.mails.map((mail, at) => ({ ...thread, mails: [mail], at })));
  /** The answer to Luis that was begun and not sent. */
  const answered = inbox
    .filter(({ key }) => key === 'budget')
    .map((thread): MailThread => ({ ...thread, draft: 'answer' }));
  return {
    all,
    inbox,
    /** A row for each mail: conversation view off. */
    singles,
    unreadCount: inbox.filter((thread) => thread.unread).length,
    /** The threads of a route's first part: `inbox`, `sent`, `search/words`, `label/name`. */
    view(name: string): readonly MailThread[] {
      const [kind = 'inbox', words = ''] = name.split('/');
      const wanted = decodeURIComponent(words.replaceAll('+', ' ')).toLowerCase();
      if (kind === 'sent') {
        const mine = teamThreads.filter((thread) => thread.mails.some((mail) => mail.from === me));
        return [...sentOnly, ...mine];
      }
      if (kind === 'search') {
        return all.filter((thread) => JSON.stringify(thread).toLowerCase().includes(wanted));
      }
      if (kind === 'label')
        return all.filter(({ labels }) => labels?.some((label) => label.toLowerCase() === wanted));
      if (kind === 'drafts') return [...drafts, ...answered];
      if (kind === 'scheduled') return scheduled;
      if (kind === 'starred') return inbox.filter(isStarred);
      if (kind === 'snoozed')
        return inbox.filter(({ key }) => ['vendor', 'on-call', 'filler-2'].includes(key));
      return kind === 'all' ? all : kind === 'inbox' ? inbox : [];
    },
    find: (key: string) => all.find((thread) => thread.key === key),
  };
}

export type Mailbox = ReturnType<typeof createMailbox>;
