import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { pruneOutbox } from '@/utils/decisions/prune-outbox';
import { saveDecision } from '@/utils/decisions/save';
import { freshDoubt, type OutboxItem } from '@/utils/outbox/item';
import { queueItems } from '@/utils/outbox/queue';
import { Database } from '@/utils/store/database';

let db: Database;
beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  await saveDecision({ ...rollout, id: null, supersedes: null }, 1, db);
});
afterEach(() => db.delete());

const day = 86_400_000;
const now = 100 * day;
const target = { destination: 'notion', place: { pageId: 'p', name: 'Register' } } as const;

/** Stores items that ended `days` ago, in this order, each with these differences; they are named by number. */
async function put(days: number, ...changes: readonly Partial<OutboxItem>[]): Promise<void> {
  const rows = changes.flatMap((change, order) => {
    const queueing = {
      id: String(order + 1),
      now: now - days * day,
      title: 'Rollout',
      last: order,
      hasLink: false,
      own: [],
    };
    return queueItems(rollout.key, target, queueing).map((item) => ({ ...item, order, ...change }));
  });
  await db.outbox.bulkPut(rows);
}
const left = async () => (await db.outbox.toArray()).map(({ id }) => id).sort();

test('what ended a month ago goes, but the newest of a decision keeps its place for the next update', async () => {
  await put(31, { state: 'done' }, { state: 'done' }, { state: 'done' });
  await pruneOutbox(now, db);
  expect(await left()).toEqual(['3']);
});

test('nothing that is open or that ended lately goes', async () => {
  await put(
    31,
    { state: 'done' },
    { state: 'stuck' },
    { state: 'done', at: now - 29 * day },
    { state: 'waiting' },
  );
  await pruneOutbox(now, db);
  expect(await left()).toEqual(['2', '3', '4']);
});

test('a trace of what may be there stays until a document is, and items of a deleted decision go', async () => {
  const trace = { state: 'cancelled', doubt: freshDoubt(0, null) } as const;
  await put(31, trace, { state: 'cancelled' }, { state: 'queued' });
  await pruneOutbox(now, db);
  expect(await left()).toEqual(['1', '3']);
  await db.outbox.update('3', { state: 'done' });
  await pruneOutbox(now, db);
  expect(await left()).toEqual(['3']);
  await db.decisions.clear();
  await pruneOutbox(now, db);
  expect(await left()).toEqual([]);
});
