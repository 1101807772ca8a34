import { expect, test } from 'vitest';
import { sayEnglish } from '@/utils/words/english';
import { notReadReasons, type StoredNotRead } from '../thread/not-read.ts';
import { canBeOpened, notReadPhrases } from './not-read-words.ts';

const said = (notRead: readonly StoredNotRead[]) => notReadPhrases(notRead).map((one) => sayEnglish(one));

test('what the page folds away is one sentence, whichever way it was folded', () => {
  expect(
    said([
      { count: 2, why: 'collapsed' },
      { count: 1, why: 'clipped' },
      { count: 3, why: 'piled' },
    ]),
  ).toEqual(['5 messages were folded away and not read.', '1 message was clipped by Gmail and not read.']);
  expect(said([{ count: 1, why: 'collapsed' }])).toEqual(['1 message was folded away and not read.']);
  expect(said([])).toEqual([]);
});

test('what is not known in numbers is a sentence without one', () => {
  const sentences = ['at-least-one', 'maybe', 'earlier', 'later'].flatMap((why) => said([{ count: 1, why }]));
  expect(sentences).toHaveLength(4);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^,:]+(: [^,]+)?\.$/);
  expect(sentences.join(' ')).not.toMatch(/1 message was (?:or|part|earlier|later)/);
});

test('every reason has a sentence, and what was lost is named', () => {
  for (const why of notReadReasons) expect(said([{ count: 3, why }])[0], why).toMatch(/^[A-Z0-9].*\.$/);
  expect(said([{ count: 2, what: 'link', why: 'too-long' }])).toEqual([
    '2 links were too long and not read.',
  ]);
  expect(said([{ count: 1, what: 'part', why: 'damaged' }])).toEqual([
    '1 part of a message was damaged on the page and not read.',
  ]);
  expect(said([{ count: 1, why: 'damaged' }])).toEqual(['1 message was damaged on the page and not read.']);
});

// As drafts and records of 0.1.0 hold them.
test.each([
  [{ count: 2, why: 'collapsed' }, '2 messages were folded away and not read.', true],
  [
    { count: 3, why: 'hidden in the pile of older messages' },
    '3 messages were folded away and not read.',
    true,
  ],
  [{ count: 1, why: 'not loaded' }, '1 message was not loaded and not read.', true],
  [{ count: 1, why: 'clipped by Gmail' }, '1 message was clipped by Gmail and not read.', false],
  [{ count: 5, why: 'outside the selection' }, '5 messages were outside the selection and not read.', false],
  [
    { count: 1, what: 'part', why: 'drawn without words' },
    '1 part of a message was drawn without words and not read.',
    false,
  ],
  [
    { count: 2, what: 'part', why: 'shown as a list to choose from' },
    '2 parts of messages were shown as a list to choose from and not read.',
    false,
  ],
  [{ count: 2, what: 'file', why: 'too long' }, '2 files were too long and not read.', false],
  [
    { count: 1, what: 'person', why: 'damaged on the page' },
    '1 name was damaged on the page and not read.',
    false,
  ],
  [{ count: 1, why: 'or more, not loaded' }, 'At least 1 message was not loaded and not read.', true],
  [
    { count: 1, why: 'part of the thread that may not be loaded' },
    'Part of the thread may be missing: the page may not have loaded it.',
    true,
  ],
  [
    { count: 1, why: 'reply or more that Slack may not show here' },
    'Slack doesn’t say here how many replies there are. To be sure of all, open the thread in its channel and log it there.',
    false,
  ],
  [
    { count: 1, why: 'earlier part of the conversation' },
    'What came earlier in the conversation was not read.',
    false,
  ],
  [
    { count: 1, why: 'later part of the conversation' },
    'What came later in the conversation was not read.',
    false,
  ],
] as const satisfies readonly (readonly [StoredNotRead, string, boolean])[])(
  'a row of 0.1.0 says the same as then: %o',
  (row, sentence, opens) => {
    expect(said([row])).toEqual([sentence]);
    expect(canBeOpened([row])).toBe(opens);
  },
);

test('words that no version wrote are not lost, nor taken for one of ours', () => {
  expect(said([{ count: 4, why: 'eaten by the dog' }])).toEqual(['Not read (4): eaten by the dog.']);
  expect(said([{ count: 1, why: 'constructor' }])).toEqual(['Not read (1): constructor.']);
  expect(canBeOpened([{ count: 4, why: 'eaten by the dog' }])).toBe(false);
});
