import { expect, test, vi } from 'vitest';
import { spell, TimedParts } from './time-parts.mjs';

test.each([
  [0, '0 s'],
  [59_400, '59 s'],
  [59_600, '1 min 0 s'],
  [725_000, '12 min 5 s'],
])('%d ms is %s', (ms, words) => {
  expect(spell(ms)).toBe(words);
});

test('each part is told, one that fails too, and all together', async () => {
  const parts = new TimedParts();
  expect(await parts.run('Checks', async () => 3)).toBe(3);
  await expect(parts.run('unit', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(String(parts)).toBe('Checks 0 s, unit 0 s, together 0 s');
});

test('parts that run at the same time count once in all together', async () => {
  const parts = new TimedParts();
  const wait = (ms: number) => () => new Promise((resolve) => setTimeout(resolve, ms));
  const clock = vi.spyOn(performance, 'now');
  // Both begin at 0; one ends after 40 s, the other after 50.
  for (const ms of [0, 0, 40_000, 50_000]) clock.mockReturnValueOnce(ms);
  await Promise.all([parts.run('checks', wait(1)), parts.run('unit', wait(20))]);
  clock.mockRestore();
  expect(String(parts)).toBe('checks 40 s, unit 50 s, together 50 s');
});
