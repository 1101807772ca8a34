import { waitForBadges } from '../../e2e/support/badges.ts';
import type { OfficeInBrowser } from '../../e2e/support/launch.ts';
import { figure, type Metric, type Section } from '../section.ts';
import { ownTime, processorShare } from './own-time.ts';
import { burn, profileOf } from './profiler.ts';

const burnt = 75;
const rounds = 3;

/** What the meter itself shows: on a page where nothing happens, and where a known time is burnt in our world. */
export async function measureMeter(office: OfficeInBrowser): Promise<Section> {
  const origin = `chrome-extension://${office.extensionId}`;
  const page = await office.openGmail();
  await waitForBadges(page, 20);
  await page.waitForTimeout(500);
  const idle = ownTime(await profileOf(page, 4, () => page.waitForTimeout(2000)), origin).total;
  const found: number[] = [];
  const shares: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const profile = await profileOf(page, 3, () => burn(page, origin, burnt));
    found.push(ownTime(profile, origin).total);
    shares.push(processorShare(profile));
  }
  await page.close();
  const mean = found.reduce((sum, ms) => sum + ms, 0) / rounds;
  const share = shares.reduce((sum, each) => sum + each, 0) / rounds;
  // A thread that often waits for a processor makes every time by the wall longer than it is.
  const isTrue = idle <= 1 && Math.abs(mean / burnt - 1) <= 0.15 && share >= 0.85;
  const metric: Metric = { value: idle, unit: 'ms', goal: 1, better: 'lower', peers: {} };
  return {
    title: 'The meter: a profile of the main thread, sampled every 0.2 ms',
    lines: [
      `an inbox with badges, 2 s untouched: ${figure(idle)} ms; ` +
        `${burnt} ms burnt in our world: ${found.map(figure).join(', ')} ms, ` +
        `of which the thread had a processor ${shares.map((each) => `${Math.round(each * 100)} %`).join(', ')}`,
      isTrue
        ? '  it can be believed: floor within 1 ms, known time and time of the processor within 15 %'
        : '  NOT TO BE BELIEVED in this run',
    ],
    metrics: {
      'meter-floor': metric,
      'meter-75-ms-burnt': { ...metric, value: mean, goal: null },
    },
  };
}
