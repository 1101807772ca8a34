import { expect, test } from 'vitest';
import { type BlockRun, notedRuns, runsOf, standingRun, startsOfRepeats } from './block-runs';
import type { Listed } from './listing';

const listed = (...texts: string[]): Listed[] =>
  texts.map((text, at) => ({ id: `b${at}`, type: 'paragraph', text, hasChildren: false }));
const noted = (before: BlockRun[], appended: BlockRun[]) =>
  runsOf({ id: 'p', href: '', parts: { runs: notedRuns(before, appended) } });

test('of a very long document the head stays known, too: words that stand in it are no repetition', () => {
  const parts = Array.from({ length: 40 }, (_, at): BlockRun => [`b${at + 1}`, 1]);
  const { known, appended } = noted([['b0', 1]], parts);
  expect(appended).toEqual(parts);
  const page = listed('yes', ...parts.map((_, at) => (at === 20 ? 'yes' : `part ${at}`)));
  expect(startsOfRepeats(page, appended, known)).toEqual([]);
});
