import { expect, test } from 'vitest';
import { canShare, sharedTests } from './shared-tests';
import { root } from './source-files';

test.each([
  ['a module is replaced', "vi.mock('@/utils/platform/wake');"],
  ['a global is written', 'globalThis.navigator = offline;'],
])('a file in which %s has a process of its own', (_, text) => {
  expect(canShare('utils/a.test.ts', text)).toBe(false);
});

test('so has one that measures times', () => {
  expect(canShare('tests/unit/linear.test.ts', '')).toBe(false);
});

test('one whose clock, globals, spies and played browser are put back shares one', () => {
  expect(canShare('utils/a.test.ts', 'vi.useFakeTimers({ now });')).toBe(true);
  const played = "import { fakeBrowser } from 'wxt/testing/fake-browser';";
  expect(canShare('utils/a.test.ts', played)).toBe(true);
});

test('another shares one', () => {
  expect(canShare('utils/a.test.ts', "test('one and one', () => expect(1 + 1).toBe(2));")).toBe(true);
  const found = sharedTests(['utils/**/*.test.ts', 'tests/unit/outbox/*.test.ts'], root);
  expect(found).toContain('utils/domain/time/next-opening.test.ts');
  expect(found.filter((path) => path.startsWith('tests/'))).toEqual([]);
});
