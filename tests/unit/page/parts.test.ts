import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testReader } from '@/tests/kits/page/test-page';
import type { Extra } from '@/utils/page/extra';
import { handExtra, handReader, makeParts } from '@/utils/page/parts';

const extra = { expect: () => null } as unknown as Extra;
const run = vi.fn(async () => {
  handReader(testReader);
  handExtra(() => extra);
});
const came = vi.fn();
const parts = () => makeParts({ site: 'gmail', run, needs: () => ({}) as never, came });

beforeEach(() => {
  vi.useFakeTimers();
  run.mockClear();
  came.mockClear();
});
afterEach(() => vi.useRealTimers());

test('nothing is loaded until something is wanted, and then once for all', async () => {
  const loader = parts();
  expect(loader.here).toBeNull();
  expect(run).not.toHaveBeenCalled();
  loader.want();
  loader.want();
  const both = await Promise.all([loader.load(), loader.load()]);
  expect(both[0]).toBe(both[1]);
  expect(loader.here).toEqual({ reader: testReader, extra });
  expect(run).toHaveBeenCalledTimes(1);
  expect(came).toHaveBeenCalledTimes(1);
});

test('a worker that is not there is asked again after a pause, not at every pass', async () => {
  const loader = parts();
  run.mockRejectedValueOnce(new Error('no worker'));
  loader.want();
  await vi.advanceTimersByTimeAsync(100);
  loader.want();
  expect(run).toHaveBeenCalledTimes(1);
  // The next pass is asked for by itself.
  await vi.advanceTimersByTimeAsync(5_000);
  expect(came).toHaveBeenCalledTimes(1);
  loader.want();
  await vi.advanceTimersByTimeAsync(0);
  expect(loader.here).not.toBeNull();
});

test('the pauses grow as those of questions do, while nothing comes', async () => {
  const loader = parts();
  run.mockRejectedValue(new Error('no worker'));
  const tried: number[] = [];
  const start = Date.now();
  came.mockImplementation(() => {
    tried.push((Date.now() - start) / 1000);
    loader.want();
  });
  loader.want();
  await vi.advanceTimersByTimeAsync(80_000);
  expect(tried).toEqual([5, 15, 35, 75]);
  run.mockReset();
  came.mockReset();
  run.mockImplementation(async () => {
    handReader(testReader);
    handExtra(() => extra);
  });
});

test('a click does not wait for the pause', async () => {
  const loader = parts();
  run.mockRejectedValueOnce(new Error('no worker'));
  await expect(loader.load()).rejects.toThrow('no worker');
  await expect(loader.load()).resolves.toEqual({ reader: testReader, extra });
});

test('scripts that ran in another page are a failure, not a crash', async () => {
  const loader = makeParts({ site: 'slack', run: async () => {}, needs: () => ({}) as never, came });
  await expect(loader.load()).rejects.toThrow('did not run');
});
