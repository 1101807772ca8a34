import type { Page } from 'playwright-core';
import { chooseLogDecision } from '../../e2e/support/choose-menu.ts';
import type { OfficeInBrowser } from '../../e2e/support/launch.ts';
import { figure, type Metric, type Section, verdict } from '../section.ts';
import { openLongGmail, openLongSlack } from './long-pages.ts';
import { ownFunctions, ownTime, type Profile } from './own-time.ts';
import { profileOf } from './profiler.ts';
import { measureRequests } from './requests.ts';
import { newestDraft, type StoredThread } from './stored-thread.ts';
import { workerProfileOf } from './worker-profiler.ts';

const rounds = 5;
const messages = 300;

/** Our time in page and worker from *Log decision* in a long thread to its draft in IndexedDB, and what comes of it. */
export async function measureLongThread(office: OfficeInBrowser): Promise<readonly Section[]> {
  const own = await office.extensionPage('options');
  const gmail = await measure('gmail', office, own, await openLongGmail(office, messages));
  const slack = await measure('slack', office, own, await openLongSlack(office, messages));
  await own.close();
  return [gmail.section, slack.section, await measureRequests(gmail.stored)];
}

async function measure(site: 'gmail' | 'slack', office: OfficeInBrowser, own: Page, page: Page) {
  const origin = `chrome-extension://${office.extensionId}`;
  const runs: { inPage: Profile; inWorker: Profile }[] = [];
  let stored: StoredThread = { at: Date.now(), messages: 0, words: 0 };
  for (let round = 0; round < rounds; round++) {
    // A sleeping worker cannot be profiled from its first moment; any message wakes it.
    await wake(own);
    let inPage: Profile | undefined;
    const inWorker = await workerProfileOf(office, async () => {
      inPage = await profileOf(page, 5, async () => {
        await chooseLogDecision(office, page);
        stored = await newestDraft(own, stored.at);
      });
    });
    if (inPage !== undefined) runs.push({ inPage, inWorker });
    if (stored.messages !== messages)
      throw new Error(`Of ${messages} messages ${stored.messages} were stored.`);
    await closeDrafts(office);
  }
  await page.close();
  const times = runs.map(({ inPage, inWorker }) => ({
    page: ownTime(inPage, origin).total,
    worker: ownTime(inWorker, origin).total,
  }));
  const sums = times.map((time) => time.page + time.worker);
  const value = sums.toSorted((a, b) => a - b)[sums.length >> 1] ?? 0;
  const metric: Metric = { value, unit: 'ms', goal: 300, better: 'lower', peers: {} };
  const last = runs.at(-1);
  const most = (profile: Profile | undefined) =>
    (profile === undefined ? [] : ownFunctions(profile, origin).slice(0, 4))
      .map(([name, ms]) => `${name || '(top)'} ${figure(ms)}`)
      .join(', ');
  const name = site === 'gmail' ? 'Gmail' : 'Slack';
  const section: Section = {
    title: `${name}: our time from Log decision to the stored draft, ${messages} messages, ${figure(stored.words)} words`,
    lines: [
      `median ${figure(value)} ms of ${sums.length}, the first with the reader's start; page + worker: ` +
        times.map((time) => `${figure(time.page)} + ${figure(time.worker)}`).join(', '),
      `  goal 300 ms: ${verdict(metric)}`,
      `where the last one spent it: page ${most(last?.inPage)}; worker ${most(last?.inWorker)}`,
    ],
    metrics: { [`${site}-300-messages-to-stored-draft-own-time`]: metric },
  };
  return { section, stored };
}

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

async function wake(own: Page): Promise<void> {
  await own.evaluate(() => chrome.runtime.sendMessage({ type: 'bench' }).catch(() => undefined));
}

async function closeDrafts({ context }: OfficeInBrowser): Promise<void> {
  for (const page of context.pages()) if (page.url().includes('draft.html')) await page.close();
}
