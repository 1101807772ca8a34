import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { until } from './shadow.ts';

/** Stops the worker of an extension and waits for its end; `page` is any of the same profile. */
export async function stopWorker(id: string, page: Page): Promise<void> {
  await change(id, page, 'stopped', (session) => session.send('ServiceWorker.stopAllWorkers'));
}

/** Starts it where it rests. The driver keeps one worker through all its starts. */
export async function startWorker(id: string, page: Page): Promise<Worker> {
  const scopeURL = `chrome-extension://${id}/`;
  await change(id, page, 'running', (session) => session.send('ServiceWorker.startWorker', { scopeURL }));
  return await until('the worker', async () => workerOf(page.context(), id), 60_000);
}

export const workerOf = (context: BrowserContext, id: string): Worker | null =>
  context.serviceWorkers().find((each) => new URL(each.url()).host === id) ?? null;

async function change(
  id: string,
  page: Page,
  wanted: 'running' | 'stopped',
  act: (session: CDPSession) => Promise<unknown>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  let status = '';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions)
      if (new URL(version.scriptURL).host === id) status = version.runningStatus;
  });
  await session.send('ServiceWorker.enable');
  // A worker that is just being started is not stopped by being told so once.
  await until(`the worker to be ${wanted}`, async () => {
    if (status !== wanted) await act(session);
    return status === wanted;
  });
  await session.detach();
}
