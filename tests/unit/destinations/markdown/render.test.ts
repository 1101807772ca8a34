import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { englishWords } from '@/tests/kits/document-words';
import { goal, hostile, rollout, update } from '@/tests/samples/sample-decisions';
import { meaning } from '@/tests/samples/sample-meaning';
import { renderMarkdown } from '@/utils/destinations/markdown/render';
import type { Decision } from '@/utils/domain/decision/decision';

const matter = (text: string): Record<string, unknown> => {
  const [, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  return parse(yaml ?? '');
};

describe('golden files', () => {
  const empty: Decision = {
    ...rollout,
    id: null,
    title: ' ',
    status: 'draft',
    decidedOn: null,
    decision: '',
    why: '',
    options: [],
    driver: null,
    approver: null,
    contributors: [],
    informed: [],
    actions: [],
    revisitOn: null,
    objectionDeadline: null,
    supersedes: null,
    messages: [],
    notRead: [],
  };
  test.each<[string, Decision]>([
    ['plain', rollout],
    ['daci', { ...rollout, template: 'daci' }],
    ['madr', { ...rollout, template: 'madr', supersededBy: '2027-01-10-größe-東京' }],
    ['update', update],
    ['goal', goal],
    ['hostile', hostile],
    ['meaning', meaning],
    ['empty', empty],
  ])('%s', async (name, decision) => {
    await expect(renderMarkdown(decision, englishWords).text).toMatchFileSnapshot(`golden/${name}.md`);
  });
});

test('the file is named by the id; a draft by the id it would get', () => {
  expect(renderMarkdown(rollout, englishWords).name).toBe('2026-11-20-rollout-plan-for-q1.md');
  expect(renderMarkdown({ ...rollout, id: null, title: 'A/B' }, englishWords).name).toBe('2026-11-20-a-b.md');
});

test('front matter reads back as what was written, whatever the text', () => {
  const fields = matter(renderMarkdown(hostile, englishWords).text);
  expect(fields).toMatchObject({
    key: hostile.key,
    title: hostile.title,
    approver: 'no',
    contributors: ['نور | Noor', 'O’Neil "Ace" \\ *x*'],
    source: { permalink: hostile.source.permalink, messages: [{ sha256: hostile.messages[0]?.hash }] },
  });
  expect(fields).not.toHaveProperty('informed');
});

test('what was not read is said in words, one sentence each', () => {
  const { text } = renderMarkdown(rollout, englishWords);
  expect(text).toContain('\n2 messages were folded away and not read.\n');
  expect(text).toContain('\n1 message was clipped by Gmail and not read.\n');
});
