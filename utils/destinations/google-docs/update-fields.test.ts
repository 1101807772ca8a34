import { expect, test } from 'vitest';
import type { LinkedDecision } from '@/utils/domain/linked-decision';
import { changes, changesOf } from '../written/changed-fields';
import { connected, delivered } from './test-world';

const sectionIn = (text: string) => text.slice(text.lastIndexOf('Update of '));
const bold = /<b>([^<]*)<\/b>/g;

test.each(changes)('%s alone: the update says it', async (_, from, change, words) => {
  const { work, wire, text } = await connected();
  const link = await delivered(work('create', from), wire);
  const next: LinkedDecision = { ...from, ...change };
  await delivered(work('update', next, link), wire);
  for (const word of words) expect(sectionIn(text())).toContain(word);
});

test('what did not change is not said, but for the box and the to-dos', async () => {
  const { work, wire, html } = await connected();
  const [, from, change] = changesOf('why');
  const link = await delivered(work('create', from), wire);
  await delivered(work('update', { ...from, ...change }, link), wire);
  const section = html().slice(html().lastIndexOf('Update of'));
  const names = [...section.matchAll(bold)].map(([, name]) => name);
  expect(names).toEqual(['Accepted', 'Roll out in EMEA first, then APAC, then AMER.', 'Why: ']);
});

test('a document of which nothing was noted is told everything that is not empty', async () => {
  const { work, wire, text } = await connected();
  const [, from] = changesOf('why');
  const { parts, ...link } = await delivered(work('create', from), wire);
  const { said: _, ...older } = parts ?? {};
  await delivered(work('update', from, { ...link, parts: older }), wire);
  expect(sectionIn(text())).toContain('Why: Support covers EMEA');
  expect(sectionIn(text())).toContain('Approver: Jonas Weber');
});
