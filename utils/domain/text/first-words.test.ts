import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWords } from './first-words';

test.each([
  ['Do we freeze before the rollout? I would like one answer.', 'Do we freeze before the rollout?'],
  ['We ship on Monday.\nThe rest waits.', 'We ship on Monday'],
  ['Hi all!\nCan we settle the order of regions?', 'Hi all! Can we settle the order of regions?'],
  ['Version 2.1 is out, e.g. for EMEA; more tomorrow', 'Version 2.1 is out, e.g. for EMEA; more tomorrow'],
  [':wave: Which week suits us? :fernhill:', 'Which week suits us?'],
  ['Shipped :tada::tada:, thanks to all of you :+1:.', 'Shipped, thanks to all of you'],
  ['At 10:30:45 we decide on the ratio 1:2:3', 'At 10:30:45 we decide on the ratio 1:2:3'],
  ['At 10:30 we decide on the plan', 'At 10:30 we decide on the plan'],
  ['Is https://www.sheets.example/d/1AbC?tab=2#gid=0 the plan? Yes.', 'Is sheets.example the plan?'],
  ['The numbers are at https://sheets.example/rollout-q1. More later.', 'The numbers are at sheets.example'],
  ['来週の月曜日に公開しますか。返事をください。', '来週の月曜日に公開しますか'],
  ['  ', ''],
  ['', ''],
])('of %j it is %j', (text, title) => {
  expect(firstWords(text)).toBe(title);
});

test('a long sentence is cut between words, and nothing hangs at its end', () => {
  const text =
    'We should, in my opinion at least, think about the order of regions, and then about everything else';
  expect(firstWords(text, 62)).toBe('We should, in my opinion at least, think about the order of…');
  expect(firstWords('界'.repeat(100), 10)).toBe(`${'界'.repeat(9)}…`);
});

test('whatever is written: whole graphemes from its beginning, and not more than asked for', () => {
  const parts = fc.constantFrom(
    'Hi',
    ' ',
    '👩🏽‍🚀',
    'e\u0301',
    '.',
    '? ',
    '\n',
    'plan',
    ', ',
    '界',
    '\ud83d',
    '-',
  );
  const text = fc.array(parts, { maxLength: 60 }).map((all) => all.join(''));
  const graphemes = (one: string) => [...new Intl.Segmenter().segment(one)].map(({ segment }) => segment);
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (written, longest) => {
      const title = firstWords(written, longest);
      const bare = title.replace(/…$/u, '');
      expect(graphemes(title).length).toBeLessThanOrEqual(longest);
      expect(title).not.toMatch(/[\s.,;:–—-]$/u);
      const plain = written.replace(/\s+/gu, ' ').trim();
      expect(plain.startsWith(bare)).toBe(true);
      if (title.endsWith('…')) expect(graphemes(plain).slice(0, graphemes(bare).length).join('')).toBe(bare);
    }),
    { numRuns: 2000 },
  );
});
