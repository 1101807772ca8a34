import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { loaded, person, row, today } from '@/tests/unit/store/layers/samples';
import { applyRestore } from '@/utils/backup/apply';
import { readBackup, readHere, writeBackup } from '@/utils/backup/backup';
import { planRestore } from '@/utils/backup/plan';
import { readBackupText } from '@/utils/backup/read-backup';
import type { Group, GroupMember } from '@/utils/domain/groups/group';
import { readCsv } from '@/utils/roster/file/csv';
import { writeCsv } from '@/utils/roster/file/write-csv';
import { groupsOfPeople } from '@/utils/roster/membership/groups-of-people';
import { unlistedMember } from '@/utils/roster/membership/unlisted-member';
import { Database } from '@/utils/store/database';
import { removeGroup, saveGroup, storedGroups } from '@/utils/store/groups';
import { addSource, storeLoaded } from '@/utils/store/layers/sources';
import { inEnglish } from '@/utils/words/english';

const fresh = () => new Database(`groups-of-sources-${Math.random()}`);
async function restore(text: string, db: Database) {
  const read = await readBackupText(text, today);
  if (!read.ok) throw new Error(inEnglish(read.what));
  const plan = await planRestore(read.backup, await readHere(db), 'here', (at) => new Date(at).toISOString());
  return { plan, undo: await applyRestore(plan.writes, db) };
}

test('groups of a source come with it, edited and removed ones as they were, and are no one’s twice', async () => {
  const db = fresh();
  const ada = row('Ada', { groups: ['Support', 'Field', 'Ops'] });
  const settings = { url: 'https://files.example/a.csv' };
  await addSource(
    { id: 'a', kind: 'address', settings, name: 'a', every: 'daily' },
    loaded(ada, row('Bo', { groups: ['Support'] })),
    { now: 1000, today },
    db,
  );
  const [field, ops, support] = await storedGroups(db);
  if (!(field && ops && support)) throw new Error('three groups');
  await saveGroup({ ...support, name: 'Help desk', quorum: 1 }, db);
  await removeGroup(ops.id, db);
  const text = writeBackup(await readBackup(db));
  const other = fresh();
  const { undo } = await restore(text, other);
  const shown = async (of: Database) =>
    (await storedGroups(of)).map(({ name, quorum, members, from }) => [
      name,
      quorum,
      members.length,
      from?.said.name,
    ]);
  expect(await shown(other)).toEqual(await shown(db));
  expect(await shown(other)).toEqual([
    ['Field', 'all', 1, 'Field'],
    ['Help desk', 1, 2, 'Support'],
  ]);
  const list = loaded(row('Ada', { groups: ['Field', 'Ops'] }), row('Bo', { groups: ['Support', 'Field'] }));
  await storeLoaded('a', list, { now: 5000, today }, other);
  expect((await shown(other)).map(([name, , count]) => [name, count])).toEqual([
    ['Field', 2],
    ['Help desk', 1],
  ]);
  expect((await restore(text, db)).plan.items.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
  await undo();
  expect(await storedGroups(other)).toEqual([]);
  await other.delete();
  await db.delete();
});

/** The groups of a list by names: who is in each, a group in it as such. */
async function byNames(db: Database) {
  const people = new Map((await db.people.toArray()).map(({ id, name }) => [id, name]));
  const groups = await storedGroups(db);
  const nameOf = new Map(groups.map(({ id, name }) => [id, name]));
  return groups.map(({ name, members }) => [
    name,
    members.map(({ kind, id }) => (kind === 'group' ? `in: ${nameOf.get(id)}` : (people.get(id) ?? id))),
  ]);
}

test('a CSV export gives another browser the same groups in groups and unlisted members, a refresh and a restore keep them', async () => {
  const people = ['Ada', 'Bo'].map((name) => person(name));
  const own = (name: string): GroupMember => ({ kind: 'person', id: `own-${name}` });
  const group = (id: string, ...members: GroupMember[]): Group => ({
    ...{ id, name: `Group ${id}`, addresses: [], quorum: 'all', members },
  });
  const groups = [
    group('a', own('Bo'), { kind: 'group', id: 'b' }),
    group('b', own('Ada'), unlistedMember('zoe@elsewhere.example'), unlistedMember('xo')),
    group('c', { kind: 'group', id: 'a' }, unlistedMember('xo')),
  ];
  const csv = writeCsv(people, new Map(), groupsOfPeople(groups));
  const load = async () => ({
    ...(await readCsv(csv, today, undefined, true)),
    revision: crypto.randomUUID(),
  });
  const db = fresh();
  const settings = { url: 'https://files.example/a.csv' };
  const source = { id: 'a', kind: 'address', settings, name: 'a', every: 'daily' } as const;
  await addSource(source, await load(), { now: 1000, today }, db);
  const expected = [
    ['Group a', ['Bo', 'in: Group b']],
    ['Group b', ['Ada', 'unlisted xo', 'unlisted zoe@elsewhere.example']],
    ['Group c', ['unlisted xo', 'in: Group a']],
  ];
  const sorted = async (of: Database) =>
    (await byNames(of)).map(([name, members]) => [name, [...(members ?? [])].toSorted()]);
  const wanted = expected.map(([name, members]) => [name, [...(members ?? [])].toSorted()]);
  expect(await sorted(db)).toEqual(wanted);
  expect((await db.people.toArray()).map(({ name }) => name).toSorted()).toEqual(['Ada', 'Bo']);
  const before = await storedGroups(db);
  await storeLoaded('a', await load(), { now: 5000, today }, db);
  expect(await storedGroups(db)).toEqual(before);
  const text = writeBackup(await readBackup(db));
  const other = fresh();
  await restore(text, other);
  expect(await sorted(other)).toEqual(wanted);
  await storeLoaded('a', await load(), { now: 9000, today }, other);
  expect(await sorted(other)).toEqual(wanted);
  await Promise.all([db.delete(), other.delete()]);
});
