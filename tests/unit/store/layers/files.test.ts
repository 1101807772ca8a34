import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noWrites } from '@/tests/samples/empty-backup';
import { applyRestore } from '@/utils/backup/apply';
import type { RosterRow } from '@/utils/roster/source';
import { Database } from '@/utils/store/database';
import { saveGroup } from '@/utils/store/groups';
import { storeImport, takeBackImport } from '@/utils/store/imports';
import { addSource, removeSource, storeLoaded } from '@/utils/store/layers/sources';
import { withKeys } from '@/utils/store/with-keys';
import { loaded, person, row, today } from './samples.ts';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const add = (id: string, ...rows: RosterRow[]) =>
  addSource(
    { id, kind: 'address', settings: {}, name: id, every: 'off' },
    loaded(...rows),
    { now: 1000, today },
    db,
  );
const refresh = (id: string, now: number, ...rows: RosterRow[]) =>
  storeLoaded(id, loaded(...rows), { now, today }, db);
const list = async () => await db.people.orderBy('name').toArray();
const one = async (name: string) => {
  const found = (await list()).find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is not in the list`);
  return found;
};
const everything = async () =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));

test('an import changes people of sources by own words, and is undone', async () => {
  await add('s', row('Ada'));
  const ada = await one('Ada');
  const id = await storeImport('team.csv', [{ ...ada, place: 'Tokyo' }, person('Bo')], 2000, db);
  await refresh('s', 2500, row('Ada'));
  expect((await list()).map(({ name, place }) => [name, place])).toEqual([
    ['Ada', 'Tokyo'],
    ['Bo', undefined],
  ]);
  await takeBackImport(id, 3000, db);
  expect((await list()).map(({ name, place }) => [name, place])).toEqual([['Ada', undefined]]);
});

test('a file of everything changes people of sources by own words, adds others, and is taken back', async () => {
  await add('s', row('Ada'));
  const before = await everything();
  const ada = { ...(await one('Ada')), place: 'Tokyo' };
  const undo = await applyRestore({ ...noWrites, people: [ada, withKeys(person('Bo'))] }, db);
  await refresh('s', 2000, row('Ada', { zone: 'Asia/Tokyo' }));
  expect((await list()).map(({ name, place, zone }) => [name, place, zone])).toEqual([
    ['Ada', 'Tokyo', 'Asia/Tokyo'],
    ['Bo', undefined, 'Europe/Oslo'],
  ]);
  await undo();
  expect((await list()).map(({ name, place }) => [name, place])).toEqual([['Ada', undefined]]);
  expect((await everything()).own).toEqual(before.own);
});

test('people as version 0.1.0 stored them are the top layer of every source that has them', async () => {
  // Literal rows of that version: its words for where a zone came from, no other table.
  const week = { mon: [['09:00', '17:00']], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  const old = {
    ...{
      id: '7d0c',
      name: 'Ada Fern',
      zone: 'Asia/Kolkata',
      zoneSource: 'CSV import',
      zoneDate: '2026-08-01',
    },
    ...{ addresses: [{ kind: 'email', value: 'ada@fern.example' }], isMe: true, week },
    ...{
      keys: ['email:ada@fern.example'],
      timeOff: [{ from: '2026-12-24', to: '2026-12-31', label: 'leave' }],
    },
  };
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(db.name, 50);
    opening.onupgradeneeded = () => {
      const people = opening.result.createObjectStore('people', { keyPath: 'id' });
      people.createIndex('name', 'name');
      people.createIndex('keys', 'keys', { multiEntry: true });
      people.put(old);
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  // Since version 14 by an index that the reader is found by.
  const kept = { ...old, keys: [...old.keys, 'me'] };
  expect(await list()).toEqual([kept]);
  await add('s', row('Ada', { place: 'Oslo', given: ['addresses', 'zone', 'place', 'timeOff'] }), row('Bo'));
  const { origin, ...ada } = await one('Ada Fern');
  expect(ada).toEqual({ ...kept, place: 'Oslo' });
  expect(origin?.fields.zone?.source).toBe('own');
  await removeSource('s', false, db);
  expect(await list()).toEqual([kept]);
});

test('the address of a group here is given to nobody by a source, when it is added and when it is loaded again', async () => {
  const helpers = { kind: 'email', value: 'help@lists.example' } as const;
  const members = [{ kind: 'person', id: 'p' }] as const;
  const addresses = [{ kind: 'list', value: 'help@lists.example' }] as const;
  await saveGroup({ id: 'g', name: 'Support', addresses, members, quorum: 'all' }, db);
  const ada = row('Ada');
  await add(
    's',
    { ...ada, addresses: [...ada.addresses, helpers] },
    { ...row('Help'), addresses: [helpers] },
  );
  expect((await one('Ada')).addresses).toEqual(ada.addresses);
  expect((await list()).map(({ name }) => name)).toEqual(['Ada']);
  await refresh('s', 2000, {
    ...ada,
    given: [...ada.given, 'place'],
    place: 'Tokyo',
    addresses: [...ada.addresses, helpers],
  });
  expect(await one('Ada')).toMatchObject({ place: 'Tokyo', addresses: ada.addresses });
});
