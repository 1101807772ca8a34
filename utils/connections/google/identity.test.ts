import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { writeLedger } from '@/utils/store/ledger';
import { toldEnglish } from '@/utils/words/english';
import { browserIdentity, redirectFor } from './identity';
import { freshGoogle, signInGoogle } from './session';
import { calendarScope, googleScope } from './settings';

const start = Date.UTC(2026, 10, 24, 14, 10);
let kept: string[];
let asked: unknown[];

/** Chrome's identity: it gives the token that it keeps until it is told to forget it. */
function chromeIdentity() {
  return {
    getRedirectURL: () => 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/',
    getAuthToken: async (details: unknown) => {
      asked.push(details);
      return { token: kept[0] };
    },
    removeCachedAuthToken: async ({ token }: { token: string }) => {
      kept = kept.filter((one) => one !== token);
    },
  };
}

beforeEach(() => {
  kept = ['ya29.first', 'ya29.second'];
  asked = [];
  Object.assign(browser, { identity: chromeIdentity() });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Meantime',
    version: '1',
    oauth2: { client_id: 'built-in', scopes: ['https://www.googleapis.com/auth/drive.file'] },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(browser, 'identity');
});

test('with a built-in client Chrome signs in itself, and a refused token is forgotten before a new one is asked', async () => {
  const request = { clientId: null, account: '', silent: false };
  const first = await signInGoogle(request, browserIdentity(writeLedger), () => start);
  if (!first.ok) throw new Error(toldEnglish(first.words));
  expect(first.value).toMatchObject({ token: 'ya29.first', clientId: null });
  const refused = { ...first.value, expiresAt: 0 };
  const second = await freshGoogle(refused, browserIdentity(writeLedger), () => start);
  expect(second).toMatchObject({ ok: true, value: { token: 'ya29.second' } });
  expect(kept).toEqual(['ya29.second']);
  // Only the click of the user may open a window.
  expect(asked).toEqual([{ interactive: true }, { interactive: false }]);
});

test('calendars are named to Chrome only where they are wanted: the manifest has files alone', async () => {
  const request = { clientId: null, account: '', silent: false, calendar: true } as const;
  const outcome = await signInGoogle(request, browserIdentity(writeLedger), () => start);
  expect(outcome).toMatchObject({ ok: true, value: { calendar: true } });
  expect(asked).toEqual([{ interactive: true, scopes: [googleScope, calendarScope] }]);
});

test('without the permission there is no sign-in', () => {
  Reflect.deleteProperty(browser, 'identity');
  expect(browserIdentity(writeLedger)).toBeNull();
});

test('taken away while a page is open, the permission leaves an interface that throws: there is no sign-in', () => {
  const getRedirectURL = () => {
    throw new Error("'identity.getRedirectURL' is not available in this context.");
  };
  Object.assign(browser, { identity: { ...chromeIdentity(), getRedirectURL } });
  expect(browserIdentity(writeLedger)).toBeNull();
});

test.each([
  [
    'https://9e2f0c1d8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d.extensions.allizom.org/',
    'http://127.0.0.1/mozoauth2/9e2f0c1d8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d',
  ],
  [
    'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/',
    'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/',
  ],
  [
    'https://allizom.example/9e2f.extensions.allizom.org/',
    'https://allizom.example/9e2f.extensions.allizom.org/',
  ],
])('the browser’s own address %s is led back to %s', (own, redirect) => {
  expect(redirectFor(own)).toBe(redirect);
});

test('a silent sign-in that is never answered, as in Firefox without a network, ends and is tried again; a window is waited for', async () => {
  vi.useFakeTimers({ now: start, toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const launchWebAuthFlow = () => new Promise<string>(() => undefined);
    Object.assign(browser, { identity: { ...chromeIdentity(), launchWebAuthFlow } });
    const settings = { token: 'ya29.over', expiresAt: 0, clientId: 'a', account: 'mara@fernhill.example' };
    let silent: unknown = null;
    let shown: unknown = null;
    void freshGoogle(settings, browserIdentity(writeLedger), () => start).then((outcome) => {
      silent = outcome;
    });
    const asked = { clientId: 'a', account: '', silent: false };
    void signInGoogle(asked, browserIdentity(writeLedger), () => start).then((outcome) => {
      shown = outcome;
    });
    // The ledger is written first.
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0), { timeout: 5000 });
    await vi.advanceTimersByTimeAsync(25_000);
    expect(silent).toMatchObject({ ok: false, kind: 'again', mayHaveCommitted: false });
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(shown).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});
