import type { Page } from 'playwright-core';

/** Stops every service worker at once, as the browser may at any time. `page` is any page of the extension. */
export async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
