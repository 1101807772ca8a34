import { ananya, deployBot, github, jonas, luis, me, mei, noa, tom } from '../people.ts';
import type { Draft } from './post.ts';

const hour = 60;
const day = 24 * hour;

/** The newest part of #launch-planning: three threads in which something is decided. Oldest first. */
export const launchPosts: readonly Draft[] = [
  {
    from: noa,
    ago: 2 * day + 7 * hour,
    text: 'Morning! The translation of the welcome page is back: Hebrew, Japanese and Spanish. :tada:',
    reactions: [
      ['tada', 4],
      ['+1', 2],
    ],
  },
  { from: noa, ago: 2 * day + 7 * hour - 2, text: 'Portuguese comes on Tuesday.' },
  {
    from: tom,
    ago: 2 * day + 2 * hour,
    text: 'Do we freeze the branch **before** or after the EMEA rollout? I would like one answer that holds for all three regions.',
    replies: [
      {
        from: jonas,
        ago: 2 * day + hour,
        text: 'Before. With a freeze of two days the rollback stays a single flag: [shown in three minutes](https://www.loom.com/share/4f2a90c1d37b4e6c8a5d1e0b7c936f24).',
      },
      {
        from: mei,
        ago: 1 * day + 16 * hour,
        text: 'Before is fine for me. The billing fix is merged by then:\n\n- `fix/tax-rounding` is reviewed\n- invoices are back-filled on the 2nd',
      },
      {
        from: mei,
        ago: 1 * day + 16 * hour - 1,
        text: 'One wish: not on a Friday in Osaka.',
      },
      {
        from: tom,
        ago: 1 * day + 4 * hour,
        text: 'Decision then: **freeze two days before each region**, never on a Friday. @Mara do you agree?',
        reactions: [['+1', 3]],
      },
      { from: me, ago: 1 * day + 3 * hour, text: 'I do. :white_check_mark:', edited: true },
    ],
  },
  {
    from: github,
    ago: 1 * day + 22 * hour,
    text: 'Run failed: release, job `build (firefox)`. [See the log](https://github.example/fernhill/meantime/actions/811)',
  },
  {
    from: ananya,
    ago: 1 * day + 9 * hour,
    status: 'rocket',
    text: 'Release notes, first draft:\n\n1. reply windows beside names\n2. decisions as documents\n3. nothing leaves the browser\n\nPlease read until tomorrow.',
    file: { name: 'release-notes-draft.md', size: '6 kB' },
    replies: [
      { from: luis, ago: 1 * day + 2 * hour, text: 'Reads well. "Reply windows" needs one example.' },
      { from: ananya, ago: 14 * hour, status: 'rocket', text: 'Added one with Bengaluru and Portland.' },
    ],
  },
  { from: luis, ago: 1 * day + 1 * hour, text: 'I shall be at the customer until 14:00 my time. :wave:' },
  { from: deployBot, ago: 22 * hour, text: 'Deployed `2026.47.3` to **staging** in 4 min 12 s. :rocket:' },
  {
    from: jonas,
    ago: 5 * hour + 12,
    text: '[URGENT] The vendor wants to know today whether support covers the weekend of the rollout. What do we say?',
    replies: [
      { from: ananya, ago: 4 * hour + 50, status: 'rocket', text: 'I can cover Saturday, not Sunday.' },
      { from: me, ago: 4 * hour + 31, text: 'Sunday could be @Noa, it is a working day for her.' },
      { from: noa, ago: 4 * hour + 2, text: 'Yes, gladly. Sunday 9 to 18 in Haifa.' },
      {
        from: jonas,
        ago: 3 * hour + 40,
        text: 'So the answer is: **Saturday Ananya, Sunday Noa**. I tell them.',
        broadcast: true,
        reactions: [['white_check_mark', 2]],
      },
    ],
  },
  { from: me, ago: 3 * hour + 5, text: 'Thank you both. I put it into the rota.' },
  {
    from: me,
    ago: 3 * hour + 3,
    text: '```\nsat  ananya  09:30-18:30 Bengaluru\nsun  noa     09:00-18:00 Haifa\n```',
  },
  {
    from: mei,
    ago: 2 * hour + 20,
    text: '[NRN] For the record: the tax fix is live in Japan since noon. :eyes:',
    reactions: [['+1', 5]],
  },
  {
    from: ananya,
    ago: 52,
    status: 'rocket',
    text: 'I have put the three dates into [the rollout sheet](https://sheets.example/rollout-q1). @Jonas @Mei please check yours.',
  },
  { from: ananya, ago: 50, status: 'rocket', text: 'EMEA is the 1st, APAC the 8th, AMER the 15th.' },
  { from: jonas, ago: 31, text: 'Mine is right. :+1:' },
  {
    from: tom,
    ago: 12,
    text: 'Good morning from Portland. @Mara can we say **go** for the freeze on the 29th?',
  },
];

/** The conversation with Ananya. */
export const ananyaPosts: readonly Draft[] = [
  { from: ananya, ago: 1 * day + 6 * hour, status: 'rocket', text: 'Do you have ten minutes for the dates?' },
  { from: me, ago: 1 * day + 5 * hour, text: 'In writing is easiest for me today. What is open?' },
  {
    from: ananya,
    ago: 1 * day + 5 * hour - 4,
    status: 'rocket',
    text: 'Only whether APAC waits a week or two.',
  },
  { from: me, ago: 95, text: 'One week, if Mei agrees. Could you ask her in her morning?' },
];
