import type { BrowserContext, Page, Worker } from 'playwright-core';
import { until } from './shadow.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/** Before a request left the worker, or after its answer reached it and nothing was stored yet. */
export type HeldAt = 'before' | 'after';

/**
 * Holds one request of the living worker for ever, so that it can be killed at that very moment; `skip`
 * requests go through first. A worker that is started later is not held. Resolves with how to ask whether
 * the moment has come. `page` is any page of the extension.
 */
export async function holdFetch(page: Page, at: HeldAt, skip = 0): Promise<() => Promise<boolean>> {
  const worker = await livingWorker(page);
  await worker.evaluate(
    ([moment, through]) => {
      const own = globalThis.fetch.bind(globalThis);
      const never = new Promise<never>(() => undefined);
      let seen = 0;
      const held: typeof fetch = async (input, init) => {
        // A file of the extension itself, as its words are, is no request.
        const { href, protocol } = new URL(input instanceof Request ? input.url : input, location.href);
        if (protocol === new URL(location.href).protocol) return await own(href, init);
        seen += 1;
        if (seen <= through) return await own(input, init);
        if (moment === 'after') await own(input, init);
        Object.assign(globalThis, { isHeld: true });
        return await never;
      };
      Object.assign(globalThis, { fetch: held });
    },
    [at, skip] as const,
  );
  return () => worker.evaluate(() => Reflect.get(globalThis, 'isHeld') === true).catch(() => false);
}

/** The worker as it runs now, started by an alarm where it does not. */
export async function livingWorker(page: Page): Promise<Worker> {
  await wake(page);
  return await until('the worker', async () => await answeringWorker(page.context()), 20_000);
}

/** Fires the outbox's alarm now. */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(() => chrome.alarms.create('outbox', { when: Date.now() }));
}

/** A worker that runs now, without starting one; null where none does. */
export async function answeringWorker(context: BrowserContext): Promise<Worker | null> {
  for (const worker of context.serviceWorkers().toReversed()) {
    const answer = worker.evaluate(() => true).catch(() => false);
    const late = new Promise<false>((resolve) => setTimeout(resolve, 1000, false));
    if (await Promise.race([answer, late])) return worker;
  }
  return null;
}
