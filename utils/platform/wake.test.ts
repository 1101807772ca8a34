import { afterEach, expect, test, vi } from 'vitest';

const askOwnWorker = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('./own-messages', () => ({ askOwnWorker }));

afterEach(() => {
  vi.resetModules();
  askOwnWorker.mockReset();
});

test('a page tells the worker by a message, and is not kept by a worker that cannot be told', async () => {
  const { wakeOutbox } = await import('./wake');
  askOwnWorker.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  await expect(wakeOutbox()).resolves.toBeUndefined();
  expect(askOwnWorker).toHaveBeenCalledExactlyOnceWith('runOutbox', {});
});

test('the worker, which hears no message of its own, runs by itself', async () => {
  const { onWakeOutbox, wakeOutbox } = await import('./wake');
  const run = vi.fn();
  onWakeOutbox(run);
  await wakeOutbox();
  expect(run).toHaveBeenCalledOnce();
  expect(askOwnWorker).not.toHaveBeenCalled();
});
