import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { sampleRows } from '@/tests/samples/sample-rows';
import { Database } from '@/utils/store/database';
import { newestLines } from '@/utils/store/decision-lines';
import { normVersions } from '@/utils/store/norms';
import { normsIn, peopleIn } from '@/utils/store/plain/people-and-norms';
import type { PlainRows, PlainTable } from '@/utils/store/plain/plain-rows.types';
import { readIn } from '../read-in';

const tables = Object.keys({
  people: 0,
  norms: 0,
  lines: 0,
  drafts: 0,
  outbox: 0,
  tasks: 0,
  taskChecks: 0,
  duplicateChecks: 0,
  decisions: 0,
  health: 0,
  waits: 0,
  meetings: 0,
  favourites: 0,
  owed: 0,
  told: 0,
  choices: 0,
  own: 0,
  sources: 0,
  sourceRows: 0,
  groups: 0,
  holidaySets: 0,
  mergeNotes: 0,
} satisfies Record<keyof PlainRows, 0>) as PlainTable[];

/** As the browser's own functions take it. */
const validKey = (key: unknown) =>
  Array.isArray(key) ? key.map(String) : typeof key === 'number' ? key : String(key);

const db = new Database('same-rows');
const raw = new Database('same-rows', false);
beforeAll(async () => {
  for (const name of tables) {
    const table = raw.table(name);
    const path = [table.schema.primKey.keyPath ?? []].flat();
    for (const key of ['a', 'b', 'c', 'd']) {
      const row = sampleRows(key)[name] as object;
      // Of every second row nothing but its key is left.
      const keys = path.map((one) => {
        const at: unknown = Reflect.get(row, one);
        return [one, typeof at === 'number' ? at + key.charCodeAt(0) : at];
      });
      await table.put(key < 'c' ? row : Object.fromEntries(keys));
    }
  }
});

test.each(tables)(
  '%s: the rows that Dexie reads, without the bad ones, and as many are stored',
  async (name) => {
    const good = await db.table(name).toArray();
    const stored = await raw.table(name).count();
    expect(good.length).toBeGreaterThan(0);
    expect(good.length).toBeLessThan(stored);
    expect(await readIn(db, { tables: [name], read: (from) => from.all(name) })).toEqual(good);
    expect(await readIn(db, { tables: [name], read: (from) => from.count(name) })).toBe(stored);
    const keys = await raw.table(name).toCollection().primaryKeys();
    const each = await readIn(db, {
      tables: [name],
      read: (from) => Promise.all(keys.map((key) => from.get(name, validKey(key)))),
    });
    expect(each).toEqual(await Promise.all(keys.map((key) => db.table(name).get(key))));
  },
);

test('people, norms and the newest lines are those of the other pages', async () => {
  expect(await readIn(db, peopleIn)).toEqual(await db.people.orderBy('name').toArray());
  expect(await readIn(db, normsIn)).toEqual(await normVersions(db));
  const ids = ['x', 'y', 'z'];
  await raw
    .table('lines')
    .bulkPut(ids.map((id, at) => Object.assign({}, sampleRows(id).lines, { savedAt: 10 + at })));
  await raw.table('lines').put({ key: 'bad', savedAt: 1e15 });
  // The newest of all is a bad one: it takes nobody's place.
  for (const limit of [0, 1, 2, 50])
    expect(
      await readIn(db, { tables: ['lines'], read: (from) => from.newest('lines', 'savedAt', limit) }),
    ).toEqual(await newestLines(null, limit, db));
});
