import { expect, test } from 'vitest';
import { connected, delivered } from '@/tests/kits/google-docs/test-world';
import { changes, changesOf } from '@/tests/samples/changed-fields';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';

const sectionIn = (text: string) => text.slice(text.lastIndexOf('Update of '));
const bold = /<b>([^<]*)<\/b>/g;

test.each(changes)('%s alone: the update says it', async (_, from, change, words) => {
  const { work, http, text } = await connected();
  const link = await delivered(work('create', from), http);
  const next: LinkedDecision = { ...from, ...change };
  await delivered(work('update', next, link), http);
  for (const word of words) expect(sectionIn(text())).toContain(word);
});

test('what did not change is not said, but for the box and the to-dos', async () => {
  const { work, http, html } = await connected();
  const [, from, change] = changesOf('why');
  const link = await delivered(work('create', from), http);
  await delivered(work('update', { ...from, ...change }, link), http);
  const section = html().slice(html().lastIndexOf('Update of'));
  const names = [...section.matchAll(bold)].map(([, name]) => name);
  expect(names).toEqual(['Accepted', 'Roll out in EMEA first, then APAC, then AMER.', 'Why: ']);
});

test('a document of which nothing was noted is told everything that is not empty', async () => {
  const { work, http, text } = await connected();
  const [, from] = changesOf('why');
  const { notes, ...link } = await delivered(work('create', from), http);
  const { fieldSnapshot: _, ...older } = notes ?? {};
  await delivered(work('update', from, { ...link, notes: older }), http);
  expect(sectionIn(text())).toContain('Why: Support covers EMEA');
  expect(sectionIn(text())).toContain('Approver: Jonas Weber');
});
