import { waitForBadges } from '../../e2e/support/badges.ts';
import type { OfficeInBrowser } from '../../e2e/support/launch.ts';
import { figure, type Metric, type Section } from '../section.ts';
import { ownFunctions, ownTime } from './own-time.ts';
import { profileOf } from './profiler.ts';

/** Our time on the main thread while a channel of 2,000 messages is scrolled from its end to its start. */
export async function measureSlackScroll(office: OfficeInBrowser): Promise<Section> {
  const origin = `chrome-extension://${office.extensionId}`;
  const page = await office.openSlack();
  await waitForBadges(page, 2);
  // The first pass over the opened channel is none of the scroll.
  await page.waitForTimeout(500);
  let drawn = { rows: 0, frames: 0 };
  const profile = await profileOf(page, 25, async () => {
    drawn = await page.evaluate(scrollUp);
    await page.waitForTimeout(300);
  });
  await page.close();
  const { total, longest } = ownTime(profile, origin);
  const metric: Metric = { value: total, unit: 'ms', goal: null, better: 'lower', peers: {} };
  const most = ownFunctions(profile, origin).slice(0, 5);
  return {
    title: 'Slack: our time on the main thread over a scroll through 2,000 recycled rows',
    lines: [
      `${figure(total)} ms for ${drawn.rows} rows in ${drawn.frames} frames: ` +
        `${figure((total / drawn.rows) * 1000)} us a row, ${figure(total / drawn.frames)} ms a frame, ` +
        `longest stretch ${figure(longest)} ms`,
      `where: ${most.map(([name, ms]) => `${name || '(top)'} ${figure(ms)}`).join(', ')}`,
    ],
    metrics: {
      'slack-scroll-2000-rows-own-time': metric,
      'slack-scroll-longest-stretch': { ...metric, value: longest, goal: 16 },
    },
  };
}

/** Runs in the page: two thirds of a screen a frame, and counts the rows that came. */
function scrollUp(): Promise<{ rows: number; frames: number }> {
  const scroller =
    document.querySelector('.p-workspace__primary_view .c-scrollbar__hider') ??
    document.querySelector('[data-qa="slack_kit_scrollbar"]');
  if (scroller === null) throw new Error('The channel has no list.');
  const seen = new Set<string>();
  let frames = 0;
  return new Promise((resolve) => {
    const step = () => {
      for (const { id } of document.querySelectorAll('[data-qa="virtual-list-item"]')) seen.add(id);
      if (scroller.scrollTop <= 0) return resolve({ rows: seen.size, frames });
      frames++;
      scroller.scrollTop -= scroller.clientHeight * 0.66;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}
