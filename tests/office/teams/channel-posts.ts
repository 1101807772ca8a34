import { pick } from '../page/number.ts';
import { ananya, deployBot, jonas, luis, me, mei, noa, otherTom, tom } from '../people.ts';
import type { Draft } from './post.ts';

const hour = 60;
const day = 24 * hour;

/** The 14 answers to the first post; only the last three are in the page until the others are asked for. */
const freeze: readonly Draft[] = [
  { from: jonas, ago: 4 * day + 5 * hour, text: 'Before. The rollback stays a single flag then.' },
  {
    from: mei,
    ago: 4 * day + 4 * hour,
    text: 'Before is fine for me. The billing fix is merged by then:\n\n- `fix/tax-rounding` is reviewed\n- invoices are back-filled on the 2nd',
  },
  { from: luis, ago: 4 * day + 3 * hour, text: 'How long would it last?' },
  { from: tom, ago: 4 * day + 2 * hour, text: 'Two days for each region.' },
  { from: ananya, ago: 4 * day + hour, text: 'Then support can plan it. :+1:' },
  { from: noa, ago: 4 * day, text: 'A Sunday counts for us, please.' },
  { from: otherTom, ago: 3 * day + 22 * hour, text: 'From outside: our own freeze is in the same week.' },
  { from: tom, ago: 3 * day + 20 * hour, text: 'Good to know, thank you.' },
  { from: mei, ago: 3 * day + 16 * hour, text: 'Not on a Friday in Osaka.' },
  { from: jonas, ago: 3 * day + 15 * hour, text: 'Nor in London.' },
  { from: luis, ago: 3 * day + 12 * hour, text: 'And the vendor?', deleted: true },
  {
    from: tom,
    ago: 2 * day + 4 * hour,
    text: '> How long would it last?\n\nDecision then: **freeze two days before each region**, never on a Friday. @Mara do you agree?',
    reactions: [['+1', 3]],
  },
  { from: me, ago: 2 * day + 3 * hour, text: 'I do. :white_check_mark:', edited: true },
  { from: jonas, ago: 1 * day + 2 * hour, text: 'I tell the vendor.\nThey close at five.' },
];

/** A channel in which things are decided. Oldest first. */
export const channelDrafts: readonly Draft[] = [
  {
    from: noa,
    ago: 5 * day + 3 * hour,
    text: 'Morning! The translation of the welcome page is back: Hebrew, Japanese and Spanish. :tada:',
    reactions: [['tada', 4]],
  },
  {
    from: tom,
    ago: 4 * day + 6 * hour,
    subject: 'The freeze before the rollout',
    text: '@Launch_reviewers @Jonas @Mei do we freeze the branch **before** or after the EMEA rollout?\n\nI would like one answer that holds for all three regions. It was asked in @General too.',
    edited: true,
    replies: freeze,
  },
  {
    from: ananya,
    ago: 3 * day + 1 * hour,
    text: 'Release notes, first draft:\n\n1. reply windows beside names\n2. decisions as documents\n3. nothing leaves the browser\n\nPlease read until tomorrow.',
    file: { name: 'release-notes-draft.md', size: '6 kB' },
    folded: true,
    replies: [
      { from: luis, ago: 3 * day, text: 'Reads well. "Reply windows" needs one example.' },
      { from: ananya, ago: 2 * day + 20 * hour, text: 'Added one with Bengaluru and Portland.' },
    ],
  },
  { from: luis, ago: 2 * day + 2 * hour, text: 'I shall be at the customer until 14:00.', deleted: true },
  { from: deployBot, ago: 1 * day + 2 * hour, text: 'Deployed `2026.47.3` to **staging** in 4 min 12 s.' },
  {
    from: jonas,
    ago: 5 * hour + 12,
    subject: 'Support on the weekend',
    text: '[URGENT] The vendor wants to know today whether support covers the weekend of the rollout. What do we say?',
    replies: [
      { from: ananya, ago: 4 * hour + 50, text: 'I can cover Saturday, not Sunday.' },
      { from: me, ago: 4 * hour + 31, text: 'Sunday could be @Noa, it is a working day for her.' },
      { from: noa, ago: 4 * hour + 2, text: 'Yes, gladly. Sunday 9 to 18 in Haifa.' },
      {
        from: jonas,
        ago: 3 * hour + 40,
        text: 'So the answer is: **Saturday Ananya, Sunday Noa**. I tell them.',
        reactions: [['white_check_mark', 2]],
      },
    ],
  },
  {
    from: me,
    ago: 3 * hour + 3,
    text: '```\nsat  ananya  09:30-18:30 Bengaluru\nsun  noa     09:00-18:00 Haifa\n```',
  },
  {
    from: mei,
    ago: 2 * hour + 20,
    text: 'For the record: the tax fix is live in Japan since noon. See [the board](https://board.example/launch).',
    preview: { title: 'Launch board', href: 'https://board.example/launch' },
  },
  {
    from: tom,
    ago: 12,
    text: 'Good morning from Portland. @Mara can we say **go** for the freeze on the 29th?',
  },
];

const writers = [ananya, jonas, me, mei, luis, noa, tom];
const lines = [
  'The build is green on both browsers. :+1:',
  'Two small things from the review:\n\n- the date picker jumps\n- the table head is not sticky',
  'I am away from three, back tomorrow.',
  'Done.',
];

/** As many posts as asked for, most of them long gone. */
export const generalDrafts = (count: number): readonly Draft[] =>
  Array.from({ length: count }, (_, at) => ({
    from: pick(writers, at * 3),
    ago: (count - at) * 97,
    text: pick(lines, at),
  }));
