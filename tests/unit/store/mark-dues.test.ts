import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { lineOf } from '@/utils/domain/decision/decision-line';
import { Database } from '@/utils/store/database';

test('a decision of an earlier version that asks for something at a time is found by it', async () => {
  const before = new Dexie('mark-dues');
  before.version(14).stores({ decisions: 'key', lines: 'key, savedAt, [status+savedAt]', people: 'id' });
  const old = (key: string, revisitOn: string | null) => {
    const decision = { ...rollout, key, status: 'accepted' as const, revisitOn, actions: [] };
    return { key, id: key, thread: 'gmail:1', savedAt: 1, decision };
  };
  const stored = [old('a', '2026-12-01'), old('b', null)];
  await before.table('decisions').bulkPut(stored);
  const lines = stored.map(({ decision, id }) => lineOf({ ...decision, revisitOn: null }, id, 1));
  await before.table('lines').bulkPut(lines);
  before.close();
  const db = new Database('mark-dues');
  const found = await db.lines.where('hasDues').equals(1).toArray();
  expect(found.map(({ key, dues }) => [key, dues?.revisit])).toEqual([['a', '2026-12-01']]);
  expect(await db.lines.count()).toBe(2);
  db.close();
});
