import { readdirSync, readFileSync } from 'node:fs';
import { killWorker } from '../../e2e/support/kill-worker.ts';
import type { OfficeInBrowser } from '../../e2e/support/launch.ts';
import { figure, type Section } from '../section.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

const starts = 15;
const title = 'Start of the worker, time of the processor';

/**
 * What a wake of the worker costs its own thread, from its first instruction until it rests: script, database, alarm,
 * toolbar button, with nothing to send. A message that nobody answers wakes it. Linux alone counts a thread's time so finely.
 */
export async function measureWorkerStart(office: OfficeInBrowser): Promise<Section> {
  if (process.platform !== 'linux') {
    return { title, lines: ['Left out: it is read from /proc, which Linux alone has.'], metrics: {} };
  }
  const page = await office.extensionPage('welcome');
  const times: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    await killWorker(page);
    await until(async () => (await workerTime(office)) === null);
    await page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
    times.push(await atRest(office));
  }
  await page.close();
  const value = times.toSorted((a, b) => a - b)[starts >> 1] ?? 0;
  return {
    title,
    lines: [`median ${figure(value)} ms of ${times.map(figure).join(', ')}`],
    metrics: { 'worker-start': { value, unit: 'ms', goal: null, better: 'lower', peers: {} } },
  };
}

/** The thread's time once it did not grow for half a second, ms. */
async function atRest(office: OfficeInBrowser): Promise<number> {
  let last = -1;
  let same = 0;
  await until(async () => {
    const now = (await workerTime(office)) ?? -1;
    same = now === last ? same + 1 : 0;
    last = now;
    return now >= 0 && same >= 5;
  });
  return last;
}

/** What the worker's thread used so far, ms; null while there is none. */
async function workerTime({ context }: OfficeInBrowser): Promise<number | null> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser cannot be asked for its processes.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  for (const { id } of processInfo) {
    for (const thread of entriesOf(`/proc/${id}/task`)) {
      const folder = `/proc/${id}/task/${thread}`;
      if (!textOf(`${folder}/comm`).startsWith('ServiceWorker')) continue;
      return Number(textOf(`${folder}/schedstat`).split(' ')[0]) / 1e6;
    }
  }
  return null;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The worker came to no rest.');
}

/** Threads end while they are looked at. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function entriesOf(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
