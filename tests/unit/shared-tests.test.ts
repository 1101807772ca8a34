import { expect, test } from 'vitest';
import { roomOf, testsIn } from './shared-tests';
import { root } from './source-files';

test.each([
  ['a global is written', 'globalThis.navigator = offline;'],
  ['the environment is written', "process.env.TZ = 'UTC';"],
])('a file in which %s has a process of its own', (_, text) => {
  expect(roomOf('utils/a.test.ts', text)).toBe('own');
  expect(roomOf('utils/a.test.ts', `vi.mock('@/utils/platform/wake');\n${text}`)).toBe('own');
});

test('so has one that measures times', () => {
  expect(roomOf('tests/unit/linear.test.ts', '')).toBe('own');
});

test.each([
  ['replaces a module', "vi.mock('@/utils/platform/wake');"],
  ['plays a document', `// @vitest-${'environment'} jsdom`],
])('one that %s shares one with others that load their modules anew', (_, text) => {
  expect(roomOf('utils/a.test.ts', text)).toBe('anew');
});

test.each([
  ['whose clock, globals, spies and played browser are put back', 'vi.useFakeTimers({ now });'],
  ['that plays the browser', "import { fakeBrowser } from 'wxt/testing/fake-browser';"],
  ['that reads a setting', 'const numRuns = Number(process.env.HISTORIES ?? 300);'],
  ['that names the type of a global', 'const fetch: typeof globalThis.fetch = answer;'],
  ['that does none of this', "test('one and one', () => expect(1 + 1).toBe(2));"],
])('one %s shares one', (_, text) => expect(roomOf('utils/a.test.ts', text)).toBe('shared'));

test('each file is in one room', () => {
  const patterns = ['utils/**/*.test.ts', 'tests/unit/outbox/*.test.ts', 'tests/unit/shared-tests.test.ts'];
  const rooms = (['own', 'anew', 'shared'] as const).map((room) => testsIn(room, patterns, root));
  expect(rooms[0]).toContain('tests/unit/shared-tests.test.ts');
  expect(rooms[1]).toContain('utils/platform/wake.test.ts');
  expect(rooms[2]).toContain('utils/domain/time/next-opening.test.ts');
  const all = rooms.flat();
  expect(new Set(all).size).toBe(all.length);
});
