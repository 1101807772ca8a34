import { readWordsWith } from '@/tests/kits/document-words';
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { outboxStore } from '@/utils/decisions/outbox-store';
import type { Destination } from '@/utils/destinations/destination';
import { destinationOf } from '@/utils/destinations/list';
import type { AnyTypes } from '@/utils/destinations/types';
import { createRunner } from '@/utils/outbox/runner';
import { Database } from '@/utils/store/database';
import { foundDuplicates, openChecks } from '@/utils/store/duplicate-checks';
import { openItems, stuckItems } from '@/utils/store/outbox';
import { checkStore } from '@/utils/store/store-state';

// Rows as version 0.1.0 stored them, written out.

const at = Date.UTC(2026, 10, 20, 9);
const link = {
  id: 'page-1',
  href: 'https://www.notion.so/page1',
  parts: { said: '{"Title":"Rollout"}', runs: '{"known":[["b1",2]],"fresh":1}' },
};
const common = {
  key: rollout.key,
  destination: 'notion',
  place: { pageId: 'p', name: 'Handbook' },
  order: 7,
  at,
  lease: null,
  tries: 0,
  doubt: null,
  rounds: 0,
  failure: null,
  titles: ['Rollout'],
};
const none = { of: 'create', others: [], places: [], left: null };
const twice = { words: 'The document is there more than once.', fix: null };
const oldRows = [
  { ...common, id: 'made', kind: 'create', state: 'done', again: null, progress: null, link },
  {
    ...common,
    id: 'made copies',
    kind: 'copies',
    state: 'waiting',
    again: at + 150_000,
    progress: none,
    link,
  },
  // As an earlier build of it noted less.
  { ...common, id: 'b copies', kind: 'copies', state: 'queued', again: null, progress: null, link },
  {
    ...common,
    id: 'c copies',
    kind: 'copies',
    state: 'stuck',
    again: null,
    failure: twice,
    progress: { of: 'update', others: ['https://www.notion.so/other'], places: [], left: 'left-one' },
    link,
  },
  { ...common, id: 'd copies', kind: 'copies', state: 'done', again: null, progress: null, link: null },
  {
    ...common,
    id: 'later',
    key: 'other',
    kind: 'update',
    state: 'waiting',
    again: at + 60_000,
    progress: null,
    link: null,
    tries: 2,
    failure: { words: 'Notion asks for a pause.', fix: null },
  },
  // A row that cannot be used is neither lost nor in the way.
  { ...common, id: 'broken', kind: 'create', state: 'no state', again: at, progress: null, link: null },
];

let name: string;
let db: Database;

/** The database as version 0.1.0 left it. */
beforeEach(async () => {
  name = `test-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(4).stores({
    people: 'id, name, *keys',
    norms: 'from',
    drafts: 'key, at',
    decisions: 'key, &id, thread, savedAt, decision.supersedes',
    choices: 'thread',
    health: 'spot',
    recent: 'site',
    lines: 'key, savedAt, [status+savedAt]',
    outbox: 'id, key, state',
    snapshots: 'item',
    connections: 'destination',
    paces: 'destination',
    ledger: '++, at',
  });
  await old.table('outbox').bulkPut(oldRows);
  const decision = { ...rollout, id: 'rollout', supersedes: null };
  await old.table('decisions').put({
    key: rollout.key,
    id: 'rollout',
    thread: 'gmail:1',
    savedAt: at,
    links: { notion: link },
    decision,
  });
  await old.table('connections').put({
    destination: 'notion',
    settings: { token: 'invented' },
    account: 'Fernhill',
    place: common.place,
    connectedAt: at,
  });
  old.close();
  db = new Database(name);
  expect(await checkStore(db)).toBeNull();
});
afterEach(() => db.delete());

test('checks for duplicates go into their own table with all that they knew, and documents stay', async () => {
  expect((await db.outbox.toArray()).map(({ id, retryAt }) => [id, retryAt])).toEqual([
    ['later', at + 60_000],
    ['made', null],
  ]);
  expect((await openItems(db)).map(({ id }) => id)).toEqual(['later']);
  expect(await stuckItems(db)).toEqual([]);
  expect((await openChecks(db)).map(({ id }) => id).toSorted()).toEqual([
    'b copies',
    'c copies',
    'made copies',
  ]);
  expect(await db.duplicateChecks.get('made copies')).toEqual({
    id: 'made copies',
    key: rollout.key,
    destination: 'notion',
    place: common.place,
    order: 7,
    state: 'waiting',
    at,
    lease: null,
    tries: 0,
    retryAt: at + 150_000,
    failure: null,
    titles: ['Rollout'],
    of: 'create',
    made: link,
    others: [],
    places: [],
    left: null,
  });
  expect(await db.duplicateChecks.get('b copies')).toMatchObject({ of: 'create', others: [], left: null });
  expect(await foundDuplicates(rollout.key, db)).toMatchObject([
    { of: 'update', others: ['https://www.notion.so/other'], left: 'left-one', failure: twice },
  ]);
  expect(await foundDuplicates('other', db)).toEqual([]);
});

test('a row that could not be used before can still be exported, with what it held', async () => {
  const raw = new Database(name, false);
  expect(await raw.table('outbox').get('broken')).toMatchObject({ state: 'no state', retryAt: at });
  raw.close();
});

test('the runner goes on with them: each is looked at once, and the one that found something is asked about', async () => {
  const looked: string[] = [];
  const notion: Destination<AnyTypes> = {
    ...destinationOf('notion'),
    placeId: () => 'p',
    placeHref: () => null,
    step: () => Promise.reject(new Error('not asked')),
    recover: () => Promise.reject(new Error('not asked')),
    findDuplicates: async (work, made) => {
      looked.push(`${work.kind} ${made.id} ${work.link?.id} ${work.titles}`);
      return { ok: true, value: { documents: [made] } };
    },
  };
  const now = at + 200_000;
  await db.outbox.delete('later');
  const runner = createRunner<AnyTypes>({
    store: outboxStore(db, readWordsWith()),
    destinations: () => notion,
    httpFor: () => ({ fetch: async () => new Response(), now: () => now }),
    clock: { now: () => now, sleep: async () => undefined },
    setAlarm: async () => undefined,
    random: () => 0.5,
    newToken: () => crypto.randomUUID(),
    isOnline: () => true,
    mayReach: async () => true,
    tell: () => undefined,
    report: (error) => {
      throw error;
    },
  });
  await runner.run();
  expect(looked).toEqual(['create page-1 page-1 Rollout', 'create page-1 page-1 Rollout']);
  expect((await openChecks(db)).map(({ id }) => id)).toEqual(['c copies']);
});
