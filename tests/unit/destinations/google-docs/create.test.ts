import { describe, expect, test } from 'vitest';
import { connected, deliver, delivered } from '@/tests/kits/google-docs/test-world';
import { said } from '@/tests/kits/said';
import type { FaultKind } from '@/tests/office/google/faults';
import { rollout } from '@/tests/samples/sample-decisions';
import { checkGoogle } from '@/utils/connections/google/account';
import type { Failure } from '@/utils/connections/outcome';
import { googleDocs } from '@/utils/destinations/google-docs/google-docs';
import { googlePlaces, makeFolder } from '@/utils/destinations/google-docs/places';
import { toldEnglish } from '@/utils/words/english';

const upload = 'POST www.googleapis.com/upload/drive/v3/files';

test('one request makes the document, with its name, key and text, in the folder', async () => {
  const { world, http, work, documents, place, calls, text, html } = await connected();
  const from = world.log.length;
  const link = await delivered(work('create'), http);
  expect(calls(from)).toEqual([upload]);
  expect(documents()).toMatchObject([
    { name: rollout.title, appProperties: { decisionKey: rollout.key }, parents: [place.folderId] },
  ]);
  expect(link.href).toMatch(/^https:\/\/docs\.google\.com\/document\/d\/\w+\/edit/);
  expect(text()).toContain('Roll out in EMEA first, then APAC, then AMER.');
  expect(html()).toContain('<p>☐ Tell support (Ananya Rao, due 2026-12-03)</p>');
  expect(html()).toContain('<td bgcolor="#e8f0fe"><p><b>Accepted</b> · decided on 2026-11-20');
});

test('after a lost answer the document is found by its key, once the list shows it', async () => {
  const { world, http, work, clock, documents } = await connected();
  world.faults.push({ kind: 'cut-after', on: 'POST /upload/drive/v3/files' });
  expect(await deliver(work('create'), http)).toMatchObject({ kind: 'again', mayHaveCommitted: true });
  expect(await googleDocs.recover(work('create'), null, http)).toEqual({ ok: true, value: 'absent' });
  clock.now += 90_000;
  const found = await googleDocs.recover(work('create'), null, http);
  expect(found).toMatchObject({ ok: true, value: { done: true, link: { id: documents()[0]?.id } } });
});

describe('each fault ends as what the outbox can act upon', () => {
  const ask = (fix: string) => ({ kind: 'ask', fix, mayHaveCommitted: false });
  const again = (seconds: number, mayHaveCommitted: boolean) => ({
    kind: 'again',
    seconds,
    mayHaveCommitted,
  });
  test.each<[FaultKind, object, number]>([
    ['refused', again(0, true), 0],
    ['cut-before', again(0, true), 0],
    ['cut-after', again(0, true), 1],
    ['400', { kind: 'no' }, 0],
    ['401', ask('reconnect'), 0],
    ['403', ask('choose-place'), 0],
    ['403-rate', again(60, false), 0],
    ['403-storage', ask('make-room'), 0],
    ['404', ask('choose-place'), 0],
    ['409', again(30, true), 0],
    ['429', again(5, false), 0],
    ['500', again(30, true), 0],
    ['500-committed', again(30, true), 1],
    ['502', again(30, true), 0],
    ['503', again(30, true), 0],
    ['503-committed', again(30, true), 1],
  ])('%s', async (kind, expected, made) => {
    const { world, http, work, documents, clock, settings } = await connected();
    world.faults.push({ kind });
    const outcome = await deliver(work('create'), http);
    if (outcome.ok) throw new Error('It should have failed');
    expect(asSeconds(outcome, clock.now)).toMatchObject(expected);
    expect(toldEnglish(outcome.words)).toMatch(/^[A-Z].*\.$/);
    expect(JSON.stringify(outcome)).not.toContain(settings.token);
    expect(documents()).toHaveLength(made);
  });
});

test('an answer slower than the abort may have been committed', async () => {
  const { world, http, work } = await connected();
  world.faults.push({ kind: 'slow' });
  const fetch: typeof http.fetch = async () => {
    throw new DOMException('The operation timed out.', 'TimeoutError');
  };
  expect(await deliver(work('create'), { ...http, fetch })).toMatchObject({
    kind: 'again',
    mayHaveCommitted: true,
  });
});

test('a token that is over is not sent: it asks to connect again', async () => {
  const { world, http, work, clock } = await connected();
  const from = world.log.length;
  clock.now += 3_580_000;
  expect(await deliver(work('create'), http)).toMatchObject({
    kind: 'ask',
    fix: 'reconnect',
    mayHaveCommitted: false,
  });
  expect(world.log).toHaveLength(from);
});

test('a folder in the trash asks, however often it is tried; taken out again, the one document is found', async () => {
  const { world, http, work, place, clock, documents } = await connected();
  const folder = world.files.get(place.folderId);
  if (folder) folder.explicitlyTrashed = true;
  expect(await deliver(work('create'), http)).toMatchObject({
    kind: 'ask',
    fix: 'choose-place',
    mayHaveCommitted: true,
  });
  clock.now += 90_000;
  const look = (folderId = place.folderId) =>
    googleDocs.recover({ ...work('create'), place: { ...place, folderId } }, null, http);
  expect(await look()).toMatchObject({ kind: 'ask', fix: 'choose-place' });
  expect(documents()).toHaveLength(1);
  // Another folder was chosen: what lies in the trash is no document for anybody.
  expect(await look('1dirOther')).toMatchObject({ value: 'absent' });
  if (folder) folder.explicitlyTrashed = false;
  expect(await look('1dirOther')).toMatchObject({ value: { done: true } });
  expect(await look()).toMatchObject({ value: { done: true } });
});

test('one in the trash with its folder is told of beside the new one; one that was removed by itself is not', async () => {
  const { world, http, work, place, clock, documents } = await connected();
  const folder = world.files.get(place.folderId);
  if (folder === undefined) throw new Error('There is no folder.');
  folder.explicitlyTrashed = true;
  expect(await deliver(work('create'), http)).toMatchObject({ fix: 'choose-place' });
  const elsewhere = { ...folder, id: '1dirOther', explicitlyTrashed: false };
  world.files.set(elsewhere.id, elsewhere);
  clock.now += 90_000;
  const link = await delivered({ ...work('create'), place: { ...place, folderId: elsewhere.id } }, http);
  clock.now += 150_000;
  const look = () => googleDocs.findDuplicates(work('create'), link, http);
  const asleep = documents().find(({ parents }) => parents.includes(place.folderId));
  expect(await look()).toMatchObject({
    value: { documents: [{ id: link.id }], inTrash: [{ id: asleep?.id }] },
  });
  folder.explicitlyTrashed = false;
  expect(await look()).toMatchObject({
    value: { documents: [{ id: asleep?.id }, { id: link.id }], inTrash: [] },
  });
  // As the user is told to: it is put into the trash itself.
  if (asleep !== undefined) asleep.explicitlyTrashed = true;
  expect(await look()).toMatchObject({ value: { documents: [{ id: link.id }], inTrash: [] } });
  // The document itself is no second one, wherever it lies.
  for (const file of world.files.values()) if (file.doc === null) file.explicitlyTrashed = true;
  expect(await look()).toEqual({ ok: true, value: { documents: [], inTrash: [] } });
});

test('a folder that was deleted for good asks for another place, and nothing was made', async () => {
  const { world, http, work, place, documents } = await connected();
  world.files.delete(place.folderId);
  expect(await deliver(work('create'), http)).toMatchObject({
    kind: 'ask',
    fix: 'choose-place',
    mayHaveCommitted: false,
    words: said('can’t find the folder'),
  });
  expect(documents()).toEqual([]);
});

test('what Google Docs cannot take is asked about before it is sent', async () => {
  const { world, http, work } = await connected();
  const from = world.log.length;
  const outcome = await deliver(work('create', { ...rollout, why: 'x '.repeat(600_000) }), http);
  expect(outcome).toMatchObject({ kind: 'ask', fix: 'edit' });
  expect(world.log).toHaveLength(from);
});

test('the account and the folders made by us', async () => {
  const { http, settings, clock, place } = await connected();
  expect(await checkGoogle(settings, http)).toEqual({
    ok: true,
    value: { name: 'mara@fernhill.example' },
  });
  await makeFolder(settings, "Q1's plans \\ more", http);
  expect(await googlePlaces(settings, '', http)).toEqual({ ok: true, value: [] });
  clock.now += 90_000;
  expect(await googlePlaces(settings, ' decis ', http)).toEqual({ ok: true, value: [place] });
  expect(await googlePlaces(settings, "q1's plans \\", http)).toMatchObject({
    value: [{ name: "Q1's plans \\ more" }],
  });
});

function asSeconds(failure: Failure, now: number): object {
  return failure.kind === 'again' ? { ...failure, seconds: (failure.retryAt - now) / 1000 } : failure;
}
