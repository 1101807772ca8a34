import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { liveRows } from './live-query';
import { rowsRead } from './live-rows';

test('a page waits for the first rows, and everybody after has them at once from one reading', async () => {
  const query = vi.fn(async () => ['Ananya']);
  const rows = liveRows(query);
  expect(query).not.toHaveBeenCalled();
  await rowsRead([rows]);
  expect(rows.hasValue()).toBe(true);
  const heard = vi.fn();
  const end = rows.subscribe(heard, () => {});
  expect(heard).toHaveBeenCalledWith(['Ananya']);
  end();
  expect(rows.getValue()).toEqual(['Ananya']);
  expect(query).toHaveBeenCalledTimes(1);
});

test('rows that cannot be read hold no page, and whoever asks next reads anew', async () => {
  const query = vi.fn(async () => {
    throw new Error('The disk is full');
  });
  const rows = liveRows<string>(query);
  await rowsRead([rows]);
  expect(rows.hasValue()).toBe(false);
  const fault = await new Promise<unknown>((resolve) => {
    rows.subscribe(() => {}, resolve);
  });
  expect(fault).toMatchObject({ message: 'The disk is full' });
});

test('rows that are slow hold a page half a second', async () => {
  vi.useFakeTimers();
  try {
    const drawn = vi.fn();
    void rowsRead([liveRows(() => new Promise<string>(() => {}))]).then(drawn);
    await vi.advanceTimersByTimeAsync(490);
    expect(drawn).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(drawn).toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});

test('who leaves last ends the reading', async () => {
  const rows = liveRows(async () => 1);
  const first = await new Promise<() => void>((resolve) => {
    const end = rows.subscribe(
      () => setTimeout(() => resolve(end)),
      () => {},
    );
  });
  first();
  expect(rows.hasValue()).toBe(false);
});
