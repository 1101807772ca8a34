import { expect, test } from 'vitest';
import { type BlockRun, notedRuns, runsOf, standingRun, startsOfRepeats } from './block-runs';
import type { ListedBlock } from './listing';

const listed = (...texts: string[]): ListedBlock[] =>
  texts.map((text, at) => ({ id: `b${at}`, type: 'paragraph', text, hasChildren: false }));
const noted = (before: BlockRun[], appended: BlockRun[]) => runsOf(notedRuns(before, appended));

test('of a very long document the head stays known, too: words that stand in it are no repetition', () => {
  const parts = Array.from({ length: 40 }, (_, at): BlockRun => [`b${at + 1}`, 1]);
  const { known, appended } = noted([['b0', 1]], parts);
  expect(appended).toEqual(parts);
  const page = listed('yes', ...parts.map((_, at) => (at === 20 ? 'yes' : `part ${at}`)));
  expect(startsOfRepeats(page, appended, known)).toEqual([]);
});

test('of two that stand there the last is taken as ours, none of what is known', () => {
  const page = listed('head', 'a', 'b', 'a', 'b', 'a');
  const wanted = ['paragraph\na', 'paragraph\nb'];
  expect(standingRun(page, wanted, [])).toEqual(['b3', 2]);
  expect(standingRun(page, wanted, [['b3', 2]])).toEqual(['b1', 2]);
  expect(standingRun(page, wanted, [['b2', 2]])).toBeNull();
});

test('runs that overlap are one; a run of which the end is gone says nothing', () => {
  const { known, appended } = noted([], [['b0', 2]]);
  expect(startsOfRepeats(listed('a', 'a', 'a', 'a', 'a'), appended, known)).toEqual(['b2']);
  expect(startsOfRepeats(listed('x', 'a', 'a'), [['b2', 2]], [])).toEqual([]);
});

test('where nothing was appended nothing is compared', () => {
  expect(noted([['b0', 2]], [])).toEqual({ known: [['b0', 2]], appended: [] });
});
