import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { connected, delivered } from '@/tests/kits/google-docs/test-world';
import { insertText } from '@/tests/office/google/units';
import { goal, hostile, rollout, update } from '@/tests/samples/sample-decisions';
import { googleDocsReader } from '@/utils/destinations/google-docs/reader';
import { changePhrase } from '@/utils/destinations/written/change-phrase';
import type { Decision } from '@/utils/domain/decision/decision';
import { sayEnglish, toldEnglish } from '@/utils/words/english';

async function logged(decision: Decision) {
  const all = await connected();
  const link = await delivered(all.work('create', decision), all.http);
  const from = all.world.log.length;
  const changes = async (of = link) => {
    const { settings, place, http } = all;
    const read = await googleDocsReader.changes(
      { settings, place, link: of, decision, words: englishWords },
      http,
    );
    if (!read.ok) throw new Error(toldEnglish(read.words));
    return read.value.changes.map((change) => sayEnglish(changePhrase(change)));
  };
  /** Somebody types, right after the first time that these words stand in the document. */
  const type = (after: string, words: string) => {
    const { units } = all.doc();
    const characters = units.map((unit) => ('char' in unit ? unit.char : '\u0000')).join('');
    insertText(all.doc(), characters.indexOf(after) + after.length, words);
    all.doc().revision += 1;
  };
  return { ...all, link, from, changes, type };
}

test.each<[string, Decision]>([
  ['plain', rollout],
  ['daci', { ...rollout, template: 'daci' }],
  ['madr', { ...rollout, template: 'madr' }],
  ['update', update],
  ['goal', goal],
  ['hostile', hostile],
])('a document that nobody touched is as it was written, in two requests: %s', async (_, decision) => {
  const { changes, calls, from } = await logged(decision);
  expect(await changes()).toEqual([]);
  expect(calls(from)).toEqual([
    'GET www.googleapis.com/drive/v3/files/*',
    'GET docs.googleapis.com/v1/documents/*',
  ]);
});

test('what was changed there is said in sentences, and by whom is not', async () => {
  const { changes, type } = await logged(rollout);
  type('Can we settle the order', ' or not');
  type('Support covers EMEA hours', ' and more');
  type('decided on 2026-11-20', ', as Jonas said');
  type('Book the second window', '\nAnd one more');
  expect(await changes()).toEqual([
    expect.stringMatching(
      /^The box with the status and the decision was changed. It says: “Accepted · decided on 2026-11-20, as Jonas said/,
    ),
    'The text under “Why” was changed.',
    'Text was added under “Actions”.',
    'The quote of Ananya Rao, 2026-11-20 22:22 in Asia/Kolkata · 16:52 UTC was changed.',
  ]);
});

test('an update of ours is no change; what is typed after it is', async () => {
  const { changes, work, http, link, type } = await logged(rollout);
  const next = await delivered(work('update', { ...rollout, status: 'rejected' }, link), http);
  expect(await changes(next)).toEqual([]);
  type('Rejected', ', says Jonas');
  expect(await changes(next)).toMatchObject([expect.stringMatching(/^The box .* was changed/)]);
});

test('another name of the file, and a document that is gone', async () => {
  const { changes, documents, world, link } = await logged(rollout);
  const [file] = documents();
  world.files.set(link.id, { ...world.files.get(link.id), name: 'Old plan' } as typeof file & object);
  expect(await changes()).toEqual(['The name of the file is now “Old plan”.']);
  world.files.delete(link.id);
  expect(await changes()).toEqual(['The document no longer exists, or isn’t shared with the connection.']);
});
