import { readWordsWith } from '@/tests/kits/document-words';
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { answerIsThere } from '@/utils/decisions/answer-is-there';
import { cancelItem } from '@/utils/decisions/cancel';
import { connect } from '@/utils/decisions/connect';
import { outboxStore } from '@/utils/decisions/outbox-store';
import { saveDecision } from '@/utils/decisions/save';
import { sendElsewhere } from '@/utils/decisions/send-elsewhere';
import { tryNow } from '@/utils/decisions/try-now';
import { stuck } from '@/utils/outbox/ends';
import { isOpen } from '@/utils/outbox/item';
import { claim } from '@/utils/outbox/transitions';
import { Database } from '@/utils/store/database';
import { changeItem, itemsOfDecision, openItems } from '@/utils/store/outbox';

const askOwnWorker = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('@/utils/platform/own-messages', () => ({ askOwnWorker }));
const setOutboxAlarm = vi.hoisted(() => vi.fn(async (_: number | null) => undefined));
vi.mock('@/utils/platform/alarms', () => ({ setOutboxAlarm }));

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const draft = { ...rollout, id: null, supersedes: null };
const register = {
  destination: 'notion',
  place: { dataSourceId: 'a', name: 'Register', mapping: {} },
} as const;
const other = { destination: 'notion', place: { dataSourceId: 'b', name: 'Other', mapping: null } } as const;
const property = { id: 'title', name: 'Name', type: 'title' } as const;
const link = { id: 'd', href: 'https://notion.example/d' };

const finish = () =>
  outboxStore(db, readWordsWith()).change((open) => ({
    items: open.map((one) => ({ ...one, state: 'done' as const, link })),
    result: null,
  }));
const first = async () => (await openItems(db))[0]?.id ?? '';
const touch = async () =>
  await changeItem(
    await first(),
    (item) => ({ ...claim(item, 't', 2), state: 'stuck', progress: { at: 'page', users: {} } }),
    db,
  );

test('an update whose document is gone is made anew elsewhere, and keeps its link until then', async () => {
  await saveDecision(draft, 1, db, [register]);
  await finish();
  await saveDecision({ ...draft, title: 'Newer' }, 2, db, [register]);
  setOutboxAlarm.mockClear();
  await sendElsewhere(await first(), other, db);
  expect(await openItems(db)).toMatchObject([{ ...other, kind: 'create', doubt: null }]);
  // A page that is closed before it can ask the worker leaves one that wakes by itself.
  expect(setOutboxAlarm).toHaveBeenCalledExactlyOnceWith(expect.any(Number));
  expect((await db.decisions.get(draft.key))?.links).toEqual({ notion: link });
  await saveDecision({ ...draft, title: 'Newest' }, 3, db, [other]);
  expect(await openItems(db)).toMatchObject([{ ...other, kind: 'create' }]);
});

test('newer words that wait behind go along, and nothing stays for the old place', async () => {
  await saveDecision(draft, 1, db, [register]);
  await touch();
  await saveDecision({ ...draft, title: 'Newer' }, 2, db, [register]);
  expect(await openItems(db)).toHaveLength(2);
  await sendElsewhere(await first(), other, db);
  const [item, ...none] = await openItems(db);
  expect(none).toEqual([]);
  // What was cancelled on its way is not looked for in a place where it cannot be.
  expect(item).toMatchObject({ ...other, kind: 'create', doubt: null });
  expect((await db.snapshots.get(item?.id ?? ''))?.decision.title).toBe('Newer');
  await cancelItem(item?.id ?? '', db);
  await saveDecision(draft, 3, db, [register]);
  expect(await openItems(db)).toMatchObject([{ ...register, doubt: { needed: 2 } }]);
});

test('Cancel ends what waits behind, too, so that no document comes after it', async () => {
  await saveDecision(draft, 1, db, [
    register,
    { destination: 'google-docs', place: { folderId: 'f', name: 'Decisions' } },
  ]);
  await touch();
  await saveDecision({ ...draft, title: 'Newer' }, 2, db, [register]);
  await cancelItem(await first(), db);
  expect((await itemsOfDecision(draft.key, db)).filter(isOpen)).toMatchObject([
    { destination: 'google-docs' },
  ]);
});

test('an update goes to where its document stands, as it is mapped now, not to where new ones go', async () => {
  await saveDecision(draft, 1, db, [register]);
  await finish();
  await saveDecision({ ...draft, title: 'Newer' }, 2, db, [other]);
  expect(await openItems(db)).toMatchObject([{ ...register, kind: 'update' }]);
  const mapped = { ...register, place: { ...register.place, mapping: { title: property } } };
  await saveDecision({ ...draft, title: 'Newest' }, 3, db, [mapped]);
  expect(await openItems(db)).toMatchObject([{ ...mapped, kind: 'update' }]);
});

test('what the user wants tried, or answers, has an alarm set before', async () => {
  await saveDecision(draft, 1, db, [register]);
  const id = await first();
  setOutboxAlarm.mockClear();
  await tryNow(id, db);
  await answerIsThere(id, true, db);
  expect(setOutboxAlarm).toHaveBeenCalledTimes(2);
});

test('an answer that is given twice does not take the item from the worker that acts upon the first', async () => {
  await saveDecision(draft, 1, db, [register]);
  const asked = { words: 'Is it there?', fix: 'is-it-there' as const };
  const id = await first();
  await changeItem(id, (item) => stuck(item, asked, 2), db);
  await answerIsThere(id, false, db);
  await changeItem(id, (item) => claim(item, 'worker', 3), db);
  await answerIsThere(id, false, db);
  await answerIsThere(id, true, db);
  expect(await openItems(db)).toMatchObject([{ state: 'sending', lease: { token: 'worker' }, doubt: null }]);
});

const connection = {
  destination: 'notion',
  settings: { token: 'invented' },
  account: '',
  place: null,
  connectedAt: 1,
} as const;

test('a page that is closed while it connects leaves all of it or nothing, and a worker that will wake', async () => {
  await saveDecision(draft, 1, db, [register]);
  await touch();
  // As the page would see it between the two: the connection stands, what waited for it does not go on yet.
  const seen: string[] = [];
  const look = async () => {
    const [connected, [item]] = await db.transaction('r', db.connections, db.outbox, async () => [
      await db.connections.count(),
      await openItems(db),
    ]);
    seen.push(`${connected} ${item?.state}`);
  };
  const put = db.connections.put.bind(db.connections);
  const looking: Promise<void>[] = [];
  vi.spyOn(db.connections, 'put').mockImplementation((...row) => {
    const done = put(...row);
    Dexie.ignoreTransaction(() => looking.push(look()));
    return done;
  });
  askOwnWorker.mockImplementationOnce(() => Promise.reject(new Error('The page is gone.')));
  await connect(connection, db);
  await Promise.all(looking);
  expect(seen).toEqual(['1 queued']);
  // Nobody told the worker: the alarm was there before the transaction.
  expect(setOutboxAlarm.mock.lastCall?.[0]).toBeGreaterThan(Date.now() + 20_000);
});
