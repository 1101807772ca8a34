import type { Page, Worker } from 'playwright-core';

/**
 * Has the clock of one page stand at `at` (epoch ms) from its next document on. The driver's own clock is set for the whole
 * browser, which serves other files afterwards.
 */
export async function fixDate(page: Page, at: number): Promise<void> {
  await page.addInitScript((now) => {
    globalThis.Date = new Proxy(Date, {
      construct: (real, given: [], by) => Reflect.construct(real, given.length === 0 ? [now] : given, by),
      get: (real, name, by) => (name === 'now' ? () => now : Reflect.get(real, name, by)),
    });
  }, at);
}

/** The same of what the worker takes for now, while this worker lives. Its alarms ring by the computer's clock. */
export async function moveWorker(worker: Worker, at: number): Promise<void> {
  await worker.evaluate((now) => {
    Date.now = () => now;
  }, at);
}
