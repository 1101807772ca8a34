import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { Database, type StoredDraft } from '@/utils/store/database';
import { draftLines } from '@/utils/store/draft-lines';
import { editDraft, openDraftsOf, putDraft } from '@/utils/store/drafts';
import { readIn } from './read-in';

let db: Database;
let at = 0;
beforeEach(() => {
  at += 1;
  db = new Database(`draft-lines ${at}`);
});

const draft = { ...rollout, id: null };

test('the newest edit first, each by its title, its decision or its id', async () => {
  await editDraft({ ...draft, key: 'a', title: ' Budget ' }, 10, db);
  await editDraft({ ...draft, key: 'b', title: '', decision: 'We ship in May.' }, 30, db);
  await editDraft({ ...draft, key: 'c', title: '', decision: ' ', id: '2026-11-01-plan-1' }, 20, db);
  await editDraft({ ...draft, key: 'd', title: '', decision: '' }, 5, db);
  expect(await readIn(db, draftLines)).toEqual([
    { key: 'b', at: 30, title: 'We ship in May.', isNew: true },
    { key: 'c', at: 20, title: '2026-11-01-plan-1', isNew: false },
    { key: 'a', at: 10, title: 'Budget', isNew: true },
    { key: 'd', at: 5, title: '', isNew: true },
  ]);
});

test('an edit, a save of the row in another state and its end are followed', async () => {
  await editDraft({ ...draft, key: 'a', title: 'Before' }, 10, db);
  await editDraft({ ...draft, key: 'a', title: 'After' }, 20, db);
  expect(await readIn(db, draftLines)).toEqual([{ key: 'a', at: 20, title: 'After', isNew: true }]);
  await putDraft({ key: 'a', state: 'reading', at: 30 }, db);
  await putDraft({ key: 'b', state: 'failed', at: 30, why: 'Gone.' }, db);
  expect(await readIn(db, draftLines)).toEqual([]);
});

test('one whose title or time is none is left out, and costs the others nothing', async () => {
  const raw = new Database(db.name, false);
  const row = (key: string, change: object, time: unknown = 10) =>
    ({ key, state: 'open', at: time, decision: { ...draft, key, ...change } }) as StoredDraft;
  await raw.drafts.bulkPut([
    row('a', { title: 7 }),
    row('b', { decision: null }),
    row('c', {}, 1e18),
    row('d', {}, 'soon'),
    row('e', { title: 'Whole' }),
  ]);
  expect((await readIn(db, draftLines)).map(({ key }) => key)).toEqual(['e']);
  raw.close();
});

test('no draft is read for it: a list costs the same however long the threads are', async () => {
  await editDraft({ ...draft, key: 'a' }, 10, db);
  const read: string[] = [];
  db.drafts.hook('reading', (row) => {
    read.push(row.key);
    return row;
  });
  expect(await readIn(db, draftLines)).toHaveLength(1);
  expect(read).toEqual([]);
  await db.drafts.get('a');
  expect(read).toEqual(['a']);
});

test('drafts of a thread are found by its id', async () => {
  const of = (threadId: string) => ({ ...rollout.source, threadId });
  await editDraft({ ...draft, key: 'a', source: of('one') }, 1, db);
  await editDraft({ ...draft, key: 'b', source: of('other') }, 2, db);
  await editDraft({ ...draft, key: 'c', source: null }, 3, db);
  expect((await openDraftsOf('one', db)).map(({ key }) => key)).toEqual(['a']);
});

// As each version of the extension's development made its tables: what they hold is kept, what they lack is added.
const first = {
  people: 'id, name, *keys',
  norms: 'from',
  drafts: 'key, at',
  decisions: 'key, &id, thread, savedAt',
  choices: 'thread',
  health: 'spot',
  recent: 'site',
};
const lines = { ...first, lines: 'key, savedAt, [status+savedAt]' };
const outbox = {
  ...lines,
  outbox: 'id, key, state',
  snapshots: 'item',
  connections: 'destination',
  paces: 'destination',
  ledger: '++, at',
};
const replaced = { ...outbox, decisions: 'key, &id, thread, savedAt, decision.supersedes' };
const checks = { ...replaced, duplicateChecks: 'id, key, state' };
const imports = { ...checks, imports: 'id, at' };
const sources = {
  ...imports,
  sources: 'id',
  sourceRows: '[source+id], source',
  own: 'id',
  mergeNotes: 'id',
};
const draftIndexes = {
  ...sources,
  drafts: 'key, at, [at+decision.title+decision.decision], decision.id, decision.source.threadId',
};

test.each([
  [1, first],
  [2, lines],
  [3, outbox],
  [4, replaced],
  [5, checks],
  [6, imports],
  [7, sources],
  [8, draftIndexes],
])('a database of version %i gets every table and index of today', async (version, stores) => {
  const { Dexie } = await import('dexie');
  const old = new Dexie(`draft-lines version ${version}`);
  old.version(version).stores(stores);
  const decision = { ...rollout, key: 'k', id: '2026-01-01-k', supersedes: '2025-01-01-j' };
  await old.table('drafts').put({ key: 'a', state: 'open', at: 10, decision: { ...draft, key: 'a' } });
  await old.table('decisions').put({ key: 'k', id: decision.id, thread: 't', savedAt: 1, decision });
  old.close();
  const now = new Database(old.name);
  expect(await readIn(now, draftLines)).toEqual([{ key: 'a', at: 10, title: draft.title, isNew: true }]);
  expect(await now.decisions.where('decision.supersedes').equals('2025-01-01-j').count()).toBe(1);
  if (version === 1) expect(await now.lines.count()).toBe(1);
  const fresh = new Database(`draft-lines fresh ${version}`);
  await fresh.open();
  const shape = (of: Database) =>
    of.tables.map(({ name, schema }) => [name, schema.primKey.src, schema.indexes.map(({ src }) => src)]);
  expect(shape(now)).toEqual(shape(fresh));
  const stored = (of: Database) => {
    const native = of.backendDB();
    return [...native.objectStoreNames].map((name) => [
      name,
      [...native.transaction(name).objectStore(name).indexNames],
    ]);
  };
  expect(stored(now)).toEqual(stored(fresh));
  now.close();
  fresh.close();
});
