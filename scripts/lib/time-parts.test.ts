import { expect, test } from 'vitest';
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
