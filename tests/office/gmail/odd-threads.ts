import { ananya, jonas, luis, me, mei } from '../people.ts';
import type { MailThread } from './mail.ts';

const day = 24 * 60;

/** What a mailbox has beside the talk of a team; in the inbox with `?odd=on` only. */
export const oddThreads: readonly MailThread[] = [
  {
    key: 'half-read',
    subject: 'Stickers for the fair',
    unread: true,
    mails: [
      { from: luis, to: [me, mei], ago: 5 * day, text: 'How many stickers do we take to the fair?' },
      { from: mei, to: [luis, me], ago: 4 * day + 300, text: 'Last year we took two hundred.' },
      { from: luis, to: [me, mei], ago: 4 * day + 200, text: 'And threw half of them away.' },
      { from: jonas, to: [luis, me], ago: 4 * day, text: 'A hundred then.' },
      {
        from: ananya,
        to: [luis, me],
        ago: 900,
        text: 'A hundred and twenty, we have a bigger table.',
        unread: true,
      },
      { from: luis, to: [me, mei], ago: 640, text: 'I order **a hundred and twenty**.', unread: true },
    ],
  },
];
