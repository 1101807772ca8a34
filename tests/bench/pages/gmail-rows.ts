import type { Page } from 'playwright-core';
import type { OfficeInBrowser } from '../../e2e/support/launch.ts';
import { figure, type Metric, type Section, verdict } from '../section.ts';
import { ownFunctions, ownTime, type Profile, processorShare } from './own-time.ts';
import { profileOf } from './profiler.ts';

const loads = 9;
const inbox = 'https://mail.google.com/mail/u/0/#inbox';

/** Our time on the main thread from 50 rows in the page to all their badges drawn, and over the whole load. */
export async function measureGmailRows(office: OfficeInBrowser): Promise<Section> {
  const origin = `chrome-extension://${office.extensionId}`;
  const profiles: Profile[] = [];
  let badges = 0;
  for (let load = 0; load < loads; load++) {
    const page = await office.context.newPage();
    // The site's process exists before profiling starts, which would end with the one before it.
    await page.goto('https://mail.google.com/robots.txt');
    await page.addInitScript(watchRows);
    profiles.push(
      await profileOf(page, 4, async () => {
        await page.goto(inbox);
        badges = await drawnBadges(page);
      }),
    );
    await page.close();
  }
  // On a busy machine the sampler may sleep through the mark; such a load is left out, and the count says so.
  const drawing = sorted(
    profiles.flatMap((profile) => ownTime(profile, origin, 'benchRowsAreThere')?.total ?? []),
  );
  if (drawing.length < loads / 2) throw new Error('Too few loads show when the rows were in the page.');
  const processor = sorted(
    profiles.flatMap((profile) => {
      const wall = ownTime(profile, origin, 'benchRowsAreThere')?.total;
      return wall === undefined ? [] : wall * processorShare(profile);
    }),
  );
  const whole = sorted(profiles.map((profile) => ownTime(profile, origin).total));
  const value = middle(drawing);
  const metric: Metric = { value, unit: 'ms', goal: 16, better: 'lower', peers: {} };
  const last = profiles.at(-1);
  const most = last === undefined ? [] : ownFunctions(last, origin).slice(0, 5);
  return {
    title: 'Gmail: our time on the main thread, 50 rows in the page to all badges drawn',
    lines: [
      `median ${figure(value)} ms of ${drawing.length} loads (${badges} badges each); all: ${drawing.map(figure).join(', ')}`,
      `  time of the processor: median ${figure(middle(processor))} ms`,
      `  goal 16 ms: ${verdict(metric)}`,
      `the whole load with the script's own start: median ${figure(middle(whole))} ms`,
      `where the last load spent it: ${most.map(([name, ms]) => `${name || '(top)'} ${figure(ms)}`).join(', ')}`,
    ],
    metrics: {
      'gmail-50-rows-own-time': metric,
      'gmail-50-rows-processor-time': { ...metric, value: middle(processor), goal: null },
      'gmail-load-own-time': { ...metric, value: middle(whole), goal: null },
    },
  };
}

const sorted = (times: readonly number[]) => times.toSorted((a, b) => a - b);
const middle = (times: readonly number[]) => times[times.length >> 1] ?? 0;

/** Runs in the page: stays a moment in a function of that name once the rows are there, to be seen in the profile. */
function watchRows(): void {
  const seen = { rows: 0, badges: 0, lastBadge: 0 };
  Object.assign(window, { seen });
  function benchRowsAreThere(): void {
    const end = performance.now() + 4;
    while (performance.now() < end);
  }
  new MutationObserver(() => {
    const rows = document.querySelectorAll('[role=main] tr.zA').length;
    if (rows >= 50 && seen.rows < 50) benchRowsAreThere();
    seen.rows = rows;
    const hosts = [...document.querySelectorAll(':not(:defined)')];
    const badges = hosts.filter(({ localName }) => localName.startsWith('x-')).length;
    if (badges !== seen.badges) Object.assign(seen, { badges, lastBadge: performance.now() });
  }).observe(document, { childList: true, subtree: true });
}

/** How many badges stand once half a second brought no more. */
async function drawnBadges(page: Page): Promise<number> {
  const settled = () => {
    const { badges, lastBadge } = Reflect.get(window, 'seen');
    return badges > 20 && performance.now() - lastBadge > 500 && badges;
  };
  const handle = await page.waitForFunction(settled, undefined, { polling: 100, timeout: 15_000 });
  return Number(await handle.jsonValue());
}
