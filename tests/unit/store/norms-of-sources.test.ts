import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loaded, row, today } from '@/tests/unit/store/layers/samples';
import { applyRestore } from '@/utils/backup/apply';
import { readBackup, readHere, writeBackup } from '@/utils/backup/backup';
import { planRestore } from '@/utils/backup/plan';
import { readBackupText } from '@/utils/backup/read-backup';
import { ownEntries } from '@/utils/domain/norms/given-norms';
import { type Norm, type NormMatrix, normsAt, shippedNorms } from '@/utils/domain/norms/norms';
import { newsOf } from '@/utils/domain/norms/norms-news';
import { Database } from '@/utils/store/database';
import { storeLoaded } from '@/utils/store/layers/sources';
import { normVersions } from '@/utils/store/norms';
import { restoreNorms, saveNorms, saveOverrides, takeNormsOfSources } from '@/utils/store/save-norms';
import { addWithAccount, moveWithNorms, removeWithAccount } from '@/utils/team/change-sources';

const day = 86_400_000;
const monday = Date.UTC(2026, 10, 16, 9);
const hours = (amount: number): Norm => ({ amount, unit: 'hours' });
const withMail = (standard: Norm | null, base: NormMatrix = shippedNorms): NormMatrix => ({
  ...base,
  'e-mail': { ...base['e-mail'], standard },
});
const withChannel = (standard: Norm | null, base: NormMatrix = shippedNorms): NormMatrix => ({
  ...base,
  channel: { ...base.channel, standard },
});
const policy = vi.fn<() => Promise<Record<string, unknown>>>();

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  policy.mockResolvedValue({});
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(policy as never);
  db = new Database(`norms-${crypto.randomUUID()}`);
});

const add = (id: string, norms: NormMatrix | undefined, now: number) =>
  addWithAccount(
    { id, kind: 'address', settings: { url: `https://files.example/${id}.md` }, name: id, every: 'off' },
    null,
    { ...loaded(row('Ada')), ...(norms === undefined ? {} : { norms }) },
    { now, today },
    db,
  );
const refresh = async (id: string, norms: NormMatrix | 'unread' | undefined, now: number) => {
  const said = norms === undefined ? {} : { norms };
  await storeLoaded(id, { ...loaded(row('Ada')), ...said }, { now, today }, db);
  return await takeNormsOfSources(now, db);
};
const newest = async () => normsAt(await normVersions(db), Number.MAX_SAFE_INTEGER);
const own = async () => ownEntries(await newest()).map(({ channel, urgency }) => `${channel} ${urgency}`);

test('norms of a source are the team’s from then on, by a version that says which source it was', async () => {
  await add('handbook', withMail(hours(8)), monday);
  const versions = await normVersions(db);
  expect(versions).toMatchObject([{ from: monday, changedBy: 'handbook' }]);
  expect((await newest()).team).toEqual(withMail(hours(8)));
  expect(await own()).toEqual([]);
  expect(newsOf(versions, undefined)).toMatchObject([{ before: shippedNorms, version: { from: monday } }]);
  expect(newsOf(versions, monday)).toEqual([]);
});

test('what the reader changed before or after is their own, marked, outlives a refresh, and can be dropped', async () => {
  await saveNorms({ team: withChannel(hours(2)) }, monday - day, db);
  await add('handbook', withMail(hours(8)), monday);
  expect((await newest()).team).toEqual(withMail(hours(8), withChannel(hours(2))));
  expect(await own()).toEqual(['channel standard']);
  await saveNorms({ team: withMail(null, withChannel(hours(2))) }, monday + day, db);
  expect(await own()).toEqual(['e-mail standard', 'channel standard']);
  expect((await newest()).changedBy).toBeUndefined();
  expect(await refresh('handbook', withMail(hours(6), withChannel(hours(9))), monday + 2 * day)).toBe(false);
  expect((await newest()).team['e-mail'].standard).toBeNull();
  expect(ownEntries(await newest()).map(({ given }) => given)).toEqual([hours(6), hours(9)]);
  await saveNorms({ team: withMail(hours(6), withChannel(hours(2))) }, monday + 3 * day, db);
  expect(await own()).toEqual(['channel standard']);
});

test('a refresh that changes them is a version and told; the same again, norms that cannot be read, or a line of one person are none', async () => {
  await add('handbook', withMail(hours(8)), monday);
  await saveOverrides('p1', { direct: { urgent: null } }, monday + day, db);
  const before = await normVersions(db);
  expect(await refresh('handbook', withMail(hours(8)), monday + 2 * day)).toBe(false);
  expect(await refresh('handbook', 'unread', monday + 2 * day)).toBe(false);
  expect(await normVersions(db)).toEqual(before);
  expect(await refresh('handbook', withMail(hours(5)), monday + 3 * day)).toBe(true);
  const versions = await normVersions(db);
  expect(versions.at(-1)).toMatchObject({
    changedBy: 'handbook',
    people: { p1: { direct: { urgent: null } } },
  });
  expect(newsOf(versions, monday)).toHaveLength(1);
  expect(normsAt(versions, monday + 2 * day).team).toEqual(withMail(hours(8)));
});

test('a source’s change within a minute of the reader’s is a version of its own', async () => {
  await saveNorms({ team: withChannel(hours(2)) }, monday, db);
  await add('handbook', withMail(hours(8)), monday + 1000);
  expect((await normVersions(db)).map(({ changedBy }) => changedBy)).toEqual([undefined, 'handbook']);
});

test('the highest source that gives norms counts; moved, removed, and all of it taken back', async () => {
  await add('people', undefined, monday);
  const undoAdd = await add('one', withMail(hours(8)), monday + day);
  await add('two', withMail(hours(3)), monday + 2 * day);
  expect((await newest()).team['e-mail'].standard).toEqual(hours(8));
  const before = await normVersions(db);
  const undoMove = await moveWithNorms('two', -1, db);
  expect((await newest()).team['e-mail'].standard).toEqual(hours(3));
  await undoMove();
  expect(await normVersions(db)).toEqual(before);
  const undoRemove = await removeWithAccount('two', true, db);
  await removeWithAccount('one', true, db);
  // What it gave goes on, as the reader's own, until somebody changes it.
  expect((await newest()).team['e-mail'].standard).toEqual(hours(8));
  expect((await newest()).given).toBeUndefined();
  await undoRemove();
  expect((await newest()).given).toEqual(withMail(hours(3)));
  await undoAdd();
});

test('undoing the source that was just added takes its norms along', async () => {
  await saveNorms({ team: withChannel(hours(2)) }, monday - day, db);
  const before = await normVersions(db);
  const undo = await add('handbook', withMail(hours(8)), monday);
  await undo();
  expect(await normVersions(db)).toEqual(before);
});

test('under a lock nobody changes the team’s norms: no edit, no source, no undo, no import; people’s own stay free', async () => {
  await saveNorms({ team: withMail(hours(8)) }, monday, db);
  const before = await normVersions(db);
  policy.mockResolvedValue({ lockNorms: true });
  expect(await saveNorms({ team: shippedNorms }, monday + day, db)).toBe(false);
  await add('handbook', withMail(hours(1)), monday + day);
  expect(await restoreNorms([], db)).toBe(false);
  expect(await normVersions(db)).toEqual(before);
  const other = new Database(`norms-${crypto.randomUUID()}`);
  policy.mockResolvedValue({});
  await saveNorms({ team: withMail(hours(2)) }, monday + 2 * day, other);
  await saveOverrides('p1', { direct: { urgent: null } }, monday + 3 * day, other);
  const text = writeBackup(await readBackup(other));
  policy.mockResolvedValue({ lockNorms: true });
  const read = await readBackupText(text, today);
  if (!read.ok) throw new Error('not read');
  const plan = await planRestore(read.backup, await readHere(db), 'file', String);
  await applyRestore(plan.writes, db);
  expect((await newest()).team).toEqual(withMail(hours(8)));
  expect((await newest()).people).toEqual({ p1: { direct: { urgent: null } } });
  await saveOverrides('p2', { direct: { urgent: null } }, monday + 4 * day, db);
  expect(Object.keys((await newest()).people)).toEqual(['p1', 'p2']);
  // Unlocked, what the source says comes with its next load.
  policy.mockResolvedValue({});
  await takeNormsOfSources(monday + 5 * day, db);
  expect(await own()).toEqual(['e-mail standard']);
});
