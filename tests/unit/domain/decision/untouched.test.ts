import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { blankDecision } from '@/utils/domain/decision/blank-decision';
import { isUntouched } from '@/utils/domain/decision/untouched';

const { source, participants, messages, notRead } = rollout;
const fresh = {
  ...blankDecision('k', 1, 'Europe/Berlin'),
  ...{ source, participants, messages, notRead },
  title: 'Rollout plan for Q1',
};

test('a draft is untouched as long as it says what its thread says', () => {
  expect(isUntouched(fresh)).toBe(true);
  const selection = [{ type: 'paragraph' as const, runs: [{ text: 'EMEA first.' }] }];
  expect(isUntouched({ ...fresh, selection, decision: 'EMEA first.' })).toBe(true);
  expect(isUntouched({ ...fresh, title: 'Can we settle the order of regions before Monday?' })).toBe(false);
  expect(isUntouched({ ...fresh, title: 'Can we settle the order of regions before Monday' })).toBe(false);
  expect(isUntouched({ ...fresh, objectionAsked: undefined })).toBe(true);
});

test.each([
  ['a word', { why: 'Since.' }],
  ['a sentence that was not selected', { decision: 'EMEA first.' }],
  ['another title', { title: 'Rollout' }],
  ['a status', { status: 'accepted' as const }],
  ['somebody', { approver: { name: 'Jonas Weber' } }],
  ['an empty action', { actions: [{ what: '', owner: null, due: null }] }],
  ['a field of a template', { next: 'Ship it.' }],
  ['a decision that it replaces', { supersedes: '2026-01-01-x' }],
  ['a record in the log', { id: '2026-01-01-x' }],
  ['no thread', { source: null }],
])('%s is somebody’s own', (_, change) => {
  expect(isUntouched({ ...fresh, ...change })).toBe(false);
});

test('a part that was taken in, or left out again, was somebody’s choice', () => {
  const [message] = messages;
  if (message === undefined) throw new Error('The sample has no message');
  const part = {
    kind: 'quoted' as const,
    lines: 1,
    after: 0,
    statedAuthor: null,
    statedTime: null,
    blocks: [],
  };
  const withPart = (isKept?: boolean) => ({
    ...fresh,
    messages: [{ ...message, leftOut: [{ ...part, isKept }] }],
  });
  expect(isUntouched(withPart())).toBe(true);
  expect(isUntouched(withPart(true))).toBe(false);
  expect(isUntouched(withPart(false))).toBe(false);
});
