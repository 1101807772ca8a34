import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { normsIn, peopleIn } from '@/utils/store/plain/people-and-norms';
import { sampleRows } from '../../../samples/sample-rows.ts';

// Each test has a page of its own: what it knows of the store, and Dexie with its open database, begin anew.
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
});
const page = () => import('@/utils/store/plain/read-plain');
const dexie = async () => (await import('@/utils/store/database')).database;

const native = (version: number, upgrade: (db: IDBDatabase) => void) =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('meantime', version);
    opening.onupgradeneeded = () => upgrade(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
const versionNow = async () => (await indexedDB.databases()).map(({ name, version }) => [name, version]);

test('a database that is not there is not made by looking, and by Dexie where rows are asked for', async () => {
  const { openPlain } = await import('@/utils/store/plain/open-plain');
  expect(await openPlain(['people'])).toBeNull();
  expect(await versionNow()).toEqual([]);
  const { isStoreKnown, readPlain } = await page();
  expect(isStoreKnown()).toBe(false);
  expect(await readPlain(peopleIn)).toEqual([]);
  expect(isStoreKnown()).toBe(true);
  expect(await versionNow()).toEqual([['meantime', (await dexie()).verno * 10]]);
});

test('one of an earlier version is brought up to date first', async () => {
  await native(80, (db) => {
    const people = db.createObjectStore('people', { keyPath: 'id' });
    people.createIndex('name', 'name');
    people.put(sampleRows('kept').people);
  });
  const { openPlain } = await import('@/utils/store/plain/open-plain');
  expect(await openPlain(['people'])).toBeNull();
  expect(await versionNow()).toEqual([['meantime', 80]]);
  const { readPlain } = await page();
  expect(await readPlain(peopleIn)).toMatchObject([{ id: 'kept' }]);
  expect(await versionNow()).toEqual([['meantime', (await dexie()).verno * 10]]);
});

test('one of a newer version is left as it is, and says so as Dexie does', async () => {
  await native(9_990, (db) => db.createObjectStore('people', { keyPath: 'id' }));
  const { isStoreKnown, readPlain } = await page();
  await expect(readPlain(peopleIn)).rejects.toMatchObject({ name: 'VersionError' });
  expect(isStoreKnown()).toBe(false);
  expect(await versionNow()).toEqual([['meantime', 9_990]]);
});

test('all that is asked at once is one transaction, and nothing holds the database afterwards', async () => {
  await (await dexie()).people.put(sampleRows('kept').people as never);
  (await dexie()).close();
  const { readPlain } = await page();
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const [people, norms] = await Promise.all([readPlain(peopleIn), readPlain(normsIn)]);
  expect([people.length, norms]).toEqual([1, []]);
  expect(begun.mock.calls.map(([tables]) => tables)).toEqual([['people', 'norms']]);
  begun.mockRestore();
  const blocked = vi.fn();
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase('meantime');
    request.onblocked = blocked;
    request.onsuccess = () => resolve();
  });
  expect(blocked).not.toHaveBeenCalled();
});

test('one reading that fails costs the others nothing', async () => {
  const { readPlain } = await page();
  const fault = readPlain({ tables: ['norms'], read: () => Promise.reject(new Error('Not today')) });
  const people = readPlain(peopleIn);
  await expect(fault).rejects.toThrow('Not today');
  expect(await people).toEqual([]);
});
