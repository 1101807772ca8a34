import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything } from '@/components/options/transfer/delete-everything';
import { rollout } from '@/tests/samples/sample-decisions';
import { saveDecision } from '@/utils/decisions/save';
import { writeSignals } from '@/utils/platform/signals';
import { putAccount } from '@/utils/store/accounts';
import { putConnection } from '@/utils/store/connections';
import { Database } from '@/utils/store/database';

const now = Date.UTC(2026, 10, 24, 14, 10);
const settings = { token: 'ya29.planted', expiresAt: now, clientId: 'a', account: 'mara@fernhill.example' };
const google = {
  destination: 'google-docs' as const,
  settings,
  account: 'mara',
  place: null,
  connectedAt: 1,
};
const slack = {
  destination: 'slack:T0FERNHILL',
  settings: { token: 'xoxp-planted', team: 'T0FERNHILL' },
  account: 'Fernhill',
  place: null,
  connectedAt: 1,
};
const asked: unknown[] = [];
let db: Database;
let held: Set<string>;
let stubborn: Set<string>;

type Named = { permissions?: string[]; origins?: string[] };
const namesIn = ({ permissions = [], origins = [] }: Named) => [...permissions, ...origins];
const contains = async (what: Named) => namesIn(what).every((name) => held.has(name));
const remove = async (what: Named) => {
  if (namesIn(what).some((name) => stubborn.has(name))) throw new Error('You cannot remove this.');
  for (const name of namesIn(what)) held.delete(name);
  return true;
};

beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  vi.stubGlobal('localStorage', { clear: () => asked.push('journal') });
  held = new Set(['https://api.notion.com/*', 'https://www.googleapis.com/*', 'notifications', 'identity']);
  stubborn = new Set();
  const getAll = async () => ({ origins: [...held].filter((name) => name.includes('://')) });
  Object.assign(browser, { permissions: { remove, contains, getAll } });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Meantime',
    version: '1',
    optional_permissions: ['notifications', 'identity'],
    host_permissions: ['https://mail.google.com/*'],
    optional_host_permissions: ['https://api.notion.com/*', 'https://www.googleapis.com/*', 'https://*/*'],
  });
  browser.runtime.onMessage.addListener((message: { type: string }) => void asked.push(message.type));
  db = new Database(`delete-${Math.random()}`);
});

test('the access at Google is ended, then no row, token, item or setting is left, and the worker hears of it', async () => {
  await putConnection(google, db);
  await putConnection({ ...google, destination: 'notion', settings: { token: 'ntn_planted' } }, db);
  await putAccount(slack, db);
  const monday = { token: 'eyJ.planted', account: '9011001' };
  await putAccount({ ...slack, destination: 'monday:9011001', settings: monday, account: 'Fern' }, db);
  await browser.storage.sync.set({ 'meantime-norms': { version: 1 } });
  await saveDecision(rollout, now, db, [{ destination: 'notion', place: null }]);
  await writeSignals({ consent: true });
  asked.length = 0;
  const others = [{ vendor: 'monday', accounts: ['Fern'] }];
  const ended = await deleteEverything(db, async (given) => {
    expect(given).toEqual(settings);
    // Written down as every request, so it has to come before the ledger is emptied.
    await db.ledger.add({ at: now, host: 'oauth2.googleapis.com', method: 'POST', bytes: 1, why: 'x' });
    return true;
  });
  expect(ended).toEqual({ google: true, notion: true, slack: ['Fernhill'], others, kept: [] });
  expect(db.tables.length).toBeGreaterThan(12);
  for (const table of db.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  expect(await browser.storage.local.get(null)).toEqual({});
  expect(await browser.storage.sync.get(null)).toEqual({});
  expect([...held]).toEqual([]);
  expect(asked).toEqual(['runOutbox', 'journal']);
});

test('where Google cannot be told everything goes nevertheless, and it is said', async () => {
  await putConnection(google, db);
  const ended = await deleteEverything(db, () => Promise.reject(new TypeError('Failed to fetch')));
  expect(ended).toEqual({ google: false, notion: false, slack: [], others: [], kept: [] });
  expect(await db.connections.count()).toBe(0);
});

test('a permission that the browser does not take back is told, and the others go nevertheless', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  stubborn.add('https://api.notion.com/*');
  expect(await deleteEverything(db)).toMatchObject({ kept: ['https://api.notion.com/*'] });
  expect([...held]).toEqual(['https://api.notion.com/*']);
});

test('hosts of sources that were removed or only previewed are given back; those of the installation stay', async () => {
  held.add('https://files.example/*').add('https://team.example/*').add('https://mail.google.com/*');
  expect(await deleteEverything(db)).toMatchObject({ kept: [] });
  expect([...held]).toEqual(['https://mail.google.com/*']);
});

test('a browser that cannot list its hosts costs nothing else', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  Object.assign(browser.permissions, { getAll: () => Promise.reject(new Error('no')) });
  expect(await deleteEverything(db)).toMatchObject({ kept: [] });
  expect([...held]).toEqual([]);
});

test('where the browser has no sync, everything else goes nevertheless', async () => {
  await writeSignals({ consent: true });
  vi.spyOn(browser.storage.sync, 'clear').mockRejectedValueOnce(new Error('no sync'));
  expect(await deleteEverything(db)).toMatchObject({ kept: [] });
  expect(await browser.storage.local.get(null)).toEqual({});
});
