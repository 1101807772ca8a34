import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { at, officeIn } from '@/tests/samples/sample-waits';
import type { OwedInView } from '@/utils/domain/owed/owed';
import { readSignals } from '@/utils/platform/signals';
import { Database } from '@/utils/store/database';
import { allOwed, clearOwed, endOwed, forgetOldOwed, putSeenOwed } from '@/utils/store/owed';
import { claimTold, doneAmong, endNeed } from '@/utils/store/told';

const minute = 60_000;
const day = 24 * 60 * minute;
const sentAt = at('2026-01-05T10:00Z');
let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`owed-store-${Math.random()}`);
});

const seen = (threadId: string, more: Partial<OwedInView> = {}): OwedInView => ({
  ...{ threadId, title: 'Launch', permalink: null, mine: null },
  toMe: [{ author: { kind: 'slack-user', value: 'U1', label: 'Kim' }, channel: 'mention', at: sentAt }],
  ...more,
});
const told = async () => (await readSignals()).waitsAt;

test('a thread is one row, whether or not the page knew its workspace; pages hear only of a change', async () => {
  await putSeenOwed('slack', seen('T1/C1/1'), db);
  const before = await told();
  expect(before).toBeDefined();
  await putSeenOwed('slack', seen('-/C1/1'), db);
  expect((await db.owed.toArray()).map(({ key }) => key)).toEqual(['slack:T1/C1/1']);
  expect(await told()).toBe(before);
  await putSeenOwed('slack', seen('-/C1/1', { mine: sentAt + minute, toMe: [] }), db);
  expect(await db.owed.count()).toBe(0);
  expect(await told()).not.toBe(before);
});

test('done by hand its words go, and Undo brings them back; of a thread that is gone there is nothing to end', async () => {
  await putSeenOwed('slack', seen('T1/C1/1'), db);
  const [stood] = await db.owed.toArray();
  const undo = await endOwed('slack:T1/C1/1', sentAt + day, db);
  expect(await db.owed.toArray()).toEqual([
    {
      ...{ key: 'slack:T1/C1/1', site: 'slack', threadId: 'T1/C1/1', channel: 'mention' },
      ...{ sentAt, doneAt: sentAt + day },
    },
  ]);
  await undo?.();
  expect(await db.owed.toArray()).toEqual([stood]);
  expect(await endOwed('slack:T1/C1/2', sentAt, db)).toBeNull();
});

test('the urgency that I chose for its thread is its own', async () => {
  await putSeenOwed('slack', seen('T1/C1/1'), db);
  expect((await allOwed(db)).map(({ urgency }) => urgency)).toEqual(['standard']);
  await db.choices.put({ thread: 'slack:T1/C1/1', urgency: 'urgent' });
  expect((await allOwed(db)).map(({ urgency }) => urgency)).toEqual(['urgent']);
});

test('what was due too long ago goes, and all of it where it is switched off', async () => {
  const ground = { me: { ...officeIn('UTC'), id: 'me' }, versions: [] };
  await putSeenOwed('slack', seen('T1/C1/1'), db);
  // A mention has a working day: due on Tuesday at ten.
  const end = sentAt + 31 * day;
  await forgetOldOwed(await allOwed(db), ground, end - minute, db);
  expect(await db.owed.count()).toBe(1);
  await forgetOldOwed(await allOwed(db), ground, end, db);
  expect(await db.owed.count()).toBe(0);
  await putSeenOwed('slack', seen('T1/C1/2'), db);
  await clearOwed(db);
  expect(await db.owed.count()).toBe(0);
});

test('of what two tell at once each is told by one; what is old is forgotten, but for what is done', async () => {
  const claims = await Promise.all([claimTold(['a', 'b'], sentAt, db), claimTold(['b', 'c'], sentAt, db)]);
  expect(claims.flatMap((claimed) => [...claimed]).sort()).toEqual(['a', 'b', 'c']);
  const undo = await endNeed('a', sentAt, db);
  await endNeed('d', sentAt, db);
  expect([...(await doneAmong(['a', 'b', 'd'], db))]).toEqual(['a', 'd']);
  await claimTold(['e'], sentAt + 401 * day, db);
  expect((await db.told.toArray()).map(({ id }) => id).sort()).toEqual(['a', 'd', 'e']);
  await undo();
  expect([...(await doneAmong(['a', 'd'], db))]).toEqual(['d']);
});
