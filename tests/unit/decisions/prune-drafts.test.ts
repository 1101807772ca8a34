import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { pruneDrafts } from '@/utils/decisions/prune-drafts';
import { Database } from '@/utils/store/database';

test('a thread that was never read leaves nothing after a day; what somebody writes stays for good', async () => {
  const db = new Database(`drafts-${Math.random()}`);
  const now = Date.UTC(2026, 10, 24, 14, 10);
  const day = 86_400_000;
  await db.drafts.bulkPut([
    { key: 'reading', state: 'reading', at: now - day - 1, tabId: 1 },
    { key: 'failed', state: 'failed', at: now - 30 * day, why: 'No thread is open.' },
    { key: 'just now', state: 'failed', at: now - day, why: 'No thread is open.', tabId: 1 },
    { key: 'written', state: 'open', at: now - 900 * day, decision: { ...rollout, key: 'written' } },
  ]);
  await pruneDrafts(now, db);
  expect(await db.drafts.toCollection().primaryKeys()).toEqual(['just now', 'written']);
});
