import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { longTests } from './scripts/lib/long-tests.mjs';
import { BrowserOrder } from './tests/e2e/support/order.ts';
import { testsIn } from './tests/unit/shared-tests.ts';

const unitTests = [
  'utils/**/*.test.ts',
  'components/**/*.test.{ts,tsx}',
  'tests/unit/**/*.test.{ts,tsx}',
  'scripts/**/*.test.ts',
];
// `all` of them, or a `fast` choice, by npm: files that change nothing in their process share it. By hand each has its own.
const run = process.env.UNIT_RUN;
const shared = run === undefined ? [] : testsIn('shared', unitTests, import.meta.dirname);
const anew = run === undefined ? [] : testsIn('anew', unitTests, import.meta.dirname);
const exclude = [...configDefaults.exclude, ...(run === 'fast' ? longTests : [])];
const unit = {
  environment: 'node' as const,
  maxWorkers: 2,
  // What a test makes is mostly garbage when it ends: with more room for new things a ninth less time goes into clearing.
  execArgv: ['--max-semi-space-size=64'],
  // The build's alias for Node, so that Google's classes run over our transport here too.
  setupFiles: ['tests/unit/google-classes.ts'],
  // Property tests on a slow or busy machine; a hang still ends.
  testTimeout: 60_000,
};
// Each project for itself: a worker is not kept while files of another project have their turn.
const inOneProcess = {
  ...unit,
  exclude,
  isolate: false,
  setupFiles: [...unit.setupFiles, 'tests/unit/leave-clean.ts'],
};

export default defineConfig({
  test: {
    sequence: { sequencer: BrowserOrder },
    // What was transformed once, by any of the projects, is not again while it says the same.
    fsModuleCache: true,
    fsModuleCachePath: 'tests/.cache/modules',
    projects: [
      {
        plugins: [WxtVitest()],
        test: { ...unit, name: 'unit', include: unitTests, exclude: [...exclude, ...shared, ...anew] },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...inOneProcess,
          name: 'unit-anew',
          include: anew,
          setupFiles: [...inOneProcess.setupFiles, 'tests/unit/forget-modules.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        plugins: [WxtVitest()],
        test: { ...inOneProcess, name: 'unit-shared', include: shared, sequence: { groupOrder: 3 } },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/office/**/*.test.ts'],
          environment: 'node',
          // Two lanes, each with a browser that serves file after file: it is kept in a module of the worker. A third
          // was tried: it leaves no core idle, and tests that wait for a page then wait longer.
          pool: 'forks',
          isolate: false,
          maxWorkers: 2,
          globalSetup: ['tests/e2e/support/quick-folder.ts'],
          setupFiles: ['tests/e2e/support/share-browser.ts'],
          sequence: { groupOrder: 1 },
          // On a busy machine a test may take five times as long, and one look at a page a second; a hang still ends.
          testTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
