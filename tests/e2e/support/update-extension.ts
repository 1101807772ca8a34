import type { OfficeInBrowser } from './launch.ts';
import { until } from './shadow.ts';
import { stopWorker, workerOf } from './worker-state.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/**
 * Starts the extension anew, as an update does, under the pages that are open; over once the new worker is installed:
 * one that is stopped before is not started again, and no browser stops it then. As for users, no worker runs when the
 * update comes: one that Chromium starts before that of the old version is gone gets no event and no answer ("No SW").
 */
export async function updateExtension({
  context,
  extensionId,
  extensionPage,
}: OfficeInBrowser): Promise<void> {
  const page = await extensionPage('options');
  const ended = page.waitForEvent('close');
  await stopWorker(extensionId, page);
  const started = context.waitForEvent('serviceworker');
  // The page goes with the old version, mostly before it could answer.
  await page.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await Promise.all([ended, started]);
  await until('the new worker', async () => {
    const worker = workerOf(context, extensionId);
    const isNew = () => Reflect.get(self, 'serviceWorker').state === 'activated';
    // One that ends while it is asked is the old one.
    return (await worker?.evaluate(isNew).catch(() => false)) ?? false;
  });
}
