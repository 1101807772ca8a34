import { readWordsWith } from '@/tests/kits/document-words';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { outboxStore } from '@/utils/decisions/outbox-store';
import { pruneOutbox } from '@/utils/decisions/prune-outbox';
import { saveDecision } from '@/utils/decisions/save';
import { cancelled, finished } from '@/utils/outbox/ends';
import type { OutboxItem } from '@/utils/outbox/item';
import { afterLook, claim } from '@/utils/outbox/transitions';
import { Database } from '@/utils/store/database';
import { changeItem, openItems } from '@/utils/store/outbox';

let db: Database;
beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  await db.connections.put({
    destination: 'notion',
    settings: { token: 'invented' },
    account: '',
    place: null,
    connectedAt: 1,
  });
});
afterEach(() => db.delete());

const draft = { ...rollout, id: null, supersedes: null };
const target = { destination: 'notion', place: { pageId: 'p', name: 'Handbook' } } as const;
const link = { id: 'd', href: 'https://notion.example/d' };
const month = 31 * 86_400_000;

async function only(): Promise<OutboxItem> {
  const [item, ...none] = await openItems(db);
  if (item === undefined || none.length > 0) throw new Error('One item was expected.');
  return item;
}

/** Saved and sent, and given up before an answer came. */
async function givenUp(): Promise<void> {
  await saveDecision({ ...draft, title: 'First words' }, 1, db, [target]);
  await changeItem((await only()).id, (item) => cancelled(claim(item, 'worker', 2), 3), db);
}

test('what was given up on its way is looked for by its own words, and brought up to date once it is found', async () => {
  await givenUp();
  await saveDecision({ ...draft, title: 'Second words' }, 4, db, [target]);
  const looking = claim(await only(), 'worker', 5);
  const store = outboxStore(db, readWordsWith());
  expect(await store.work(looking)).toMatchObject({ kind: 'create', decision: { title: 'First words' } });
  const found = { ok: true, value: { done: true, link } } as const;
  const items = [afterLook(looking, found, { now: 6, random: 0, skew: null })];
  await store.change(() => ({ items, result: null }));
  expect((await db.decisions.get(draft.key))?.links).toEqual({ notion: link });
  const updating = await only();
  expect(await store.work(updating)).toMatchObject({
    kind: 'update',
    link,
    decision: { title: 'Second words' },
  });
  await store.change(() => ({ items: [finished(updating, link, 7)], result: null }));
  await pruneOutbox(month, db);
  expect(await db.snapshots.count()).toBe(0);
});

test('the same words saved again need no update of what is found', async () => {
  await givenUp();
  await saveDecision({ ...draft, title: 'First words' }, 4, db, [target]);
  expect(await only()).toMatchObject({ kind: 'create', doubt: { looks: 0 } });
  expect((await only()).trace).toBeUndefined();
});

test('one that is there by the word of the user alone is asked about before another is made', async () => {
  await saveDecision(draft, 1, db, [target]);
  const items = [finished(claim(await only(), 'worker', 2), null, 3)];
  await outboxStore(db, readWordsWith()).change(() => ({ items, result: null }));
  await saveDecision({ ...draft, title: 'Second words' }, 4, db, [target]);
  const looking = claim(await only(), 'worker', 5);
  const absent = { ok: true, value: 'absent' } as const;
  const once = afterLook(looking, absent, { now: 6, random: 0, skew: null });
  const twice = afterLook(once, absent, { now: 7, random: 0, skew: null });
  expect(twice).toMatchObject({ state: 'stuck', failure: { fix: 'is-it-there' } });
});
