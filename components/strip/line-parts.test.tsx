// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LineAt, useRowAt } from './line-at';
import { LinePart, LineParts } from './line-parts';

const axis = { from: 0, to: 1_000, zone: 'Europe/Berlin' };
const drawn = new Map<number, number>();

function Row({ row }: { readonly row: number }) {
  drawn.set(row, (drawn.get(row) ?? 0) + 1);
  return <i>{useRowAt()}</i>;
}

let root: Root;
let frames: Map<number, () => void>;
let asked: number;
/** One frame of the browser: what its callbacks ask for comes with the next. */
const frame = () =>
  act(async () => {
    const [due, calls] = [frames, [...frames.values()]];
    due.clear();
    for (const call of calls) call();
  });
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they stay where they are
    <LinePart key={row} row={row}>
      <Row row={row} />
    </LinePart>
  ));
const show = (at: number, rows: readonly React.JSX.Element[], around = axis) =>
  act(async () =>
    root.render(
      <LineAt value={at}>
        <LineParts axis={around} count={rows.length}>
          {rows}
        </LineParts>
      </LineAt>,
    ),
  );
const shown = () => [...document.querySelectorAll('i')].map(({ textContent }) => Number(textContent));
const countAt = (at: number) => shown().filter((each) => each === at).length;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  [frames, asked] = [new Map(), 0];
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => {
    asked += 1;
    frames.set(asked, call);
    return asked;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test('fifty rows follow in three frames, each row drawn once', async () => {
  const rows = rowsOf(50);
  await show(1, rows);
  expect(countAt(1)).toBe(50);
  drawn.clear();
  await show(2, rows);
  expect(countAt(2)).toBe(17);
  // The first callbacks belong to the frame of the move.
  for (const [callback, count] of [17, 34, 34, 50].entries()) {
    await frame();
    expect(countAt(2), `after callback ${callback}`).toBe(count);
  }
  expect([...drawn.values()]).toEqual(Array.from({ length: 50 }, () => 1));
  expect(frames.size).toBe(0);
});

test('while the line goes on, every row comes along by turns and none is left behind', async () => {
  const rows = rowsOf(50);
  await show(1, rows);
  for (const at of [2, 3, 4]) {
    await show(at, rows);
    await frame();
  }
  expect([countAt(2), countAt(3), countAt(4)]).toEqual([17, 17, 16]);
  for (let left = 0; left < 6; left += 1) await frame();
  expect(countAt(4)).toBe(50);
});

test('few rows follow at once, and all do on another axis or with other rows', async () => {
  const few = rowsOf(17);
  await show(1, few);
  await show(2, few);
  expect(countAt(2)).toBe(17);
  expect(frames.size).toBe(0);
  const many = rowsOf(40);
  await show(3, many);
  expect(countAt(3)).toBe(40);
  await show(2_000, many, { ...axis, from: 1_000, to: 3_000 });
  expect(countAt(2_000)).toBe(40);
});
