import type { Decision } from '@/utils/domain/decision/decision';
import type { DocumentBlock, Run } from '@/utils/domain/text/blocks';
import { rollout } from './sample-decisions';

const words = (...runs: readonly (string | Run)[]): readonly Run[] =>
  runs.map((run) => (typeof run === 'string' ? { text: run } : run));
const paragraph = (...runs: readonly (string | Run)[]): DocumentBlock => ({
  type: 'paragraph',
  runs: words(...runs),
});
const item = (text: string): readonly DocumentBlock[] => [paragraph(text)];

const blocks: readonly DocumentBlock[] = [
  paragraph('We ', { text: 'do not', marks: ['strike'] }, ' ship ', {
    text: 'before Monday',
    marks: ['bold', 'italic'],
  }),
  paragraph('10⁶ rows, 2^(10.5) at most, CO₂ and p_draft as before: E = mc^2'),
  paragraph('We take option 3:'),
  { type: 'list', ordered: true, numbers: [3, 4], items: [item('Osaka'), item('Lisbon')] },
  {
    type: 'list',
    ordered: true,
    numbering: 'a',
    items: [
      item('east'),
      [
        paragraph('west'),
        { type: 'list', ordered: true, numbering: 'I', numbers: [4], items: [item('harbour')] },
      ],
    ],
  },
  { type: 'list', ordered: true, numbers: [2, 1], items: [item('second'), item('first')] },
  { type: 'list', ordered: true, items: [item('one'), item('two')] },
  { type: 'list', ordered: true, items: [item('one again')] },
  {
    type: 'table',
    header: true,
    rows: [
      [words('Region'), words('Product'), words('Units')],
      [words('EU'), words('Bolts'), words('30')],
      [words('EU'), words('Nuts'), words({ text: '40', marks: ['strike'] }, ' 45')],
    ],
  },
  paragraph('[picture: Our plan] ', {
    text: '[picture: chart.png]',
    href: 'https://files.fernhill.example/chart.png',
  }),
  paragraph({ text: '[video: demo.mp4]', href: 'https://files.fernhill.example/demo.mp4' }),
  { type: 'list', ordered: false, items: [item('[x] Ship'), item('[ ] Tell support')] },
  paragraph('Plan:\n\u00a0\u00a0- EU\u00a0\u00a0 first\n\u00a0\u00a0- US'),
];

/** A decision of whose thread every way of meaning something is kept: by marks, numbers, places and words. */
export const meaning: Decision = {
  ...rollout,
  id: '2026-11-20-what-a-page-means',
  title: 'What a page means',
  messages: rollout.messages.slice(0, 1).map((message) => ({ ...message, blocks })),
};
