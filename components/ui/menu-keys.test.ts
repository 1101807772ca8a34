import { expect, test } from 'vitest';
import { stepBy } from './menu-keys';

const labels = ['Download', 'Discard', 'Élargir', '削除'];

test('arrows go round, Home and End go to the ends', () => {
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => stepBy(key, 0, labels))).toEqual([
    { to: 1 },
    { to: 3 },
    { to: 0 },
    { to: 3 },
  ]);
  expect(stepBy('ArrowDown', 3, labels)).toEqual({ to: 0 });
  expect(stepBy('ArrowUp', 3, labels)).toEqual({ to: 2 });
});

test('from outside the entries an arrow leads to the first or the last', () => {
  expect(stepBy('ArrowDown', -1, labels)).toEqual({ to: 0 });
  expect(stepBy('ArrowUp', -1, labels)).toEqual({ to: 3 });
});

test('a letter leads to the next entry that begins with it, in any script', () => {
  expect(stepBy('d', 0, labels)).toEqual({ to: 1 });
  expect(stepBy('D', 1, labels)).toEqual({ to: 0 });
  expect(stepBy('é', 0, labels)).toEqual({ to: 2 });
  expect(stepBy('削', 0, labels)).toEqual({ to: 3 });
  expect(stepBy('x', 0, labels)).toBeNull();
});

test('Tab leaves; Space, Enter and other keys are not the menu’s', () => {
  expect(stepBy('Tab', 0, labels)).toEqual({ close: true });
  expect([' ', 'Enter', 'Escape', 'F5', 'Shift'].map((key) => stepBy(key, 0, labels))).toEqual(
    Array(5).fill(null),
  );
});

test('an empty menu goes nowhere', () => {
  expect(stepBy('ArrowDown', -1, [])).toBeNull();
});
