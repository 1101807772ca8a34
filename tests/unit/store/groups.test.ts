import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleRows } from '@/tests/samples/sample-rows';
import { forgetAll } from '@/utils/decisions/forget-all';
import type { Group, GroupAddress } from '@/utils/domain/groups/group';
import { readSignals } from '@/utils/platform/signals';
import { Database } from '@/utils/store/database';
import { findGroups, removeGroup, saveGroup, storedGroups } from '@/utils/store/groups';
import { brokenRows } from '@/utils/store/rows/broken-rows';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`groups-${Math.random()}`);
});

const group = (id: string, ...addresses: GroupAddress[]): Group => ({
  id,
  name: `Team ${id}`,
  addresses,
  members: [{ kind: 'person', id: 'ada' }],
  quorum: 1,
});
const names = async () => (await storedGroups(db)).map(({ name }) => name);
const found = async (...named: GroupAddress[]) => (await findGroups(named, db)).map(({ id }) => id);
const help: GroupAddress = { kind: 'channel-name', value: 'help' };

test('a group is added, changed and removed, each taken back, and pages hear of all of it', async () => {
  const heard = new Set<number>();
  const hear = async () => heard.add((await readSignals()).revision);
  await hear();
  const unadd = await saveGroup(group('a', help), db);
  await hear();
  expect(await names()).toEqual(['Team a']);
  const unchange = await saveGroup({ ...group('a'), name: 'Other' }, db);
  await hear();
  expect(await found(help)).toEqual([]);
  await unchange();
  await hear();
  expect(await found(help)).toEqual(['a']);
  const unremove = await removeGroup('a', db);
  await hear();
  expect(await names()).toEqual([]);
  await unremove();
  await hear();
  expect(await found(help)).toEqual(['a']);
  await unadd();
  await hear();
  expect(await names()).toEqual([]);
  expect(heard.size).toBe(7);
});

test('a page finds the groups that it names, each once; of two workspaces only the right one', async () => {
  const channel: GroupAddress = { kind: 'channel', value: 'C0HELP11', team: 'T0ONE111' };
  await saveGroup(group('a', help, channel), db);
  await saveGroup(group('b', { kind: 'channel', value: 'C0HELP11', team: 'T0TWO222' }), db);
  expect(await found(help, channel)).toEqual(['a']);
  expect(await found({ ...channel, team: 'T0TWO222' })).toEqual(['b']);
  expect(await found({ ...channel, team: 'T0SIX666' })).toEqual([]);
  // The page does not say which workspace: either could be meant.
  expect(await found({ kind: 'channel', value: 'C0HELP11' })).toEqual([]);
  expect(await found({ kind: 'list', value: 'help' })).toEqual([]);
  expect(await found()).toEqual([]);
});

test('the database as the version before made it gets the table, and keeps its rows', async () => {
  const name = `groups-${Math.random()}`;
  const old = new Dexie(name);
  const schemas = new Database(name).tables
    .filter((table) => table.name !== 'groups')
    .map((table) => [
      table.name,
      [table.schema.primKey, ...table.schema.indexes].map(({ src }) => src).join(),
    ]);
  old.version(9).stores(Object.fromEntries(schemas));
  const { people, choices } = sampleRows('kept');
  await old.table('people').put(people);
  await old.table('choices').put(choices);
  old.close();
  const now = new Database(name);
  await saveGroup(group('a', help), now);
  expect([await now.people.count(), await now.choices.count(), await now.groups.count()]).toEqual([1, 1, 1]);
  expect(now.verno).toBeGreaterThan(9);
});

test('a damaged group costs no other, and is found to be deleted', async () => {
  await saveGroup(group('a', help), db);
  await db.groups.put({ ...group('b'), keys: [], members: 'ada' } as never);
  await db.groups.put({ ...group('c', { kind: 'room', value: 'x' } as never), keys: ['room:x'] });
  expect(await names()).toEqual(['Team a']);
  const raw = new Database(db.name, false);
  expect((await brokenRows(['groups'], raw)).map(({ key, fault }) => [key, fault.field])).toEqual([
    ['b', 'members'],
    ['c', 'addresses.0.kind'],
  ]);
});

test('Delete all takes groups along', async () => {
  await saveGroup(group('a', help), db);
  await forgetAll(db);
  expect(await db.groups.count()).toBe(0);
});
