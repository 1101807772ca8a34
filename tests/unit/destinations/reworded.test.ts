import { expect, test } from 'vitest';
import { packOf } from '@/scripts/words/catalogue.ts';
import { englishWords } from '@/tests/kits/document-words';
import { connected, delivered } from '@/tests/kits/google-docs/test-world';
import { rollout } from '@/tests/samples/sample-decisions';
import { googleDocsReader } from '@/utils/destinations/google-docs/reader';
import { notionReader } from '@/utils/destinations/notion/reader';
import { documentWordsOf } from '@/utils/destinations/outline/words';
import { documentText } from '../../office/notion/text.ts';
import { creating, made, openNotion, registerPlace, settings, unwrap } from '../notion/office';

/** By these our parts of a document are known; `found-in-documents.test.ts` holds them. */
const known =
  /^(?:labels\.status-|document\.(?:superseded-by|update-of|message-|continued|both-times|utc-time))/;
/** English as a later version may word it: each label and heading is another. */
const reworded = documentWordsOf(
  Object.fromEntries(
    Object.entries(packOf('documents', 'en')).map(([key, message]) => [
      key,
      typeof message === 'string' && !known.test(key) ? `New ${message.toLowerCase()}` : message,
    ]),
  ),
  'en',
);

test('other wording of labels and headings makes no document of Notion look changed', async () => {
  const { http, world } = openNotion();
  const place = await registerPlace(http);
  const link = await made(creating(rollout, place), http);
  const read = { settings, place, link, decision: rollout, words: reworded };
  expect(unwrap(await notionReader.changes(read, http))).toEqual({ changes: [], isWhole: true });
  const next = await made({ ...creating(rollout, place), kind: 'update', link, words: reworded }, http);
  expect(documentText(world, link.id).split('## Update of')[1]).toContain(
    'New written again without a change.',
  );
  const decision = { ...rollout, revisitOn: '2027-03-01' };
  await made({ ...creating(decision, place), kind: 'update', link: next, words: reworded }, http);
  const [, , section = ''] = documentText(world, link.id).split('## Update of');
  expect(section.split('\n').filter((line) => line.includes(': '))).toEqual(['New revisit on: 2027-03-01']);
});

test('nor one of Google’s: an update tells the field that changed, and no other', async () => {
  const { http, work, settings: account, place, text } = await connected();
  const link = await delivered({ ...work('create', rollout), words: englishWords }, http);
  const read = { settings: account, place, link, decision: rollout, words: reworded };
  expect(await googleDocsReader.changes(read, http)).toMatchObject({ value: { changes: [] } });
  await delivered({ ...work('update', { ...rollout, why: 'It snows.' }, link), words: reworded }, http);
  const [, section = ''] = text().split('Update of');
  expect(section.split('\n').filter((line) => /^New [^:]+: /.test(line))).toEqual(['New why: It snows.']);
});
