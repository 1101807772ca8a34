import { readWordsWith } from '@/tests/kits/document-words';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { missingCrossLinks } from '@/utils/decisions/cross-links';
import { outboxStore } from '@/utils/decisions/outbox-store';
import { saveDecision } from '@/utils/decisions/save';
import { duplicateCheckOf } from '@/utils/outbox/duplicate-check';
import { stuck } from '@/utils/outbox/ends';
import type { OutboxItem } from '@/utils/outbox/item';
import { passOver } from '@/utils/outbox/ready';
import { Database, type StoredDecision } from '@/utils/store/database';
import { openChecks } from '@/utils/store/duplicate-checks';
import { changeItem, itemsOfDecision, openItems } from '@/utils/store/outbox';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const older = { ...rollout, id: null, supersedes: null, title: 'Order of regions' };
const newer = { ...older, key: 'newer', title: 'All\n at once' };
const notion = { destination: 'notion', place: { pageId: 'p', name: 'Handbook' } } as const;
const google = { destination: 'google-docs', place: { folderId: 'f', name: 'Decisions' } } as const;
const hrefOf = ({ key, destination }: OutboxItem) => `https://${destination}.example/${key}`;

async function connect(...targets: readonly (typeof notion | typeof google)[]): Promise<void> {
  await db.connections.bulkPut(
    targets.map(({ destination, place }) => ({
      destination,
      // Each vendor's own shape.
      settings: { token: 'invented', expiresAt: 9e15, clientId: 'client', account: '' },
      account: '',
      place,
      connectedAt: 1,
    })),
  );
}

/** What the runner would take now. */
const claimable = async () =>
  passOver(await openItems(db), await openChecks(db), [], {
    now: Date.now() * 2,
    mine: new Set(),
    newToken: () => 'token',
  }).items;

/** Sends everything that may go, as the runner does, and says which work was sent, in order. */
async function send() {
  const sent: { kind: string; title: string; ends: unknown }[] = [];
  for (;;) {
    const [item] = await claimable();
    if (item === undefined) return sent;
    const store = outboxStore(db, readWordsWith());
    const work = await store.work(item);
    if (typeof work === 'string') throw new Error(work);
    const { title, ends } = work.decision as { title: string; ends?: unknown };
    sent.push({ kind: item.kind, title, ends });
    const link = { id: item.key, href: hrefOf(item) };
    await store.change(() => ({ items: [{ ...item, state: 'done', lease: null, link }], result: null }));
  }
}

const replaces = async (decision: typeof newer, by: StoredDecision, target: typeof notion | typeof google) =>
  saveDecision({ ...decision, supersedes: by.id }, 5, db, [target]);

test.each([
  ['in one system', notion],
  ['across systems', google],
])('a replacement is written at both ends, each linked to the other, %s', async (_, target) => {
  await connect(notion, google);
  const before = await saveDecision(older, 2, db, [notion]);
  await send();
  await replaces(newer, before, target);
  expect(await send()).toEqual([
    {
      kind: 'create',
      title: newer.title,
      ends: { supersedes: { title: older.title, href: `https://notion.example/${older.key}` } },
    },
    {
      kind: 'update',
      title: older.title,
      ends: { supersededBy: { title: 'All at once', href: `https://${target.destination}.example/newer` } },
    },
  ]);
  expect(await missingCrossLinks(before, db)).toEqual([]);
});

test('where the new document cannot be made yet the old one says so without a link, and gets it later', async () => {
  await connect(notion, google);
  const before = await saveDecision(older, 2, db, [notion]);
  await send();
  // A look whether it stands there once, still to come, holds nothing back.
  const [made] = await itemsOfDecision(older.key, db);
  const check = made === undefined ? null : duplicateCheckOf(made, Date.now() * 3);
  if (check === null) throw new Error('Nothing was made.');
  await db.duplicateChecks.put(check);
  const after = await replaces(newer, before, google);
  const [create] = await claimable();
  expect(create?.kind).toBe('create');
  await changeItem(create?.id ?? '', (item) => stuck(item, { words: 'Sign in.', fix: 'reconnect' }, 6), db);
  expect(await send()).toMatchObject([
    { kind: 'update', ends: { supersededBy: { title: 'All at once', href: null } } },
  ]);
  expect(await missingCrossLinks(after, db)).toEqual([]);
  await changeItem(create?.id ?? '', (item) => ({ ...item, state: 'queued' }), db);
  expect(await send()).toMatchObject([
    { kind: 'create', title: newer.title },
    { kind: 'update', ends: { supersededBy: { href: 'https://google-docs.example/newer' } } },
  ]);
});

test('both documents on their way at once: the one that was written too early is written again', async () => {
  await connect(notion, google);
  const before = await saveDecision(older, 2, db, [notion]);
  const [create] = await claimable();
  const store = outboxStore(db, readWordsWith());
  // Its words are on their way before the replacement is saved.
  await changeItem(
    create?.id ?? '',
    (item) => ({ ...item, state: 'sending', lease: create?.lease ?? null }),
    db,
  );
  await store.work(create as OutboxItem);
  await replaces(newer, before, google);
  const link = { id: 'o', href: hrefOf(create as OutboxItem) };
  const [making] = (await openItems(db)).filter(({ kind, key }) => kind === 'create' && key === 'newer');
  const google1 = { id: 'n', href: hrefOf(making as OutboxItem) };
  await store.work(making as OutboxItem);
  await store.change(() => ({
    items: [{ ...(making as OutboxItem), state: 'done', link: google1 }],
    result: null,
  }));
  await store.change(() => ({
    items: [{ ...(create as OutboxItem), state: 'done', lease: null, link }],
    result: null,
  }));
  const sent = await send();
  expect(sent.find(({ title }) => title === newer.title)).toMatchObject({
    kind: 'update',
    ends: { supersedes: { href: link.href } },
  });
  expect(sent.find(({ title }) => title === older.title)).toMatchObject({
    kind: 'update',
    ends: { supersededBy: { href: google1.href } },
  });
  expect(await missingCrossLinks(before, db)).toEqual([]);
});

test('an update that the user cancelled stays listed as a missing end', async () => {
  await connect(notion, google);
  const before = await saveDecision(older, 2, db, [notion]);
  await send();
  const after = await replaces(newer, before, google);
  const update = (await openItems(db)).find(({ kind }) => kind === 'update');
  await changeItem(update?.id ?? '', (item) => ({ ...item, state: 'cancelled' }), db);
  const create = (await openItems(db)).find(({ kind }) => kind === 'create');
  const link = { id: 'n', href: 'https://google-docs.example/n' };
  await db.outbox.delete(create?.id ?? '');
  await db.decisions.update(after.key, { links: { 'google-docs': link } });
  const stored = await db.decisions.get(after.key);
  expect(await missingCrossLinks(stored as StoredDecision, db)).toMatchObject([
    { stored: { key: 'newer' }, destination: 'google-docs', other: older.title },
    { stored: { key: older.key }, destination: 'notion', other: newer.title },
  ]);
});
