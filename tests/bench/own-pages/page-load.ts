import { killWorker } from '../../e2e/support/kill-worker.ts';
import type { OfficeInBrowser } from '../../e2e/support/launch.ts';

/** What one page cost its main thread, in milliseconds of the processor, and how many rows it drew. */
export interface PageLoad {
  /** In a process in which nothing of the extension ran before: what a user pays who opens the page. */
  readonly first: number;
  /** Once more in the same tab: what is compiled stays so. */
  readonly again: number;
  readonly rows: number;
}

/**
 * Opens a page of the extension in a new process, then again in the same. `row` is what a row of its list matches; null
 * for a page without one. The counter of the DevTools protocol starts at zero with each document, so it is read once, at
 * the end: a difference to what the document before had taken says nothing.
 */
export async function loadPage(office: OfficeInBrowser, path: string, row: string | null): Promise<PageLoad> {
  const page = await office.context.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const open = async () => {
    await page.goto(`chrome-extension://${office.extensionId}/${path}`);
    // Asked by the protocol alone: what Playwright puts into a page to find an element takes its main thread 20 ms.
    await session.send('Runtime.evaluate', {
      expression: `(${settled})(${JSON.stringify(row)})`,
      awaitPromise: true,
    });
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const first = await open();
  const again = await open();
  const rows = row === null ? 0 : await page.locator(row).count();
  // Without worker and page the process of the extension ends.
  await killWorker(page);
  await page.close();
  return { first, again, rows };
}

/** Ends the process of the extension, so that the next page begins in a new one; another page keeps the browser open. */
export async function endProcess({ context }: OfficeInBrowser): Promise<void> {
  await context.newPage();
  for (const page of context.pages()) {
    if (!page.url().startsWith('chrome-extension:')) continue;
    await killWorker(page);
    await page.close();
  }
}

/** In the page: until a row is there and 0.4 seconds changed nothing. */
function settled(row: string | null): Promise<void> {
  return new Promise((resolve) => {
    let timer = 0;
    const look = () => {
      clearTimeout(timer);
      if (row === null || document.querySelector(row) !== null) timer = window.setTimeout(resolve, 400);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    look();
  });
}
