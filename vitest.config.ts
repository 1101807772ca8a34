import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { BrowserOrder } from './tests/e2e/support/order.ts';

export default defineConfig({
  test: {
    sequence: { sequencer: BrowserOrder },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: [
            'utils/**/*.test.ts',
            'components/**/*.test.{ts,tsx}',
            'tests/unit/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
          ],
          environment: 'node',
          maxWorkers: 2,
          // The build's alias for Node, so that Google's classes run over our transport here too.
          setupFiles: ['tests/unit/google-classes.ts'],
          // Property tests on a slow or busy machine; a hang still ends.
          testTimeout: 30_000,
        },
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
          setupFiles: ['tests/e2e/support/share-browser.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          // A busy machine may need a second for one look at a page.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
