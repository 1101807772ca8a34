import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { sampleRows } from '@/tests/samples/sample-rows';
import { Database } from '@/utils/store/database';
import { checkStore } from '@/utils/store/store-state';

/** What each version of the tables added, as it was released; a new one gets its line here. */
const history: readonly (readonly [version: number, stores: Readonly<Record<string, string>>])[] = [
  [
    1,
    {
      people: 'id, name, *keys',
      norms: 'from',
      drafts: 'key, at',
      decisions: 'key, &id, thread, savedAt',
      choices: 'thread',
      health: 'spot',
      recent: 'site',
    },
  ],
  [2, { lines: 'key, savedAt, [status+savedAt]' }],
  [3, { outbox: 'id, key, state', ledger: '++, at' }],
  [
    5,
    {
      outbox: 'id, key, state',
      duplicateChecks: 'id, key, state',
      snapshots: 'item',
      connections: 'destination',
      paces: 'destination',
      ledger: '++, at',
      decisions: 'key, &id, thread, savedAt, decision.supersedes',
    },
  ],
  [
    7,
    {
      imports: 'id, at',
      sources: 'id',
      sourceRows: '[source+id], source',
      own: 'id',
      mergeNotes: 'id',
    },
  ],
  [8, { drafts: 'key, at, [at+decision.title+decision.decision], decision.id, decision.source.threadId' }],
  [9, { holidaySets: 'person' }],
  [10, { groups: 'id, name, *keys' }],
  [
    11,
    {
      decisions:
        'key, &id, thread, savedAt, decision.supersedes, [links.notion.system+links.notion.targetId]',
      teamLines: 'key, id, thread, savedAt, [status+savedAt]',
      teamLooks: 'place',
    },
  ],
  [13, { waits: 'key, state, thread.id, endedAt' }],
  [14, {}],
  [15, { told: 'id, at', owed: 'key, site', lines: 'key, savedAt, [status+savedAt], hasDues' }],
  [16, { meetings: 'key' }],
  [17, { tasks: 'id, decision, state', taskChecks: 'id, key, state' }],
  [18, { favourites: 'person' }],
];

const newest = () => new Database(`every-version-${Math.random()}`);

/** Every table with its key and its indexes, as the browser has them. */
async function tablesOf(db: Database) {
  const found = await checkStore(db);
  const names = [...db.backendDB().objectStoreNames];
  const transaction = db.backendDB().transaction(names);
  const tables = names.map((name) => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((each) => {
      const { keyPath, unique, multiEntry } = store.index(each);
      return { each, keyPath, unique, multiEntry };
    });
    return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
  });
  return { found, tables };
}

test.each(history.map(([version]) => version))(
  'a database of version %d is brought up to date and keeps its rows',
  async (version) => {
    const fresh = newest();
    const expected = await tablesOf(fresh);
    const { name } = newest();
    const old = new Dexie(name);
    for (const [each, stores] of history) if (each <= version) old.version(each).stores(stores);
    await old.table('people').put(sampleRows('kept').people);
    await old.table('decisions').put(sampleRows('kept').decisions);
    old.close();
    const db = new Database(name);
    expect(await tablesOf(db)).toEqual(expected);
    expect(expected.found).toBeNull();
    expect((await db.people.toArray()).map(({ id }) => id)).toEqual(['kept']);
    expect(await db.decisions.count()).toBe(1);
    // The list of decisions came with the second version.
    expect(await db.lines.count()).toBe(version === 1 ? 1 : 0);
    await db.delete();
    await fresh.delete();
  },
);

test('the history of the tables ends with the version that is made now', () => {
  expect(history.at(-1)?.[0]).toBe(newest().verno);
});
