import type { Page } from 'playwright-core';

/** How many functions of the extension were called in the page while `work` ran, as the engine itself counts. */
export async function callsOfOurs(
  page: Page,
  extensionId: string,
  work: () => Promise<unknown>,
): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Profiler.enable');
    await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    // What ran before is counted once in the first answer.
    await session.send('Profiler.takePreciseCoverage');
    await work();
    const { result } = await session.send('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.includes(extensionId))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges[0]?.count ?? 0))
      .reduce((sum, count) => sum + count, 0);
  } finally {
    await session.detach();
  }
}
