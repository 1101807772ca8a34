import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { packOf } from '@/scripts/words/catalogue.ts';
import { rollout } from '@/tests/samples/sample-decisions';
import { officeIn } from '@/tests/samples/sample-waits';
import { saveDecision } from '@/utils/decisions/save';
import { stuck } from '@/utils/outbox/ends';
import type { OutboxItem } from '@/utils/outbox/item';
import { queueItems } from '@/utils/outbox/queue';
import { readSignals } from '@/utils/platform/signals';
import { database } from '@/utils/store/database';
import type { Language } from '@/utils/words/languages';
import { phrase } from '@/utils/words/phrase';
import { answerNotifications, notify, showStoreFull, showStuck } from '@/utils/worker/tell-outbox';

const href = 'https://www.notion.so/1';
const target = { destination: 'notion', place: null } as const;
const failure = { words: 'Connect Notion again.', fix: 'reconnect' } as const;

let isAllowed = true;
let language: Language = 'en';
let button = { text: '', title: '' };
const shown = new Map<string, { title: string; message: string }>();
const opened: string[] = [];
const clicks: ((id: string) => void)[] = [];

beforeEach(async () => {
  isAllowed = true;
  language = 'en';
  vi.stubGlobal('fetch', async (path: string) => {
    const [, pack = 'en'] = /^\/words\/worker\.(.+)\.json$/.exec(path) ?? [];
    return Response.json(packOf('worker', pack));
  });
  button = { text: '', title: '' };
  shown.clear();
  opened.length = 0;
  clicks.length = 0;
  await Promise.all(
    [database.outbox, database.duplicateChecks, database.decisions, database.people].map((table) =>
      table.clear(),
    ),
  );
  const kinds = {
    action: {
      setBadgeText: async ({ text }: { text: string }) => void Object.assign(button, { text }),
      setTitle: async ({ title }: { title: string }) => void Object.assign(button, { title }),
    },
    permissions: { contains: async () => isAllowed, onAdded: { addListener: () => undefined } },
    notifications: {
      create: async (id: string, said: { title: string; message: string }) => void shown.set(id, said),
      clear: (id: string) => shown.delete(id),
      onClicked: { addListener: (listener: (id: string) => void) => clicks.push(listener) },
    },
    i18n: { getUILanguage: () => language },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
  };
  for (const [name, api] of Object.entries(kinds)) Object.assign(browser, { [name]: api });
});

function item(id: string, change: Partial<OutboxItem>): OutboxItem {
  const [one] = queueItems(rollout.key, target, {
    id,
    now: 1,
    title: 'Rollout',
    last: 0,
    hasLink: false,
    own: [],
  });
  if (one === undefined) throw new Error('Nothing was queued');
  return { ...one, ...change };
}
const save = () => saveDecision({ ...rollout, id: null, supersedes: null }, 1);

test('the button counts what is stuck, and nothing else', async () => {
  await database.outbox.bulkPut([item('1', { state: 'waiting' }), stuck(item('2', {}), failure, 2)]);
  await showStuck();
  expect(button).toEqual({ text: '1', title: 'Meantime: a document needs your attention' });
  await database.outbox.clear();
  await showStuck();
  expect(button).toEqual({ text: '', title: 'Meantime' });
});

test('the button and the notification speak the language of the reader', async () => {
  language = 'ar';
  await database.outbox.bulkPut(['1', '2', '3'].map((id) => stuck(item(id, {}), failure, 2)));
  await showStuck();
  expect(button).toEqual({ text: '3', title: 'Meantime: 3 مستندات تحتاج إلى انتباهك' });
  language = 'de';
  await save();
  await notify({ item: stuck(item('4', {}), { words: phrase('notifications.disk-full'), fix: null }, 2) });
  const [said] = shown.values();
  expect(said?.title).toBe('Ein Dokument für Notion braucht deine Aufmerksamkeit');
  expect(said?.message).toMatch(/: Meantime: Der Speicher dieses Computers ist voll/);
});

test('of two counts at once the newer one is shown last, though the button answers the older one later', async () => {
  await database.outbox.put(stuck(item('1', {}), failure, 2));
  const held = Promise.withResolvers<void>();
  const set = browser.action.setBadgeText;
  let calls = 0;
  const slow: typeof set = async (details) => {
    calls += 1;
    if (calls === 1) await held.promise;
    await set(details);
  };
  Object.assign(browser.action, { setBadgeText: slow });
  const first = showStuck();
  await vi.waitFor(() => expect(calls).toBe(1));
  await database.outbox.clear();
  const second = showStuck();
  await new Promise((resolve) => setTimeout(resolve, 20));
  held.resolve();
  await Promise.all([first, second]);
  expect(button.text).toBe('');
});

test('a full disk is said on the button', async () => {
  await showStoreFull();
  expect(button).toMatchObject({ text: '!', title: expect.stringContaining('disk is full') });
});

test('what stands is told with its link, what needs the user with the sentence and the record', async () => {
  const { key: own } = await save();
  await notify({ item: item('1', { state: 'done', link: { id: '1', href } }) });
  await notify({ item: stuck(item('2', {}), failure, 2) });
  expect(shown.get(href)).toMatchObject({ title: 'Decision logged in Notion', message: rollout.title });
  const record = [...shown.keys()].find((key) => key.endsWith(`/log.html#${own}`)) ?? '';
  expect(shown.get(record)).toMatchObject({
    title: 'A document for Notion needs your attention',
    message: `${rollout.title}: Connect Notion again.`,
  });
});

test('nothing is told of what waits, was cancelled, has no decision any more, or without permission', async () => {
  await notify({ item: item('1', { state: 'done', link: { id: '1', href } }) });
  await save();
  await notify({ item: item('1', { state: 'waiting' }) });
  await notify({ item: item('1', { state: 'cancelled' }) });
  isAllowed = false;
  await notify({ item: item('1', { state: 'done', link: { id: '1', href } }) });
  expect(shown.size).toBe(0);
});

test('a click opens an address of the web or a page of ours, never another', () => {
  answerNotifications();
  const own = browser.runtime.getURL('/log.html');
  for (const id of [href, own, 'javascript:alert(1)', 'http://plain.example/']) clicks[0]?.(id);
  expect(opened).toEqual([href, own]);
});

test('outside my own hours only what answers a click is told; at work, and where my hours are not known, everything', async () => {
  const hour = 3_600_000;
  const saved = Date.parse('2026-01-05T12:00Z');
  const saturday = Date.parse('2026-01-10T12:00Z');
  const monday = Date.parse('2026-01-12T12:00Z');
  const told = async (savedAt: number, now: number) => {
    shown.clear();
    const { key } = await saveDecision({ ...rollout, id: null, supersedes: null }, savedAt);
    await notify({ item: stuck({ ...item('1', {}), key }, failure, 2) }, now);
    return shown.size;
  };
  expect(await told(saved, saturday)).toBe(1);
  await database.people.put({
    ...{ ...officeIn('UTC'), id: 'me', name: 'Ada', addresses: [], isMe: true, keys: ['me'] },
    ...{ zoneSource: '', zoneDate: '2026-01-01' },
  });
  expect(await told(saved, saturday)).toBe(0);
  // Whoever looks then finds it, and sets the alarm for the next opening.
  const { waitsAt } = await readSignals();
  expect(waitsAt).toBeGreaterThan(0);
  expect(await told(saturday - hour / 6, saturday)).toBe(1);
  expect(await told(saved, monday)).toBe(1);
  await database.people.clear();
});
