// Before any file loads Dexie, which looks for the browser's database once: whichever file of the worker is first.
import 'fake-indexeddb/auto';
// Likewise: what it takes for the browser is the global of its first reader, whom a stub may have deceived.
import 'wxt/browser';
import { afterAll, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What a kit replaced for a file does not meet the next one in the same worker. */
afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
  vi.restoreAllMocks();
  fakeBrowser.reset();
});
