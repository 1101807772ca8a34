// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OwedCard } from '@/components/options/display/owed-card';
import { RemindCard } from '@/components/options/display/remind-card';
import { at, officeIn } from '@/tests/samples/sample-waits';
import { readSignals, writeSignals } from '@/utils/platform/signals';
import { database } from '@/utils/store/database';
import { savePeople } from '@/utils/store/people';

let root: Root;
let isHeld: boolean;
let willGive: boolean;
const asked: unknown[] = [];
const text = () => document.body.textContent ?? '';
const box = () => document.querySelector<HTMLInputElement>('input[type=checkbox]');
const soon = (check: () => unknown) => act(() => vi.waitFor(check));
const draw = (card: React.ReactNode) => act(async () => root.render(card));
const click = () => act(async () => box()?.click());
const none = { addListener: () => {}, removeListener: () => {} };

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  fakeBrowser.reset();
  // jsdom has none.
  const locks = { request: async (_: string, work: () => unknown) => await work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    ...{ manifest_version: 3, name: 'Meantime', version: '1' },
    optional_permissions: ['notifications'],
  });
  [isHeld, willGive] = [false, true];
  asked.length = 0;
  Object.assign(browser, {
    permissions: {
      ...{ onAdded: none, onRemoved: none, contains: async () => isHeld },
      request: async (what: unknown) => {
        asked.push(what);
        isHeld = willGive;
        return willGive;
      },
    },
    tabs: { query: async () => [] },
  });
  await Promise.all(database.tables.map((table) => table.clear()));
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test('reminders are off until switched on; the click asks for the permission, and what needed me before stays quiet', async () => {
  await draw(<RemindCard />);
  expect(box()?.checked).toBe(false);
  const before = Date.now();
  await click();
  expect(asked).toEqual([{ permissions: ['notifications'] }]);
  await vi.waitFor(async () => expect((await readSignals()).remind).toBeGreaterThanOrEqual(before));
  await soon(() => expect(box()?.checked).toBe(true));
  await click();
  await vi.waitFor(async () => expect((await readSignals()).remind).toBeNull());
  // Nothing has to be allowed to be quiet.
  expect(asked).toHaveLength(1);
});

test('where the browser refuses, it is said, it stays off and nothing is stored', async () => {
  willGive = false;
  await draw(<RemindCard />);
  await click();
  await soon(() => expect(document.querySelector('[role=alert]')?.textContent).toBeTruthy());
  expect(asked).toHaveLength(1);
  expect(box()?.checked).toBe(false);
  expect((await readSignals()).remind).toBeFalsy();
});

test('a permission that was taken back meanwhile switches it off; on, it says where my hours are missing', async () => {
  await writeSignals({ remind: 1 });
  await draw(<RemindCard />);
  await soon(() => expect(text().length).toBeGreaterThan(0));
  expect(box()?.checked).toBe(false);
  await act(async () => root.unmount());
  isHeld = true;
  root = createRoot(document.body.firstElementChild as Element);
  await draw(<RemindCard />);
  await soon(() => expect(box()?.checked).toBe(true));
  const leads = () => document.querySelectorAll('.options-lead').length;
  await soon(() => expect(leads()).toBe(2));
  const me = { id: 'me', name: 'Mara', isMe: true, addresses: [], zoneSource: 'typed in' };
  await act(async () => await savePeople([{ ...officeIn('UTC'), ...me, zoneDate: '2026-01-01' }]));
  await soon(() => expect(leads()).toBe(1));
});

test('What I owe switched off forgets what was seen', async () => {
  await writeSignals({ owed: true });
  await database.owed.put({
    ...{ key: 'gmail:1', site: 'gmail', threadId: '1', channel: 'e-mail' },
    ...{ sentAt: at('2026-01-05T10:00Z'), doneAt: null },
  });
  await draw(<OwedCard />);
  await soon(() => expect(box()?.checked).toBe(true));
  await click();
  await soon(async () => expect(await database.owed.count()).toBe(0));
  expect((await readSignals()).owed).toBe(false);
  await click();
  await soon(async () => expect((await readSignals()).owed).toBe(true));
});
