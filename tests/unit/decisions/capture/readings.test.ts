import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import {
  beginReading,
  endDeadReadings,
  endReading,
  keepReading,
  readingLease,
} from '@/utils/decisions/capture/readings';
import { Database } from '@/utils/store/database';
import { sayEnglish } from '@/utils/words/english';
import { sayTold } from '@/utils/words/say';

const now = Date.UTC(2026, 10, 24, 14, 10);
let db: Database;
beforeEach(() => {
  db = new Database(`readings-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const open = (key: string) => ({ key, state: 'open' as const, at: now, decision: { ...rollout, key } });

test('a reading whose worker was stopped ends with a sentence; one that is alive and all else stay', async () => {
  await beginReading('dead', { tabId: 7 }, now - readingLease - 1, db);
  await beginReading('alive', { tabId: 8 }, now - readingLease - 1, db);
  await keepReading('alive', now - 4_000, db);
  await db.drafts.put({ key: 'of an earlier version', state: 'reading', at: now - 90_000 });
  await db.drafts.put({ ...open('written'), at: now - 90_000 });
  await db.drafts.put({ key: 'failed', state: 'failed', at: now - 90_000, why: 'No thread is open.' });
  await endDeadReadings(now - readingLease, now, db);
  const told = async (key: string) => {
    const draft = await db.drafts.get(key);
    return draft?.state === 'failed' ? sayTold(sayEnglish, draft.why) : null;
  };
  expect(await told('dead')).toBe(
    'The browser interrupted Meantime while it was reading. Nothing in the thread was changed. Choose Try again.',
  );
  expect(await db.drafts.get('dead')).toEqual({
    key: 'dead',
    state: 'failed',
    at: now,
    tabId: 7,
    why: { code: 'capture.interrupted-try' },
  });
  expect(await db.drafts.get('alive')).toMatchObject({ state: 'reading', tabId: 8 });
  expect(await db.drafts.get('of an earlier version')).toMatchObject({ state: 'failed' });
  expect(await told('of an earlier version')).toMatch(/choose Log decision again\.$/);
  expect(await db.drafts.get('written')).toMatchObject({ state: 'open' });
  expect(await db.drafts.get('failed')).toMatchObject({ why: 'No thread is open.' });
});

test('what was read late, or asked for again, never takes the place of what somebody writes', async () => {
  await beginReading('k', { tabId: 7 }, now, db);
  await db.drafts.put(open('k'));
  expect(await endReading({ ...open('k'), at: now + 9 }, db)).toBe(false);
  expect(await endReading({ key: 'k', state: 'failed', at: now + 9, why: 'No.', tabId: 7 }, db)).toBe(false);
  expect(await beginReading('k', { tabId: 7 }, now + 9, db)).toBe(null);
  await keepReading('k', now + 9, db);
  expect(await db.drafts.get('k')).toEqual(open('k'));
});

test('a reading that was given up and then came to its end is there nevertheless', async () => {
  await beginReading('k', { tabId: 7 }, now, db);
  await endDeadReadings(now + 1, now + 20_000, db);
  expect((await db.drafts.get('k'))?.state).toBe('failed');
  expect(await endReading({ ...open('k'), at: now + 21_000 }, db)).toBe(true);
  expect((await db.drafts.get('k'))?.state).toBe('open');
  // A clear row is no one's.
  await db.drafts.clear();
  await keepReading('k', now, db);
  expect(await db.drafts.count()).toBe(0);
});
