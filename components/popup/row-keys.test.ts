import { expect, test } from 'vitest';
import { whereKeyLeads } from './row-keys';

const plain = { altKey: false, ctrlKey: false, metaKey: false };

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 8, undefined],
  ['ArrowUp', 5, 4],
  ['ArrowUp', 0, 'above'],
  ['Home', 5, 0],
  ['End', 5, 8],
  ['End', 8, 8],
  ['Escape', 5, 'search'],
  ['Enter', 5, undefined],
  ['ArrowRight', 5, undefined],
])('%s in row %i of nine leads to %s', (key, index, to) => {
  expect(whereKeyLeads({ key, ...plain }, index, 9)).toBe(to);
});

test('a key of the browser’s stays the browser’s', () => {
  for (const held of ['altKey', 'ctrlKey', 'metaKey'])
    expect(whereKeyLeads({ key: 'ArrowDown', ...plain, [held]: true }, 3, 9)).toBeUndefined();
});
