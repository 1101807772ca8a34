import { expect, test } from 'vitest';
import { roomAbove, rowsToDraw } from './virtual-places';

const range = { startIndex: 10, endIndex: 12, overscan: 2, count: 100 };

test('what is in sight is drawn, with the few rows around it', () => {
  expect(rowsToDraw(range, null)).toEqual([8, 9, 10, 11, 12, 13, 14]);
  expect(rowsToDraw({ ...range, count: 14 }, null)).toEqual([8, 9, 10, 11, 12, 13]);
});

test.each([
  [0, [0, 1, 8, 9, 10, 11, 12, 13, 14]],
  [3, [2, 3, 4, 8, 9, 10, 11, 12, 13, 14]],
  [60, [8, 9, 10, 11, 12, 13, 14, 59, 60, 61]],
  [99, [8, 9, 10, 11, 12, 13, 14, 98, 99]],
  [11, [8, 9, 10, 11, 12, 13, 14]],
  // The list became shorter meanwhile.
  [100, [8, 9, 10, 11, 12, 13, 14]],
])(
  'the row with the focus, %d, stays in the page wherever it is, between the two where Tab goes',
  (kept, drawn) => {
    expect(rowsToDraw(range, kept)).toEqual(drawn);
  },
);

test('neighbours have no room between them; rows that are not drawn leave theirs', () => {
  const rows = [
    { start: 0, end: 50 },
    { start: 58, end: 100 },
    { start: 408, end: 450 },
    { start: 458, end: 500 },
  ];
  expect(roomAbove(rows, 8)).toEqual([0, 0, 300, 0]);
  expect(roomAbove([], 8)).toEqual([]);
});

test('a row that was measured a little smaller never pulls the next one over it', () => {
  const rows = [
    { start: 0, end: 50 },
    { start: 49.5, end: 90 },
  ];
  expect(roomAbove(rows, 0)).toEqual([0, 0]);
});
