import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loaded, row, today } from '@/tests/unit/store/layers/samples';
import { applyRestore } from '@/utils/backup/apply';
import { readBackup, readHere, writeBackup } from '@/utils/backup/backup';
import { planRestore } from '@/utils/backup/plan';
import type { Preference } from '@/utils/backup/plan.types';
import { readBackupText } from '@/utils/backup/read-backup';
import { forgetAll } from '@/utils/decisions/forget-all';
import { type Norm, type NormOverrides, normsAt } from '@/utils/domain/norms/norms';
import { Database } from '@/utils/store/database';
import { saveGroup, storedGroups } from '@/utils/store/groups';
import { editOwnNorms, settleValue } from '@/utils/store/layers/own-norm-edits';
import { storeLoaded } from '@/utils/store/layers/sources';
import { normVersions } from '@/utils/store/norms';
import { takeNormsOfSources } from '@/utils/store/save-norms';
import { addWithAccount, removeWithAccount } from '@/utils/team/change-sources';
import { inEnglish } from '@/utils/words/english';

// The marks that say what of a source's word is the reader's: `own.norms` and a group's `from.own`.

const day = 86_400_000;
const monday = Date.UTC(2026, 10, 16, 9);
const hours = (amount: number): Norm => ({ amount, unit: 'hours' });
const chat = (urgent: number, standard?: number): NormOverrides => ({
  direct: { urgent: hours(urgent), ...(standard === undefined ? {} : { standard: hours(standard) }) },
});

let dbs: Database[];
const fresh = () => {
  const db = new Database(`own-marks-${crypto.randomUUID()}`);
  dbs.push(db);
  return db;
};
beforeEach(() => {
  fakeBrowser.reset();
  dbs = [];
});
afterEach(() => Promise.all(dbs.map((db) => db.delete())));

const add = (db: Database, id: string, rows: Parameters<typeof row>[], now: number) =>
  addWithAccount(
    { id, kind: 'address', settings: { url: `https://files.example/${id}.csv` }, name: id, every: 'off' },
    null,
    loaded(...rows.map((of) => row(...of))),
    { now, today },
    db,
  );
async function refresh(db: Database, id: string, rows: Parameters<typeof row>[], now: number) {
  await storeLoaded(id, loaded(...rows.map((of) => row(...of))), { now, today }, db);
  await takeNormsOfSources(now, db);
}
async function named(db: Database, name: string) {
  const found = await db.people.where('name').equals(name).first();
  if (found === undefined) throw new Error(`${name} is not in the list`);
  return found;
}

/**
 * Ada's urgent chat is the reader's, the rest follows; Bo's norms are those of the lower source, chosen; Cy is in a group
 * by the reader and, since then, by the source as well.
 */
async function world(): Promise<Database> {
  const db = fresh();
  await add(
    db,
    'one',
    [
      ['Ada', { ownNorms: chat(1), groups: ['Support', 'Ops'] }],
      ['Bo', { ownNorms: chat(2), groups: ['Support'] }],
      ['Cy', { groups: ['Ops'] }],
    ],
    monday,
  );
  await add(db, 'two', [['Bo', { ownNorms: chat(5) }]], monday + day);
  await editOwnNorms((await named(db, 'Ada')).id, chat(7), monday + 2 * day, db);
  const bo = await named(db, 'Bo');
  const said = bo.conflicts?.flat().find(({ source }) => source === 'two');
  if (said === undefined) throw new Error('No conflict');
  await settleValue(bo.id, said, monday + 3 * day, db);
  const support = (await storedGroups(db)).find(({ name }) => name === 'Support');
  if (support === undefined) throw new Error('No group');
  const cy = { kind: 'person', id: (await named(db, 'Cy')).id } as const;
  await saveGroup({ ...support, members: [...support.members, cy] }, db);
  await refresh(
    db,
    'one',
    [
      ['Ada', { ownNorms: chat(1), groups: ['Support', 'Ops'] }],
      ['Bo', { ownNorms: chat(2), groups: ['Support'] }],
      ['Cy', { groups: ['Ops', 'Support'] }],
    ],
    monday + 4 * day,
  );
  return db;
}

/** Everything of it by names, as ids of people are made anew in each world. */
async function seen(db: Database) {
  const people = await db.people.orderBy('name').toArray();
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const names = (members: readonly { readonly id: string }[] = []) =>
    members.map(({ id }) => nameOf.get(id) ?? id).toSorted();
  const own = await db.own.toArray();
  const { people: norms, givenPeople = {} } = normsAt(await normVersions(db), Number.MAX_SAFE_INTEGER);
  return {
    people: people.map(({ id, name, origin, conflicts = [] }) => ({
      name,
      whence: origin?.fields.ownNorms?.source,
      conflicts: conflicts.length,
      mark: own.find((one) => one.id === id)?.norms,
      norms: norms[id],
      given: givenPeople[id],
    })),
    groups: (await storedGroups(db)).map(({ name, members, from }) => ({
      name,
      members: names(members),
      said: names(from?.said.members),
      own: from?.own && names(from.own.members),
    })),
  };
}

async function restore(text: string, db: Database, prefer: Preference = 'here') {
  const read = await readBackupText(text, today);
  if (!read.ok) throw new Error(inEnglish(read.what));
  expect(read.backup.problems).toEqual([]);
  const plan = await planRestore(read.backup, await readHere(db), prefer, (at) => new Date(at).toISOString());
  await applyRestore(plan.writes, db);
  return plan;
}

/** What the source says days later: other norms for Ada and Bo, and a group without Bo and Cy. */
async function later(db: Database) {
  await refresh(
    db,
    'one',
    [
      ['Ada', { ownNorms: chat(3, 4), groups: ['Support', 'Ops'] }],
      ['Bo', { ownNorms: chat(8), groups: ['Ops'] }],
      ['Cy', { groups: ['Ops'] }],
    ],
    monday + 9 * day,
  );
  await refresh(db, 'two', [['Bo', { ownNorms: chat(9) }]], monday + 10 * day);
}

const support = async (db: Database) => (await seen(db)).groups.find(({ name }) => name === 'Support');
const normsOf = async (db: Database, name: string) =>
  (await seen(db)).people.find((one) => one.name === name)?.norms;

test('after Export all, Delete all and a restore all is as before, and so is what the next refresh does', async () => {
  const [db, untouched] = [await world(), await world()];
  const before = await seen(db);
  expect(before.people.map(({ mark, whence }) => [mark, whence])).toEqual([
    ['edited', 'own'],
    ['chosen', 'own'],
    [undefined, undefined],
  ]);
  expect(await support(db)).toMatchObject({ members: ['Ada', 'Bo', 'Cy'], own: ['Cy'] });
  const all = await readBackup(db);
  const text = writeBackup(all);
  await forgetAll(db);
  expect(await db.people.count()).toBe(0);
  await restore(text, db);
  expect(await seen(db)).toEqual(before);
  expect(await db.own.toArray()).toEqual(all.own);
  expect(await normVersions(db)).toEqual(all.norms);
  await later(db);
  await later(untouched);
  expect(await seen(db)).toEqual(await seen(untouched));
  expect(await normsOf(db, 'Ada')).toEqual(chat(7, 4));
  expect(await normsOf(db, 'Bo')).toEqual(chat(5));
  expect(await support(db)).toMatchObject({ members: ['Ada', 'Cy'], own: ['Cy'] });
  for (const one of [db, untouched]) for (const id of ['one', 'two']) await removeWithAccount(id, false, one);
  expect(await seen(db)).toEqual(await seen(untouched));
});

test.each<Preference>(['here', 'file'])(
  'where nothing was deleted a restore that prefers %s changes none of it',
  async (prefer) => {
    const db = await world();
    const before = await seen(db);
    const plan = await restore(writeBackup(await readBackup(db)), db, prefer);
    expect(plan.items.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
    expect(await seen(db)).toEqual(before);
    await later(db);
    expect(await normsOf(db, 'Ada')).toEqual(chat(7, 4));
    expect(await support(db)).toMatchObject({ members: ['Ada', 'Cy'], own: ['Cy'] });
  },
);

/** Another browser that has the sources since a day; nothing of it is the reader's. */
async function other(at: number): Promise<Database> {
  const db = fresh();
  await add(db, 'one', [['Ada', { ownNorms: chat(1) }], ['Bo', { ownNorms: chat(2) }], ['Cy']], at);
  await add(db, 'two', [['Bo', { ownNorms: chat(5) }]], at);
  return db;
}

const marksOf = async (db: Database) =>
  (await seen(db)).people.map(({ mark, norms }) => [mark, norms?.direct?.urgent?.amount]);

test.each<Preference>(['here', 'file'])(
  'own norms that apply here after a restore that prefers %s keep their mark, so the next refresh leaves them',
  async (prefer) => {
    const db = await other(monday);
    await restore(writeBackup(await readBackup(await world())), db, prefer);
    expect(await marksOf(db)).toEqual([
      ['edited', 7],
      ['chosen', 5],
      [undefined, undefined],
    ]);
    await later(db);
    expect(await normsOf(db, 'Ada')).toEqual(chat(7, 4));
    expect(await normsOf(db, 'Bo')).toEqual(chat(5));
  },
);

test.each<Preference>(['here', 'file'])(
  'where those of here are newer, a restore that prefers %s marks none of what the sources said',
  async (prefer) => {
    const db = await other(monday + 6 * day);
    await restore(writeBackup(await readBackup(await world())), db, prefer);
    expect(await marksOf(db)).toEqual([
      [undefined, 1],
      [undefined, 2],
      [undefined, undefined],
    ]);
    await later(db);
    expect(await normsOf(db, 'Ada')).toEqual(chat(3, 4));
    expect(await normsOf(db, 'Bo')).toEqual(chat(8));
  },
);

test('later norms of a file take none from people whom it does not have, and once more is the same', async () => {
  const db = fresh();
  await add(db, 'mine', [['Zoe', { ownNorms: chat(6) }]], monday - day);
  const zoe = (await named(db, 'Zoe')).id;
  await editOwnNorms(zoe, chat(8), monday - day / 2, db);
  const text = writeBackup(await readBackup(await world()));
  await restore(text, db);
  expect(await normsOf(db, 'Zoe')).toEqual(chat(8));
  expect(await normsOf(db, 'Ada')).toEqual(chat(7));
  const again = await restore(text, db);
  expect(again.items.filter(({ kind, verdict }) => kind === 'norms' && verdict !== 'same')).toEqual([]);
  await refresh(db, 'mine', [['Zoe', { ownNorms: chat(2, 3) }]], monday + 20 * day);
  expect(await normsOf(db, 'Zoe')).toEqual(chat(8, 3));
});
