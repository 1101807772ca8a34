import type { Page } from 'playwright-core';
import { nextFrames } from './frames.ts';
import { until } from './shadow.ts';

/**
 * Until our script in this page of a site has read whether it may do anything, and has drawn what comes of it: it asks
 * at its start, and whoever asks after it in its own world is answered after it.
 */
export async function heardSignals(page: Page, extensionId: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const contextId = await until('our script in the page', async () => worlds.at(-1) ?? null);
  const expression = "chrome.storage.local.get('signals').then(() => chrome.runtime.getManifest().version)";
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
  });
  await session.detach();
  if (exceptionDetails !== undefined) throw new Error(`Our script is not there: ${exceptionDetails.text}`);
  await page.bringToFront();
  await nextFrames(page);
}
