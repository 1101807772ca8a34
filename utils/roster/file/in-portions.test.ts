import { expect, test } from 'vitest';
import { inPortions } from './in-portions';

test('a long list lets others have their turn, in order and to its end', async () => {
  const seen: number[] = [];
  let turns = 0;
  const other = setInterval(() => turns++, 0);
  const items = Array.from({ length: 12 }, (_, at) => at);
  await inPortions(items, (item) => {
    seen.push(item);
    const until = performance.now() + 5;
    while (performance.now() < until);
    return true;
  });
  clearInterval(other);
  expect(seen).toEqual(items);
  expect(turns).toBeGreaterThan(0);
});

test('it stops where it is told to', async () => {
  const seen: string[] = [];
  await inPortions(['a', 'b', 'c'], (item) => seen.push(item) < 2);
  expect(seen).toEqual(['a', 'b']);
});
