import { ananya, jonas, luis, me, mei, noa, priya, tom } from '../people.ts';
import type { MailThread } from './mail.ts';

const hour = 60;
const day = 24 * hour;

/** Threads in which the team decides something: most of the demo happens here. */
export const teamThreads: readonly MailThread[] = [
  {
    key: 'rollout',
    subject: 'Rollout plan for Q1',
    unread: true,
    labels: ['Launch', 'Q1'],
    mails: [
      {
        from: ananya,
        to: [me, jonas, mei],
        ago: 3 * day + 5 * hour,
        text: 'Hi all,\n\nCan we settle the order of regions before the release notes go out? We have three candidates:\n\n- EMEA first: support is awake from day one\n- APAC first: smallest customers, least risk\n- All at once behind a flag\n\nThe numbers are in [the rollout sheet](https://sheets.example/rollout-q1).\n\nAnanya',
        signature: 'Ananya Rao · Release lead · Bengaluru',
      },
      {
        from: jonas,
        to: [ananya, me, mei],
        ago: 2 * day + 21 * hour,
        text: 'EMEA first, please. Two of my people are on call then, and the **contract with Northquay** names 1 December for EMEA anyway.',
        quotes: true,
      },
      {
        from: mei,
        to: [ananya, me, jonas],
        ago: 2 * day + 13 * hour,
        text: 'For APAC we still need the billing fix:\n\n1. merge `fix/tax-rounding`\n2. back-fill invoices since October\n3. tell the three affected customers\n\nI expect it on 3 December, so APAC cannot be first. :eyes:',
        quotes: true,
      },
      {
        from: me,
        to: [ananya, jonas, mei],
        ago: 1 * day + 22 * hour,
        text: 'Thank you, that makes it easy. What do you think of one week between the regions?',
        quotes: true,
      },
      {
        from: jonas,
        to: [me, ananya, mei],
        ago: 1 * day + 4 * hour,
        text: 'One week is fine. Rollback is one flag:\n\n```\nmeantime flag set rollout.emea --off\n```',
        quotes: true,
      },
      {
        from: ananya,
        to: [me, jonas, mei],
        ago: 47,
        text: 'Then we have it: **EMEA first, then APAC, then AMER**, a week apart.\n\n| Region | Date | Owner |\n| EMEA | 1 December | Jonas |\n| APAC | 8 December | Mei |\n| AMER | 15 December | Luis |\n\nMara, are you fine with being named as approver? :tada:',
        quotes: true,
        signature: 'Ananya Rao · Release lead · Bengaluru',
        files: [
          { name: 'rollout-q1.pdf', type: 'application/pdf', size: '184 KB' },
          { name: 'regions.csv', type: 'text/csv', size: '3 KB' },
        ],
      },
    ],
  },
  {
    key: 'vendor',
    subject: '[URGENT] Vendor contract: two clauses open',
    unread: true,
    mails: [
      {
        from: jonas,
        to: [me, luis],
        ago: 9 * hour,
        text: 'Mara, Luis,\n\nthe vendor wants our answer on two clauses:\n\n- liability: twelve months of fees, or twenty-four\n- data location: EU only, or EU and US\n\nI would take twelve months and EU only.',
      },
      {
        from: me,
        to: [jonas, luis],
        ago: 6 * hour,
        text: 'EU only, yes. Luis, can finance live with twelve months?',
        quotes: true,
      },
      {
        from: luis,
        to: [jonas, me],
        ago: 2 * hour + 18,
        text: 'We can. Decided from my side: **twelve months, EU only**. Signed copy attached, two remarks on page 4.',
        quotes: true,
        files: [{ name: 'contract-signed.pdf', type: 'application/pdf', size: '1.2 MB' }],
      },
    ],
  },
  {
    key: 'review-notes',
    subject: '[NRN] Notes from design review',
    unread: true,
    mails: [
      {
        from: mei,
        to: [me, luis, ananya],
        ago: 5 * hour,
        text: 'No reply needed, just for the record:\n\n- the empty state keeps its drawing\n- tables get a sticky head\n- `--gap-2` becomes 12 px',
      },
      {
        from: luis,
        to: [mei, me, ananya],
        ago: 3 * hour + 9,
        text: 'Thanks Mei, lovely notes. :+1:',
        quotes: true,
      },
    ],
  },
  {
    key: 'event-log',
    subject: 'Which database for the event log?',
    mine: true,
    mails: [
      {
        from: me,
        to: [tom, ananya],
        ago: 4 * day,
        text: 'Tom, Ananya: we have to choose a store for the event log this month. My list so far: Postgres, ClickHouse, plain files.',
      },
      {
        from: tom,
        to: [me, ananya],
        ago: 3 * day + 14 * hour,
        text: 'I measured all three with a month of events:\n\n| Store | Write | Query |\n| Postgres | 8k/s | 900 ms |\n| ClickHouse | 210k/s | 40 ms |\n| Files | 300k/s | 12 s |',
        quotes: true,
      },
      {
        from: ananya,
        to: [me, tom],
        ago: 3 * day + 3 * hour,
        text: 'We run Postgres already, and 8k a second is **four times our peak**. I would rather not operate a second system.',
        quotes: true,
      },
      {
        from: tom,
        to: [me, ananya],
        ago: 1 * day + 15 * hour,
        text: 'Fair. Postgres with monthly partitions then:\n\n```\ncreate table events (at timestamptz, body jsonb)\n  partition by range (at);\n```\n\nWe look again when we pass 4k a second.',
        quotes: true,
      },
      {
        from: me,
        to: [tom, ananya],
        ago: 7 * hour + 25,
        text: 'Agreed: Postgres, partitions by month, revisit at 4k events a second. Tom, will you open the ticket?',
        quotes: true,
      },
    ],
  },
  {
    key: 'budget',
    subject: 'Budget numbers for spring, no rush',
    mails: [
      {
        from: luis,
        to: [me, tom],
        ago: 1 * day + 2 * hour,
        text: 'No rush at all: the sheet is final from my side. Please look at rows 12 to 18 when you have a quiet hour.',
      },
      {
        from: me,
        to: [luis, tom],
        ago: 20 * hour,
        text: 'Thank you, I will read it by the end of the week.',
        quotes: true,
      },
      { from: luis, to: [me, tom], ago: 8 * hour + 40, text: 'Perfect. :+1:', quotes: true },
    ],
  },
  {
    key: 'stand-up',
    subject: 'Moving the weekly call: who can do what',
    mails: [
      {
        from: noa,
        to: [me, tom, mei],
        ago: 6 * day,
        text: 'The weekly call is at 2 in the morning for Mei. Can we turn it into writing, or move it?',
      },
      {
        from: tom,
        to: [noa, me, mei],
        ago: 5 * day + 13 * hour,
        text: 'I can do 7:00 in the morning my time, not earlier.',
      },
      {
        from: mei,
        to: [noa, me, tom],
        ago: 5 * day + 6 * hour,
        text: '7:00 in Portland is midnight here. In writing, please.',
      },
      {
        from: me,
        to: [noa, tom, mei],
        ago: 4 * day + 22 * hour,
        text: 'In writing, with a thread per topic, open from Sunday to Wednesday?',
      },
      {
        from: noa,
        to: [me, tom, mei],
        ago: 4 * day + 18 * hour,
        text: 'Sunday to Wednesday suits my week. :white_check_mark:',
      },
      { from: tom, to: [noa, me, mei], ago: 4 * day + 6 * hour, text: 'Fine with me.' },
      {
        from: noa,
        to: [me, tom, mei],
        ago: 11 * hour + 3,
        text: 'So: **no weekly call any more**; written rounds, Sunday to Wednesday, from next week.',
        quotes: true,
      },
    ],
  },
  {
    key: 'on-call',
    subject: 'On-call rota over the holidays',
    mails: [
      {
        from: priya,
        to: [me, jonas],
        ago: 4 * day + 2 * hour,
        text: 'I am on leave from Thursday, Jonas has the rota.',
      },
      {
        from: jonas,
        to: [priya, me],
        ago: 3 * day + 19 * hour,
        text: 'Got it, enjoy your leave! :palm_tree:',
        quotes: true,
      },
      {
        from: priya,
        to: [me, jonas],
        ago: 13 * hour,
        text: 'One more: the pager key is in the safe.',
        quotes: true,
      },
    ],
  },
];
