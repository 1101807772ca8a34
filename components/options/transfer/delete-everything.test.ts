import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rollout } from '@/utils/destinations/markdown/sample-decisions';
import { writeSignals } from '@/utils/platform/signals';
import { putConnection } from '@/utils/store/connections';
import { Database } from '@/utils/store/database';
import { saveDecision } from '@/utils/store/decisions';
import { deleteEverything } from './delete-everything';

const now = Date.UTC(2026, 10, 24, 14, 10);
const settings = { token: 'ya29.planted', expiresAt: now, clientId: 'a', account: 'mara@fernhill.example' };
const google = {
  destination: 'google-docs' as const,
  settings,
  account: 'mara',
  place: null,
  connectedAt: 1,
};
const asked: unknown[] = [];
let db: Database;

beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  vi.stubGlobal('localStorage', { clear: () => asked.push('journal') });
  const permissions = { remove: async (what: object) => asked.push(what) };
  Object.assign(browser, { permissions });
  browser.runtime.onMessage.addListener((message: { type: string }) => void asked.push(message.type));
  db = new Database(`delete-${Math.random()}`);
});

test('the access at Google is ended, then no row, token, item or setting is left, and the worker hears of it', async () => {
  await putConnection(google, db);
  await putConnection({ ...google, destination: 'notion', settings: { token: 'ntn_planted' } }, db);
  await saveDecision(rollout, now, db, [{ destination: 'notion', place: null }]);
  await writeSignals({ consent: true });
  const ended = await deleteEverything(db, async (given) => {
    expect(given).toEqual(settings);
    // Written down as every request, so it has to come before the ledger is emptied.
    await db.ledger.add({ at: now, host: 'oauth2.googleapis.com', method: 'POST', bytes: 1, why: 'x' });
    return true;
  });
  expect(ended).toEqual({ google: true, notion: true });
  expect(db.tables.length).toBeGreaterThan(12);
  for (const table of db.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  expect(await browser.storage.local.get(null)).toEqual({});
  const origins = expect.arrayContaining(['https://api.notion.com/*', 'https://www.googleapis.com/*']);
  expect(asked).toEqual(['journal', { origins, permissions: ['identity', 'notifications'] }, 'runOutbox']);
});

test('where Google cannot be told everything goes nevertheless, and it is said', async () => {
  await putConnection(google, db);
  const ended = await deleteEverything(db, () => Promise.reject(new TypeError('Failed to fetch')));
  expect(ended).toEqual({ google: false, notion: false });
  expect(await db.connections.count()).toBe(0);
});
