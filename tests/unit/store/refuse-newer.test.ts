import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { sampleRows } from '@/tests/samples/sample-rows';
import { salvage } from '@/utils/backup/salvage';
import { beginAnew } from '@/utils/decisions/begin-anew';
import { Database } from '@/utils/store/database';
import { isStoreFault } from '@/utils/store/is-store-fault';
import { faultOf } from '@/utils/store/store-fault';
import { checkStore } from '@/utils/store/store-state';

const native = (name: string, version?: number, upgrade?: (db: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = version === undefined ? indexedDB.open(name) : indexedDB.open(name, version);
    opening.onupgradeneeded = () => upgrade?.(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });

/** A database of ours, then as the browser's version `version` of it. */
async function made(version: number, upgrade?: (db: IDBDatabase) => void): Promise<Database> {
  const db = new Database(`version-${Math.random()}`);
  await db.table('people').put(sampleRows('kept').people);
  db.close();
  (await native(db.name, version, upgrade)).close();
  return new Database(db.name);
}
const stateOf = async ({ name }: Database) => {
  const db = await native(name);
  const people: unknown[] = await new Promise((resolve) => {
    const asked = db.transaction('people').objectStore('people').getAll();
    asked.onsuccess = () => resolve(asked.result);
  });
  const state = { version: db.version, stores: [...db.objectStoreNames], people };
  db.close();
  return state;
};

/** What the browser calls the version that this one makes. */
const ours = new Database('never-opened').verno * 10;

const newer: [name: string, version: number, upgrade?: (db: IDBDatabase) => void][] = [
  ['the next version', ours + 10],
  ['one that Dexie repaired', ours + 11],
  ['one far above', 99_999],
  ['one with a table more', ours + 10, (db) => void db.createObjectStore('rooms', { keyPath: 'id' })],
  ['one that has a table no more', ours + 10, (db) => db.deleteObjectStore('choices')],
];

test.each(newer)(
  'what a newer version made is not opened, and stays as it is: %s',
  async (_, version, upgrade) => {
    const db = await made(version, upgrade);
    const before = await stateOf(db);
    expect(before.version).toBe(version);
    const write = db.table('people').put(sampleRows('other').people);
    const error: unknown = await write.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect([isStoreFault(error), faultOf(error)]).toEqual([true, 'newer']);
    await expect(db.people.toArray()).rejects.toThrow();
    expect(await checkStore(db)).toBe('newer');
    expect(await checkStore(new Database(db.name))).toBe('newer');
    await expect(new Database(db.name, false).people.toArray()).rejects.toThrow();
    db.close();
    expect(await stateOf(db)).toEqual(before);
    // What is in it can be saved, and the user can begin anew.
    expect((await salvage(db.name))?.text).toContain('Person kept');
    expect(await beginAnew(db)).toBe(true);
    expect(await checkStore(db)).toBeNull();
    expect(await db.people.count()).toBe(0);
  },
);

test.each([
  ['as this version makes it', ours],
  ['as Dexie repaired it', ours + 1],
  ['as Dexie repaired it several times', ours + 9],
])('what this version made is used: %s', async (_, version) => {
  const db = await made(version);
  expect(await checkStore(db)).toBeNull();
  await db.table('people').put(sampleRows('other').people);
  expect((await db.people.toArray()).map(({ id }) => id)).toEqual(['kept', 'other']);
  db.close();
  expect((await stateOf(db)).version).toBe(version);
});

test('what an earlier version made is brought up to date, and a table that is lost is made again', async () => {
  const name = `version-${Math.random()}`;
  const old = new Dexie(name);
  old.version(3).stores({ people: 'id, name, *keys', decisions: 'key, &id, thread, savedAt' });
  await old.table('people').put(sampleRows('kept').people);
  old.close();
  const db = new Database(name);
  expect(await checkStore(db)).toBeNull();
  expect(await db.people.count()).toBe(1);
  db.close();
  (await native(name, ours + 1, (one) => one.deleteObjectStore('choices'))).close();
  const again = new Database(name);
  expect(await checkStore(again)).toBeNull();
  expect(await again.choices.count()).toBe(0);
});

test('Dexie alone opens a newer database without a word', async () => {
  const { name } = await made(ours + 10);
  const plain = new Dexie(name);
  plain.version(4).stores({ people: 'id, name, *keys' });
  expect(await plain.table('people').count()).toBe(1);
  plain.close();
});
