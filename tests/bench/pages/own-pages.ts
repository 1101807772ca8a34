import type { CDPSession, Page } from 'playwright-core';
import type { ExtensionPageName, OfficeInBrowser } from '../../e2e/support/launch.ts';
import { putRows } from '../../e2e/support/put-rows.ts';
import { seedDecisions } from '../../e2e/support/seed-decisions.ts';
import { rollout } from '../../samples/sample-decisions.ts';
import { figure, type Metric, type Section } from '../section.ts';

const loads = 5;
const zones = ['Asia/Kolkata', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'America/Sao_Paulo'];
const day = [['09:00', '17:00']];
const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };

/** Time of the processor for a page of ours with many people or decisions, from its first script until nothing comes any more. */
export async function measureOwnPages(office: OfficeInBrowser): Promise<Section> {
  const page = await office.extensionPage('log');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics: Record<string, Metric> = {};
  const lines: string[] = [];
  const measure = async (name: string, path: ExtensionPageName, row: string, rest = '') => {
    const times: number[] = [];
    let rows = 0;
    for (let load = 0; load < loads; load += 1) {
      await page.goto(`chrome-extension://${office.extensionId}/draft.html`);
      await settled(page);
      const before = await taskTime(session);
      await page.goto(`chrome-extension://${office.extensionId}/${path}.html${rest}`);
      await page.locator(row).first().waitFor();
      await page.waitForLoadState('networkidle');
      await settled(page);
      times.push((await taskTime(session)) - before);
      rows = await page.locator(row).count();
    }
    const value = times.toSorted((a, b) => a - b)[loads >> 1] ?? 0;
    metrics[name] = { value, unit: 'ms', goal: null, better: 'lower', peers: {} };
    lines.push(`${name}: median ${figure(value)} ms of ${times.map(figure).join(', ')}; ${rows} rows drawn`);
  };
  for (const count of [60, 1000]) {
    const people = Array.from({ length: count }, (_, at) => ({
      id: `bench-${at}`,
      name: `Person ${String(at).padStart(4, '0')}`,
      place: 'Somewhere',
      addresses: [],
      keys: [],
      zone: zones[at % zones.length],
      zoneSource: 'typed in',
      zoneDate: '2026-11-01',
      week,
      isMe: false,
    }));
    await page.goto(`chrome-extension://${office.extensionId}/log.html`);
    await putRows(page, { people });
    await measure(`popup-${count}-people-processor-time`, 'popup', '.popup-person');
  }
  await page.goto(`chrome-extension://${office.extensionId}/log.html`);
  await seedDecisions(
    page,
    Array.from({ length: 1000 }, (_, at) => ({
      decision: { ...rollout, key: `bench-${at}`, id: `2025-01-01-bench-${at}`, title: `Decision ${at}` },
      savedAt: 1_700_000_000_000 - at * 60_000,
    })),
  );
  await measure('log-1000-decisions-processor-time', 'log', '.log-line');
  await page.close();
  return { title: 'Our own pages: time of the processor on the main thread for one load', lines, metrics };
}

/** Milliseconds that tasks of the page's main thread have had a processor since its process began to count. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Until a quarter of a second changed nothing. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 250);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 250);
        }).observe(document, { childList: true, subtree: true, characterData: true });
      }),
  );
}
