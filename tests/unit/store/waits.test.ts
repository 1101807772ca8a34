import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleRows } from '@/tests/samples/sample-rows';
import { waitOf } from '@/tests/samples/sample-waits';
import { forgetAll } from '@/utils/decisions/forget-all';
import { letGo, markMet, seeReplies } from '@/utils/domain/waits/end-wait';
import { Database } from '@/utils/store/database';
import { hasOpenWaits } from '@/utils/store/has-waits';
import { brokenRows } from '@/utils/store/rows/broken-rows';
import {
  changeWait,
  forgetOldWaits,
  openWaits,
  openWaitsIn,
  putWait,
  waitsEndedAfter,
} from '@/utils/store/waits';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`waits-${Math.random()}`);
});
const slack = (key: string, id: string) => waitOf({ key, thread: { site: 'slack', id } });
const keys = async () => (await openWaits(db)).map(({ key }) => key);

test('the same message and people have one wait, whether the page said the workspace or not', async () => {
  await putWait(slack('a', '-/C1/1.5'), db);
  await putWait(slack('b', 'T1/C1/1.6'), db);
  expect(await keys()).toEqual(['a', 'b']);
  const undo = await putWait(slack('c', 'T1/C1/1.5'), db);
  expect(await keys()).toEqual(['b', 'c']);
  expect((await openWaitsIn('slack', '-/C1/1.5', db)).map(({ key }) => key)).toEqual(['c']);
  expect(await openWaitsIn('gmail', 'T1/C1/1.5', db)).toEqual([]);
  await undo();
  expect(await keys()).toEqual(['a', 'b']);
});

test('the oldest message comes first', async () => {
  await putWait(waitOf({ key: 'a', thread: { site: 'gmail', id: '1' }, sentAt: 60_000 }), db);
  await putWait(waitOf({ key: 'b', thread: { site: 'gmail', id: '2' }, sentAt: 0 }), db);
  expect(await keys()).toEqual(['b', 'a']);
});

test('one that ends is no longer waited for, and taking that back brings it whole', async () => {
  const wait = waitOf();
  await putWait(wait, db);
  const undo = await changeWait('w1', (one) => letGo(one, 9_000), db);
  expect([await hasOpenWaits(db), (await db.waits.get('w1'))?.thread]).toEqual([
    false,
    { site: 'gmail', id: '19aa' },
  ]);
  await undo?.();
  expect(await openWaits(db)).toEqual([wait]);
});

test('what changes nothing is not written, and one that is gone can’t be changed', async () => {
  await putWait(waitOf(), db);
  expect(await changeWait('w1', (one) => seeReplies(one, [], 9_000), db)).toBeNull();
  expect(await changeWait('w2', (one) => letGo(one, 9_000), db)).toBeNull();
});

test('two that end one wait at the same time end it once', async () => {
  await putWait(waitOf(), db);
  const both = await Promise.all([
    changeWait('w1', (one) => letGo(one, 9_000), db),
    changeWait('w1', (one) => markMet(one, 9_000), db),
  ]);
  expect(both.filter((undo) => undo !== null)).toHaveLength(1);
});

test('what ended is found by when, and forgotten after 400 days; what is open stays', async () => {
  const day = 86_400_000;
  await db.waits.bulkPut([
    waitOf(),
    letGo(waitOf({ key: 'w2' }), day),
    letGo(waitOf({ key: 'w3' }), 3 * day),
  ]);
  expect((await waitsEndedAfter(day, db)).map(({ key }) => key)).toEqual(['w3']);
  await forgetOldWaits(402 * day, db);
  expect((await db.waits.toArray()).map(({ key }) => key)).toEqual(['w1', 'w3']);
});

test('a damaged wait costs no other, and is found to be deleted', async () => {
  await putWait(waitOf(), db);
  await db.waits.put({ ...waitOf({ key: 'w2' }), people: 'ada' } as never);
  await db.waits.put({ ...waitOf({ key: 'w3' }), sentAt: 9e15 });
  expect(await keys()).toEqual(['w1']);
  const raw = new Database(db.name, false);
  expect((await brokenRows(['waits'], raw)).map(({ key, fault }) => [key, fault.field])).toEqual([
    ['w2', 'people'],
    ['w3', 'sentAt'],
  ]);
});

test('the database as the version before made it gets the table, and keeps its rows', async () => {
  const old = new Dexie(`waits-${Math.random()}`);
  const shapes = db.tables
    .filter(({ name }) => name !== 'waits')
    .map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join()]);
  old.version(11).stores(Object.fromEntries(shapes));
  const { people, choices } = sampleRows('kept');
  await old.table('people').put(people);
  await old.table('choices').put(choices);
  old.close();
  const now = new Database(old.name);
  await putWait(waitOf(), now);
  expect([await now.people.count(), await now.choices.count(), await now.waits.count()]).toEqual([1, 1, 1]);
  expect(now.verno).toBeGreaterThan(11);
});

test('Delete all takes waits along', async () => {
  await putWait(waitOf(), db);
  await forgetAll(db);
  expect(await db.waits.count()).toBe(0);
});
