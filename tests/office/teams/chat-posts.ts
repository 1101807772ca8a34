import { pick } from '../page/number.ts';
import type { OfficePerson } from '../people.ts';
import { ananya, jonas, luis, me, mei, noa, tom } from '../people.ts';
import type { Draft } from './post.ts';

const hour = 60;
const day = 24 * hour;

/** A group in which three dates are agreed on. Oldest first. */
export const datesDrafts: readonly Draft[] = [
  { from: me, ago: 2 * day, text: '', adds: tom },
  {
    from: ananya,
    ago: 1 * day + 9 * hour,
    text: 'I have put the three dates into [the rollout sheet](https://sheets.example/rollout-q1). @Jonas @Mei please check yours.',
  },
  { from: ananya, ago: 1 * day + 9 * hour - 1, text: 'EMEA is the 1st, APAC the 8th, AMER the 15th.' },
  { from: ananya, ago: 1 * day + 9 * hour - 2, text: '', file: { name: 'rollout-q1.xlsx', size: '18 kB' } },
  { from: jonas, ago: 1 * day + 8 * hour, text: 'Mine is right. :+1:', reactions: [['+1', 1]] },
  {
    from: me,
    ago: 1 * day + 7 * hour,
    text: 'Is the 8th a holiday in Japan? See [the list](https://calendar.example/jp).',
    edited: true,
    replies: [
      { from: mei, ago: 1 * day + hour, text: 'No, the 11th is.' },
      { from: mei, ago: 23 * hour, text: 'So it holds.' },
    ],
  },
  { from: luis, ago: 1 * day + 6 * hour, text: 'Wrong chat, sorry.', deleted: true },
  { from: mei, ago: 9 * hour, text: 'The 8th is fine. One wish:\n\n```\nno deploy after 17:00 JST\n```' },
  { from: me, ago: 5 * hour, text: 'Then it is decided: **1st, 8th and 15th**.' },
  { from: me, ago: 5 * hour - 1, text: 'I write it down.' },
  {
    from: tom,
    ago: 34,
    text: '@Mara thank you. [The plan](https://board.example/plan) has them now.',
    preview: { title: 'The plan', href: 'https://board.example/plan' },
  },
];

const writers = [ananya, jonas, me, mei, luis, noa];
const lines = [
  'Looked at the numbers again, nothing surprising.',
  'Done.',
  'Could someone who knows `tax-rounding` have a look? It is not urgent.',
  'That works for me. Let us keep the second version, the first one reads like an advertisement.',
];

/** A long talk in pairs of messages, the second of each following the first. */
export const longDrafts = (count: number): readonly Draft[] =>
  Array.from({ length: count }, (_, at) => {
    const back = count - 1 - at;
    return {
      from: pick(writers, (back >> 1) * 5),
      ago: 20 + (back >> 1) * 41 + (back % 2),
      text: pick(lines, back),
    };
  });

/** A chat of two, or of a meeting. */
export function pairDrafts([other = ananya, third]: readonly OfficePerson[]): readonly Draft[] {
  return [
    { from: other, ago: 1 * day + 6 * hour, text: 'Do you have ten minutes for the dates?' },
    { from: me, ago: 1 * day + 5 * hour, text: 'In writing is easiest for me today. What is open?' },
    { from: other, ago: 1 * day + 5 * hour - 4, text: 'Only whether APAC waits a week or two.' },
    { from: other, ago: 1 * day + 5 * hour - 6, text: 'It hangs on the 8th.' },
    ...(third ? [{ from: third, ago: 1 * day + 4 * hour, text: 'A week is enough for us.' }] : []),
    { from: me, ago: 95, text: 'One week, if Mei agrees. Could you ask her in her morning?' },
  ];
}
