import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addressSource } from '@/utils/roster/sources/address/source';
import { database } from '@/utils/store/database';
import { addSource, changeSource } from '@/utils/store/layers/sources';
import type { RefreshRate } from '@/utils/store/layers/tables';
import { armRefresh } from '@/utils/team/next-refresh';
import { phrase } from '@/utils/words/phrase';
import { startPeopleRefresh } from '@/utils/worker/people-refresh';
// Loaded before the clock of the first test runs.
import '@/utils/worker/refreshing';

const hour = 3_600_000;
const { locks } = navigator;
const asked: string[] = [];
const served = new Map<string, () => Response>();
let isAllowed = true;

beforeEach(async () => {
  fakeBrowser.reset();
  asked.length = 0;
  served.clear();
  isAllowed = true;
  Object.assign(browser, { permissions: { contains: async () => isAllowed } });
  vi.stubGlobal('navigator', { onLine: true, locks });
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request.url);
    const answer = served.get(request.url);
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return answer();
  });
  await Promise.all(database.tables.map((table) => table.clear()));
});

const urlOf = (id: string) => `https://${id}.files.example/team.csv`;
const csv = (name: string) => () =>
  new Response(`Name,Email,Time zone\n${name},${name.toLowerCase()}@fern.example,Europe/Oslo\n`);

/** A source that was loaded `ago` ms before now, with nobody in it. */
async function put(id: string, every: RefreshRate, ago: number): Promise<void> {
  const source = { id, kind: 'address', settings: { url: urlOf(id) }, name: id, every };
  const loaded = { rows: [], problems: [], notes: [], revision: null };
  await addSource(source, loaded, { now: Date.now() - ago, today: '2026-11-29' });
}

const fire = () =>
  fakeBrowser.alarms.onAlarm.trigger({ name: 'people', scheduledTime: 0, persistAcrossSessions: true });
const names = async () => (await database.people.toArray()).map(({ name }) => name).toSorted();
const source = async (id: string) => await database.sources.get(id);
/** Ms from now until the alarm; null where none is set. */
const alarm = async () => {
  const set = await browser.alarms.get('people');
  return set === undefined ? null : set.scheduledTime - Date.now();
};

test('a worker that starts sets the alarm to the source that is due first, and loads nothing', async () => {
  await put('slow', 'daily', 0);
  await put('soon', 'hourly', hour / 2);
  // As a browser does when it ends.
  await browser.alarms.clear('people');
  startPeopleRefresh();
  await vi.waitFor(async () => expect(await alarm()).not.toBeNull());
  expect(Math.abs(((await alarm()) ?? 0) - hour / 2)).toBeLessThan(5_000);
  expect(asked).toEqual([]);
});

test('without a source that is loaded by itself there is no alarm', async () => {
  await put('by-hand', 'off', 100 * hour);
  await armRefresh(Date.now());
  expect(await alarm()).toBeNull();
});

test('the alarm loads what is due and nothing else; people come into the list', async () => {
  await put('due', 'hourly', 2 * hour);
  await put('later', 'daily', 2 * hour);
  await put('by-hand', 'off', 100 * hour);
  served.set(urlOf('due'), csv('Ada'));
  startPeopleRefresh();
  await fire();
  await vi.waitFor(async () => expect(await names()).toEqual(['Ada']));
  expect(asked).toEqual([urlOf('due')]);
  await vi.waitFor(async () => expect(Math.abs(((await alarm()) ?? 0) - hour)).toBeLessThan(5_000));
  const [line] = await database.ledger.toArray();
  expect(line).toMatchObject({ host: 'due.files.example', method: 'GET' });
});

test('one that fails says so and costs the others nothing; its people stay', async () => {
  await put('broken', 'hourly', 2 * hour);
  await put('whole', 'hourly', 2 * hour);
  served.set(urlOf('broken'), csv('Ada'));
  served.set(urlOf('whole'), csv('Bo'));
  startPeopleRefresh();
  await fire();
  await vi.waitFor(async () => expect(await names()).toEqual(['Ada', 'Bo']));
  await database.sources.toCollection().modify({ loadedAt: Date.now() - 2 * hour });
  served.set(urlOf('broken'), () => new Response('', { status: 503 }));
  served.set(urlOf('whole'), csv('Cy'));
  await fire();
  await vi.waitFor(async () => expect((await source('whole'))?.loadedAt).toBeGreaterThan(Date.now() - hour));
  expect(await names()).toEqual(['Ada', 'Bo', 'Cy']);
  expect((await source('broken'))?.failure).toMatchObject({
    words: phrase('sources.address-busy', { status: '503' }),
  });
});

test('without access to its host it is not asked, and says what to do', async () => {
  await put('closed', 'hourly', 2 * hour);
  isAllowed = false;
  startPeopleRefresh();
  await fire();
  await vi.waitFor(async () =>
    expect((await source('closed'))?.failure).toMatchObject({
      words: phrase('sources.not-allowed'),
      retryAt: null,
    }),
  );
  expect(asked).toEqual([]);
});

test('offline nothing is asked and nothing counts as failed; the alarm asks again', async () => {
  await put('due', 'hourly', 2 * hour);
  vi.stubGlobal('navigator', { onLine: false, locks });
  startPeopleRefresh();
  await fire();
  await vi.waitFor(async () => expect(await alarm()).toBeGreaterThan(hour / 20));
  expect(await source('due')).toMatchObject({ failure: null });
  expect(asked).toEqual([]);
});

const odd = [
  ['of a kind that this version does not know', { kind: 'telepathy' }, 'sources.unknown-kind'],
  ['whose settings cannot be read', { settings: { url: 7 } }, 'sources.settings'],
] as const;

test.each(odd)('a source %s says so, stays as it is and is tried no more often', async (_, change, code) => {
  await put('odd', 'hourly', 2 * hour);
  await database.sources.update('odd', change);
  startPeopleRefresh();
  await fire();
  await vi.waitFor(async () => expect((await source('odd'))?.failure?.words).toEqual(phrase(code)));
  await vi.waitFor(async () => expect(Math.abs(((await alarm()) ?? 0) - hour)).toBeLessThan(5_000));
  expect(await source('odd')).toMatchObject(change);
  expect(asked).toEqual([]);
});

test('a fault of ours in one costs the others nothing, and is tried again after a pause', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  await put('faulty', 'hourly', 2 * hour);
  await put('whole', 'hourly', 2 * hour);
  served.set(urlOf('whole'), csv('Ada'));
  vi.spyOn(addressSource, 'load').mockRejectedValueOnce(new TypeError('a bug'));
  startPeopleRefresh();
  await fire();
  await vi.waitFor(async () => expect(await names()).toEqual(['Ada']));
  await vi.waitFor(() => expect(console.error).toHaveBeenCalledOnce());
  await vi.waitFor(async () => expect(await alarm()).toBeGreaterThan(4 * 60_000));
});

test('a source that was added or is to be loaded more often wakes the worker, which sets the alarm anew', async () => {
  await put('new', 'off', 0);
  expect(await alarm()).toBeLessThan(60_000);
  startPeopleRefresh();
  await fire();
  await vi.waitFor(async () => expect(await alarm()).toBeNull());
  await changeSource('new', { every: 'daily' });
  expect(await alarm()).toBeLessThan(60_000);
});
