import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { connected, delivered } from '@/tests/kits/google-docs/test-world';
import { convertHtml } from '@/tests/office/google/convert';
import { hostile } from '@/tests/samples/sample-decisions';
import { meaning } from '@/tests/samples/sample-meaning';
import { oddities } from '@/tests/samples/sample-oddities';
import { googleDocsReader } from '@/utils/destinations/google-docs/reader';
import { readLink } from '@/utils/destinations/read-link';
import type { Decision } from '@/utils/domain/decision/decision';

const read = (file: string) => readFileSync(new URL(`golden/${file}`, import.meta.url), 'utf8');

/** A document as an earlier version made it, with what that version noted beside its link. Neither is ever written anew. */
async function earlier(sample: string, decision: Decision) {
  const all = await connected();
  const { name, parts } = JSON.parse(read(`${sample}.earlier.json`));
  const { id, href } = await delivered(all.work('create', decision), all.http);
  const link = readLink('google-docs', { id, href, parts });
  const file = all.world.files.get(link.id);
  if (file === undefined) throw new Error('No document was made');
  all.world.files.set(link.id, { ...file, name, doc: convertHtml(read(`${sample}.earlier.html`)) });
  return { ...all, link };
}

test.each<[string, Decision]>([
  ['hostile', hostile],
  ['meaning', meaning],
  ['oddities', oddities],
])('a document of an earlier version is as it was written, and is updated: %s', async (sample, decision) => {
  const { work, http, settings, place, link, text, documents } = await earlier(sample, decision);
  const changes = async (of = link) =>
    await googleDocsReader.changes({ settings, place, link: of, decision, words: englishWords }, http);
  expect(await changes()).toMatchObject({ ok: true, value: { changes: [] } });
  const next: Decision = { ...decision, title: 'Another title', decision: 'Another sentence.' };
  const updated = await delivered(work('update', next, link), http);
  expect(documents()).toMatchObject([{ name: 'Another title' }]);
  expect(text().split('\n')[0]).toBe('Another title');
  // In the box at the head and in the section at the end.
  expect(text().split('Another sentence.')).toHaveLength(3);
  expect(text()).not.toContain('by hand');
  expect(await changes(updated)).toMatchObject({ ok: true, value: { changes: [] } });
});
