// Before any file loads Dexie, which looks for the browser's database once: whichever file of the worker is first.
import 'fake-indexeddb/auto';
// Likewise: what it takes for the browser is the global of its first reader, whom a stub may have deceived.
import 'wxt/browser';
import { afterAll, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const asFound = [fakeBrowser, ...Object.values(fakeBrowser)]
  .filter((each) => typeof each === 'object' && each !== null)
  .map((api) => ({ api, parts: Object.getOwnPropertyDescriptors(api) }));

/** What a file played for the browser, whole (`browser.tabs`) or in part (`browser.action.setBadgeText`), is taken back. */
function putBrowserBack(): void {
  for (const { api, parts } of asFound) {
    for (const name of Object.keys(api)) if (!(name in parts)) Reflect.deleteProperty(api, name);
    Object.defineProperties(api, parts);
  }
}

/** What a kit replaced for a file does not meet the next one in the same worker. */
afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
  vi.restoreAllMocks();
  putBrowserBack();
  fakeBrowser.reset();
});
