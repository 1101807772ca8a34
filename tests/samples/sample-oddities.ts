import type { Decision } from '@/utils/domain/decision/decision';
import type { DocumentBlock } from '@/utils/domain/text/blocks';
import { rollout } from './sample-decisions';

const paragraph = (text: string): DocumentBlock => ({ type: 'paragraph', runs: [{ text }] });
const [first] = rollout.messages;
if (first === undefined) throw new Error('The sample has no message');

/** Text that HTML cannot hold, that reads like HTML, or that says what a heading or the head of a message says. */
export const oddities: Decision = {
  ...rollout,
  id: '2026-11-20-odd',
  title: ' Plan\u0000 e\u0001\u0301 \ud83d &lt;h2&gt; ',
  decision: 'Ship &amp;lt; <h2>no heading</h2>  two\u00a0 blanks\u0085\n\ufffe "quoted"',
  why: 'Source\n\nAnanya Rao, 2026-11-20 22:22 in Asia/Kolkata · 16:52 UTC\n\n<h2>Actions</h2>',
  options: ['\u0007', 'o\u0308 : because <i>so</i>'],
  messages: [
    {
      ...first,
      author: { name: 'Zoe\u0002\u0308 <b>Ace</b>' },
      blocks: [
        paragraph('\ue000 private, a\tTab and \udc00 alone'),
        { type: 'code', text: '\n<pre>&nbsp;</pre>\u0000' },
        { type: 'heading', level: 2, runs: [{ text: 'Source', href: 'https://a.example/?a="<&>"' }] },
        { type: 'list', ordered: true, numbers: [7, 9], items: [[paragraph('seven')], [paragraph('nine')]] },
        { type: 'table', header: true, rows: [[[{ text: 'x' }], []]] },
        { type: 'rule' },
        { type: 'quote', blocks: [] },
      ],
      links: [{ label: 'run\u0000 me', href: 'javascript:alert(1)' }],
    },
    { ...first, id: 'm2' },
  ],
  selection: [paragraph('<td>picked</td>')],
};
