import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Http } from './http';
import { inTurn } from './in-turn';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const address = 'https://api.vendor.example/';
const rate = { burst: 2, steady: 60 };

function way(signal: AbortSignal) {
  const sent: number[] = [];
  const began = Date.now();
  const plain: Http = {
    now: Date.now,
    fetch: async () => {
      sent.push(Date.now() - began);
      return new Response('');
    },
  };
  return { http: inTurn(plain, rate, signal), sent };
}

test('an allowance goes out at once, and each request after it in its turn', async () => {
  const { http, sent } = way(new AbortController().signal);
  const all = (async () => {
    for (let at = 0; at < 4; at += 1) await http.fetch(address);
  })();
  await vi.advanceTimersByTimeAsync(999);
  expect(sent).toEqual([0, 0]);
  await vi.advanceTimersByTimeAsync(2000);
  await all;
  expect(sent).toEqual([0, 0, 1000, 2000]);
});

test('what is ended while it waits is never sent', async () => {
  const cancel = new AbortController();
  const { http, sent } = way(cancel.signal);
  await http.fetch(address);
  await http.fetch(address);
  const third = http.fetch(address);
  const ended = expect(third).rejects.toThrow(DOMException);
  await vi.advanceTimersByTimeAsync(400);
  cancel.abort();
  await ended;
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toEqual([0, 0]);
  await expect(http.fetch(address)).rejects.toThrow(DOMException);
});

test('a request can be ended by its caller, too', async () => {
  const cancel = new AbortController();
  let given: AbortSignal | null | undefined;
  const plain: Http = {
    now: Date.now,
    fetch: async (_, init) => {
      given = init?.signal;
      return new Response('');
    },
  };
  await inTurn(plain, rate, cancel.signal).fetch(address);
  cancel.abort();
  expect(given?.aborted).toBe(true);
});
