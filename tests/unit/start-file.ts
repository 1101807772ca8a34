import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterAll, expect, vi } from 'vitest';

// The database comes first: Dexie keeps what it finds when it is loaded.

// Files share a worker: starting one for each takes longer than most tests. What a file could leave behind for the
// next is taken back here: globals, clocks, spies and, of a file that puts others in the place of our modules, all
// modules that were loaded meanwhile. Before it, too: what is loaded already would keep the real ones.
const { testPath } = expect.getState();
const replacesModules = testPath !== undefined && readFileSync(testPath, 'utf8').includes('vi.mock(');
if (replacesModules) vi.resetModules();
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  if (replacesModules) vi.resetModules();
});
