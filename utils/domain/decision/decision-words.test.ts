import { expect, test } from 'vitest';
import { notReadTexts } from './decision-words';

test('what the page folds away is one sentence, whichever way it was folded', () => {
  expect(
    notReadTexts([
      { count: 2, why: 'collapsed' },
      { count: 1, why: 'clipped by Gmail' },
      { count: 3, why: 'hidden in the pile of older messages' },
    ]),
  ).toEqual(['5 messages were folded away and not read.', '1 message was clipped by Gmail and not read.']);
  expect(notReadTexts([{ count: 1, why: 'collapsed' }])).toEqual(['1 message was folded away and not read.']);
  expect(notReadTexts([])).toEqual([]);
});

test('what is not known in numbers is a sentence without one', () => {
  const said = [
    'or more, not loaded',
    'part of the thread that may not be loaded',
    'earlier part of the conversation',
    'later part of the conversation',
  ].flatMap((why) => notReadTexts([{ count: 1, why }]));
  expect(said).toHaveLength(4);
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z][^,:]+(: [^,]+)?\.$/);
  expect(said.join(' ')).not.toMatch(/1 message was (?:or|part|earlier|later)/);
});
