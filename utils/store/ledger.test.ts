import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ledgerAge, ledgerLines } from '@/utils/platform/ledger';
import { Database } from './database';
import { newestLedger, writeLedger } from './ledger';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const line = (at: number) => ({ at, host: 'api.example', method: 'GET', bytes: 0, why: 'Test' });

test('the status stands in the line once the answer is there, and a missing answer is told apart', async () => {
  const note = await writeLedger(line(1), db);
  expect((await newestLedger(1, db))[0]).not.toHaveProperty('status');
  await note(404);
  const other = await writeLedger(line(2), db);
  await other(null);
  expect((await newestLedger(2, db)).map(({ status }) => status)).toEqual([null, 404]);
});

test('a worker that lives long trims as it writes: by age and by number', async () => {
  const now = ledgerAge + 1_000_000;
  await db.ledger.bulkAdd(Array.from({ length: 50 }, (_, at) => line(at)));
  for (let at = 0; at < 50; at += 1) await writeLedger(line(now + at), db);
  expect(await db.ledger.orderBy('at').first()).toMatchObject({ at: now });
  await db.ledger.bulkAdd(Array.from({ length: ledgerLines }, () => line(now + 100)));
  for (let at = 0; at < 100; at += 1) await writeLedger(line(now + 200 + at), db);
  expect(await db.ledger.count()).toBeLessThanOrEqual(ledgerLines + 100);
});

test('an answer whose line was trimmed or cannot be written disturbs nobody', async () => {
  const note = await writeLedger(line(1), db);
  await db.ledger.clear();
  await note(200);
  expect(await db.ledger.count()).toBe(0);
});
