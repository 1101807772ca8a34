import { beforeEach, expect, expectTypeOf, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from './message-exchange';
import type { Asked, FromOwnPage, FromPage, PeopleAnswer, ToTab } from './messages';
import { askOwnWorker } from './own-messages';
import { answerInTab, askWorker } from './page-messages';
import { askTab } from './tab-messages';

beforeEach(() => {
  fakeBrowser.reset();
  // The fake has no tabs that answer: what is sent to one is heard here.
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_tab: number, message: unknown) =>
    browser.runtime.sendMessage(message),
  );
});

/** The worker's end: answers one type of message. */
function answer(type: string, by: (data: unknown) => unknown): () => void {
  return answerMessages((asked) => (asked === type ? by : undefined));
}

const question = { personId: 'p1', norm: { amount: 1, unit: 'hours' }, sentAt: 0 } as const;

test('the worker understands what a page asks, and the page its answer', async () => {
  const by = vi.fn(() => 'one line');
  answer('copyDetails', by);
  await expect(askWorker('copyDetails', question)).resolves.toBe('one line');
  expect(by.mock.calls).toEqual([[question, expect.anything()]]);
});

test('a failure in the worker is a failure in the page, without its words', async () => {
  answer('loadParts', () => {
    throw new Error('a secret');
  });
  await expect(askWorker('loadParts', {})).rejects.toThrow(/^no answer to loadParts$/);
});

test('so is one that comes later, for a page of the extension, too', async () => {
  answer('captureTab', () => Promise.reject(new Error('a secret')));
  await expect(askOwnWorker('captureTab', { key: 'k', tabId: 1 })).rejects.toThrow(
    /^no answer to captureTab$/,
  );
});

test('a tab answers, until it stops', async () => {
  const by = vi.fn(() => null);
  const stop = answerInTab('capture', by);
  await expect(askTab(7, 'capture', { threadId: 't1' })).resolves.toBeNull();
  expect(by.mock.calls).toEqual([[{ threadId: 't1' }]]);
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'capture', data: { threadId: 't1' } });
  stop();
  await expect(askTab(7, 'capture', {})).rejects.toThrow();
});

test('a tab that cannot answer says so', async () => {
  answerInTab('capture', () => Promise.reject(new Error('no reader')));
  await expect(askTab(7, 'capture', {})).rejects.toThrow(/^no answer to capture$/);
});

test('a message that nobody answers, or that is none, has no answer', async () => {
  answer('loadParts', () => undefined);
  await expect(askWorker('recentPeople', {})).rejects.toThrow('no answer');
  for (const odd of [null, 'loadParts', 7, [], { type: 7 }])
    await expect(browser.runtime.sendMessage(odd)).resolves.toBeUndefined();
});

test('a message is answered in the tick in which it comes, as the side panel opens for a click alone', () => {
  const by = vi.fn();
  answer('logDecision', by);
  void fakeBrowser.runtime.onMessage.trigger({ type: 'logDecision', data: {} }, {}, () => undefined);
  expect(by).toHaveBeenCalledOnce();
});

test('nobody can send what only others may', () => {
  // Never run: `tsc` reads it.
  const directions = () => {
    // @ts-expect-error A content script cannot have any tab read: pages of the extension alone may.
    void askWorker('captureTab', { key: 'k', tabId: 1 });
    // @ts-expect-error Nor have the outbox sent.
    void askWorker('runOutbox', {});
    // @ts-expect-error Nor ask another content script.
    void askWorker('capture', {});
    // @ts-expect-error A page of the extension is on no site.
    void askOwnWorker('findPeople', { hints: [] });
    // @ts-expect-error A tab is asked for its thread, not the worker.
    void askOwnWorker('capture', {});
    // @ts-expect-error A tab answers no question about people.
    void askTab(1, 'findPeople', { hints: [] });
    // @ts-expect-error A content script answers what is sent to tabs, and nothing else.
    answerInTab('runOutbox', () => undefined);
    // @ts-expect-error What is asked has its own data.
    void askWorker('chooseUrgency', { threadId: 't' });
  };
  expectTypeOf(directions).returns.toBeVoid();
});

test('a message belongs to one direction, and its answer is typed', () => {
  expectTypeOf<keyof FromPage & (keyof FromOwnPage | keyof ToTab)>().toBeNever();
  expectTypeOf<keyof FromOwnPage & keyof ToTab>().toBeNever();
  expectTypeOf(askWorker<'findPeople'>).returns.resolves.toEqualTypeOf<PeopleAnswer>();
  expectTypeOf<Asked<FromOwnPage, 'captureTab'>>().toEqualTypeOf<{ key: string; tabId: number }>();
});
