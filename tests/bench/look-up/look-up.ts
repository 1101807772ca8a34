import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { bundleOf } from '../../e2e/support/bundle.ts';
import { launchOffice } from '../../e2e/support/launch.ts';
import { figure, type Metric, type Section, table, verdict } from '../section.ts';

const sizes = [1_000, 100_000];
const rows = 50;
const screens = 40;
const rounds = 8;
const goal = 5;
const portion = 5_000;

/** In the page: what the bundle makes. */
declare const bundled: typeof import('./in-page');

/**
 * What looking up the people of a screenful takes in the real database of a browser, in a list of so many: people, and who
 * the reader is. By the time of the page's own thread, the best of eight rounds of forty screenfuls each.
 */
export async function measureLookUp(): Promise<Section> {
  const office = await launchOffice({ isOwn: true });
  try {
    const page = await office.extensionPage('log');
    const script = await bundleOf(fileURLToPath(new URL('in-page.ts', import.meta.url)));
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', {
      expression: script.replace(/^var bundled/, 'globalThis.bundled'),
    });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const threadMs = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    };
    const metrics: Record<string, Metric> = {};
    const lines = [['a screenful of 50 rows, ms of the thread', 'best of 8']];
    let there = 0;
    for (const size of sizes) {
      for (; there < size; there = Math.min(size, there + portion)) await fill(page, there, size);
      await lookUp(page, size);
      let value = Number.POSITIVE_INFINITY;
      for (let round = 0; round < rounds; round++) {
        const start = await threadMs();
        await lookUp(page, size);
        value = Math.min(value, ((await threadMs()) - start) / screens);
      }
      metrics[`look-up-${size}`] = { value, unit: 'ms of the thread', goal, better: 'lower', peers: {} };
      lines.push([`a list of ${size.toLocaleString('en-US')}`, figure(value)]);
    }
    const judged = Object.entries(metrics).map(
      ([name, metric]) => `  ${name}: goal ${figure(goal)} ms: ${verdict(metric)}`,
    );
    return { title: 'Look-up of the people on a screen', lines: [...table(lines), ...judged], metrics };
  } finally {
    await office.close();
  }
}

async function fill(page: Page, from: number, size: number): Promise<void> {
  const span = [from, Math.min(size, from + portion)] as const;
  await page.evaluate(([first, last]) => bundled.fill(first, last), span);
}

async function lookUp(page: Page, size: number): Promise<void> {
  const asked = [screens, rows, size] as const;
  const found = await page.evaluate(([times, each, all]) => bundled.lookUp(times, each, all), asked);
  if (found !== screens * rows * 0.8) throw new Error(`${found} people were found.`);
}
