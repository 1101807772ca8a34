import type { CDPSession, Page } from 'playwright-core';
import type { Profile } from './own-time.ts';

const interval = 200;

/** Profiles the page's main thread, all worlds, while `work` runs. Badges redraw on the minute; that is kept out. */
export async function profileOf(page: Page, seconds: number, work: () => Promise<void>): Promise<Profile> {
  await awayFromMinute(seconds);
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval });
    await session.send('Performance.enable');
    await session.send('Profiler.start');
    const before = await threadTime(session);
    await work();
    const threadMs = (await threadTime(session)) - before;
    return { ...(await session.send('Profiler.stop')).profile, threadMs };
  } finally {
    await session.detach();
  }
}

/** How long the main thread of the page has had a processor, ms. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

/** Burns `ms` by the page's clock in the extension's own world, as a script of the extension. */
export async function burn(page: Page, origin: string, ms: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    const contextId = await worldOf(session, origin);
    const source = `(() => { const end = performance.now() + ${ms}; while (performance.now() < end); })()`;
    await session.send('Runtime.evaluate', {
      expression: `${source}\n//# sourceURL=${origin}/probe.js`,
      contextId,
    });
  } finally {
    await session.detach();
  }
}

async function worldOf(session: CDPSession, origin: string): Promise<number> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [world] = worlds;
  if (world === undefined) throw new Error('The extension has no world in this page.');
  return world;
}

function awayFromMinute(seconds: number): Promise<void> {
  const left = 60_000 - (Date.now() % 60_000);
  const wait = left < seconds * 1000 ? left + 500 : 0;
  return new Promise((resolve) => setTimeout(resolve, wait));
}
