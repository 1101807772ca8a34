import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as worker from './messages';
import * as page from './page-messages';

beforeEach(() => fakeBrowser.reset());

test('the worker understands what a page asks, and the page its answer', async () => {
  const asked: unknown[] = [];
  const stop = worker.onMessage('copyDetails', ({ data }) => {
    asked.push(data);
    return 'one line';
  });
  const question = { personId: 'p1', norm: { amount: 1, unit: 'hours' }, sentAt: 0 } as const;
  await expect(page.sendMessage('copyDetails', question)).resolves.toBe('one line');
  expect(asked).toEqual([question]);
  stop();
});

test('a failure in the worker is a failure in the page, without its words', async () => {
  const stop = worker.onMessage('loadParts', () => {
    throw new Error('a secret');
  });
  await expect(page.sendMessage('loadParts', {})).rejects.toThrow('no answer to loadParts');
  stop();
});

test('the page answers the worker, until it stops', async () => {
  const asked: unknown[] = [];
  const stop = page.onMessage('capture', (wish) => {
    asked.push(wish);
    return null;
  });
  await expect(worker.sendMessage('capture', { threadId: 't1' })).resolves.toBeNull();
  expect(asked).toEqual([{ threadId: 't1' }]);
  stop();
  await expect(worker.sendMessage('capture', {})).rejects.toThrow();
});

test('a page that cannot answer says so', async () => {
  const stop = page.onMessage('capture', () => Promise.reject(new Error('no reader')));
  await expect(worker.sendMessage('capture', {})).rejects.toBe('no answer to capture');
  stop();
});
