import { readWordsWith } from '@/tests/kits/document-words';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { changeStatus } from '@/utils/decisions/change-status';
import { outboxStore } from '@/utils/decisions/outbox-store';
import { restoreStatus } from '@/utils/decisions/restore-status';
import { saveDecision } from '@/utils/decisions/save';
import { tryNow } from '@/utils/decisions/try-now';
import { cancelled, stuck, waiting } from '@/utils/outbox/ends';
import { freshDoubt } from '@/utils/outbox/item';
import { noPace } from '@/utils/outbox/pace';
import { dueAt } from '@/utils/outbox/ready';
import { claim } from '@/utils/outbox/transitions';
import { Database } from '@/utils/store/database';
import { changeItem, itemsOfDecision, openItems } from '@/utils/store/outbox';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const draft = { ...rollout, id: null, supersedes: null };
const notion = { destination: 'notion', place: { pageId: 'p', name: 'Handbook' } } as const;
const link = { id: 'd', href: 'https://notion.example/d' };

const finish = (id: string) =>
  outboxStore(db, readWordsWith()).change((open) => ({
    items: open.filter((one) => one.id === id).map((one) => ({ ...one, state: 'done' as const, link })),
    result: null,
  }));

test('a save stores the decision and what is to be sent together, or neither', async () => {
  await saveDecision(draft, 2, db, [
    notion,
    { destination: 'google-docs', place: { folderId: 'f', name: 'Decisions' } },
  ]);
  const items = await itemsOfDecision(draft.key, db);
  expect(items).toMatchObject([
    { ...notion, kind: 'create', state: 'queued' },
    { destination: 'google-docs', kind: 'create', state: 'queued' },
  ]);
  const unstorable = { pageId: 'p', name: 'Handbook', open: () => 'cannot be stored' };
  const broken = { destination: 'notion', place: unstorable } as const;
  await expect(saveDecision({ ...draft, key: 'k2' }, 3, db, [broken])).rejects.toThrow();
  expect(await db.decisions.count()).toBe(1);
  expect(await openItems(db)).toHaveLength(2);
});

test('what was not sent yet takes the newest words; what is being sent is followed by an update', async () => {
  await saveDecision(draft, 2, db, [notion]);
  await saveDecision({ ...draft, title: 'Newer' }, 3, db, [notion]);
  const [first, ...none] = await itemsOfDecision(draft.key, db);
  expect(none).toEqual([]);
  expect((await db.snapshots.get(first?.id ?? ''))?.decision.title).toBe('Newer');
  await changeItem(first?.id ?? '', (item) => claim(item, 'token', 4), db);
  await saveDecision({ ...draft, title: 'Newest' }, 5, db, [notion]);
  expect(await itemsOfDecision(draft.key, db)).toMatchObject([
    { kind: 'create', state: 'sending' },
    { kind: 'update', state: 'queued' },
  ]);
  expect((await db.snapshots.get(first?.id ?? ''))?.decision.title).toBe('Newer');
});

test('what may stand there already keeps the words that were sent, also where Notion refuses the look for it', async () => {
  await saveDecision(draft, 2, db, [notion]);
  const [first] = await itemsOfDecision(draft.key, db);
  await changeItem(
    first?.id ?? '',
    (item) => stuck({ ...item, doubt: freshDoubt(3, null) }, { words: 'No.', fix: null }, 3),
    db,
  );
  await saveDecision({ ...draft, title: 'Newer' }, 4, db, [notion]);
  expect((await db.snapshots.get(first?.id ?? ''))?.decision.title).toBe(draft.title);
  const after = await itemsOfDecision(draft.key, db);
  expect(after).toMatchObject([{ kind: 'create', state: 'queued' }, { kind: 'update' }]);
  expect((await db.snapshots.get(after[1]?.id ?? ''))?.decision.title).toBe('Newer');
});

test('words that were surely refused are replaced by the newer ones', async () => {
  await saveDecision(draft, 2, db, [notion]);
  const [first] = await itemsOfDecision(draft.key, db);
  await changeItem(
    first?.id ?? '',
    (item) => stuck({ ...item, progress: { at: 'page', users: {} } }, { words: 'Too long.', fix: 'edit' }, 3),
    db,
  );
  await saveDecision({ ...draft, title: 'Newer' }, 4, db, [notion]);
  expect((await db.snapshots.get(first?.id ?? ''))?.decision.title).toBe('Newer');
});

test('a finished document puts its link into the decision, where later saves and an undone status leave it', async () => {
  await saveDecision(draft, 2, db, [notion]);
  const before = await changeStatus(draft.key, 'rejected', 3, db);
  const [item] = await openItems(db);
  await finish(item?.id ?? '');
  expect(await db.snapshots.count()).toBe(0);
  if (before !== null) await restoreStatus(before, 4, db);
  expect((await db.decisions.get(draft.key))?.links).toEqual({ notion: link });
  expect(await openItems(db)).toMatchObject([{ kind: 'update', place: notion.place }]);
  await saveDecision(draft, 5, db);
  expect((await db.decisions.get(draft.key))?.links).toEqual({ notion: link });
});

test('a decision that is replaced has its own documents brought up to date', async () => {
  const older = await saveDecision(draft, 2, db, [notion]);
  const [item] = await openItems(db);
  await finish(item?.id ?? '');
  await saveDecision({ ...draft, key: 'k2', supersedes: older.id }, 3, db);
  const [update] = await openItems(db);
  expect(update).toMatchObject({ key: draft.key, kind: 'update' });
  expect((await db.snapshots.get(update?.id ?? ''))?.decision.status).toBe('superseded');
});

test('a runner that was cancelled under way changes nothing any more, and the snapshot goes', async () => {
  await saveDecision(draft, 2, db, [notion]);
  const [item] = await openItems(db);
  await changeItem(item?.id ?? '', (one) => cancelled(one, 3), db);
  expect(await changeItem(item?.id ?? '', (one) => claim(one, 'token', 4), db)).toBeUndefined();
  expect(await db.snapshots.count()).toBe(0);
});

test('Try now makes an item due, also in a pause that its vendor asked for', async () => {
  await saveDecision(draft, 2, db, [notion]);
  const [item] = await openItems(db);
  const id = item?.id ?? '';
  const start = Date.now();
  const held = start + 300_000;
  await changeItem(id, (one) => waiting(one, null, { now: start }, start + 600_000), db);
  await db.paces.bulkPut([
    { ...noPace('notion'), held, full: 7 },
    { ...noPace('google-docs'), held },
  ]);
  await tryNow(id, db);
  const paces = await db.paces.toArray();
  const [now] = await openItems(db);
  expect(
    now &&
      dueAt(
        now,
        paces.find(({ destination }) => destination === 'notion'),
      ),
  ).toBeLessThanOrEqual(Date.now());
  expect(paces.map(({ held, full }) => [held, full])).toEqual([
    [held, 0],
    [0, 7],
  ]);
});
