import type { Page, Worker } from 'playwright-core';

/**
 * From now on nothing can be stored from this page or worker, until it is loaded or started anew; reading goes on.
 * Of a worker, where `afterCall` is given (a part of an address), only once a request to it was answered.
 * Chromium's own switch, `Storage.overrideQuotaForOrigin`, does not hold back an extension that may store without
 * limit (tried 2026-11-23 with Chromium 156), so the stores refuse in its place.
 */
export async function fillDisk(target: Page | Worker, afterCall: string | null = null): Promise<void> {
  // A page and a worker take it alike; their types do not say so together.
  await (target as Page).evaluate((part) => {
    let isFull = part === null;
    for (const name of ['put', 'add'] as const) {
      const own = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...given) {
        if (!isFull) return own.apply(this, given);
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    }
    const ask = globalThis.fetch.bind(globalThis);
    globalThis.fetch = async (input, init) => {
      const answer = await ask(input, init);
      const url = input instanceof Request ? input.url : String(input);
      if (part !== null && url.endsWith(part)) isFull = true;
      return answer;
    };
  }, afterCall);
}
