import type { Page } from 'playwright-core';
import { chooseLogDecision } from '../../e2e/support/choose-menu.ts';
import type { OfficeInBrowser } from '../../e2e/support/launch.ts';
import { figure, type Metric, type Section, table, verdict } from '../section.ts';
import { openLongGmail } from './long-pages.ts';
import { ownTime, type Profile } from './own-time.ts';
import { profileOf } from './profiler.ts';
import { newestDraft } from './stored-thread.ts';
import { workerProfileOf } from './worker-profiler.ts';

const rounds = 3;
const sentence = 'We ship the box on Monday, and the plan stays as it was.';

interface Heavy {
  readonly id: string;
  readonly what: string;
  /** Our time, page and worker together, ms. */
  readonly goal: number;
  readonly html: () => string;
}

const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join('');

const mails: readonly Heavy[] = [
  {
    id: '2-mb-of-lines',
    what: '2 MB, a line a break',
    goal: 1500,
    html: () => `<div>${many(2e6 / 64, (at) => `${at} ${sentence}<br>`)}</div>`,
  },
  {
    id: '2-mb-of-styled-paragraphs',
    what: '2 MB, a paragraph a line, each with styles',
    goal: 1500,
    html: () =>
      many(
        2e6 / 140,
        (at) =>
          `<p style="margin:0"><span style="font-family:Georgia;font-weight:${at % 2 ? 400 : 700}">${sentence}</span></p>`,
      ),
  },
  {
    id: '2000-links',
    what: '2,000 links',
    goal: 300,
    html: () =>
      many(2000, (at) => `<p>${at}. <a href="https://plan.fernhill.example/page?n=${at}">Page ${at}</a></p>`),
  },
];

/** Our time in page and worker from *Log decision* to the stored draft, for one mail that is far longer than others. */
export async function measureHeavyMails(office: OfficeInBrowser): Promise<Section> {
  const own = await office.extensionPage('options');
  const page = await openLongGmail(office, 1);
  const rows: string[][] = [];
  const metrics: Record<string, Metric> = {};
  for (const heavy of mails) {
    await fill(page, heavy.html());
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await timeOf(office, own, page));
    const value = times.toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
    const metric: Metric = { value, unit: 'ms', goal: heavy.goal, better: 'lower', peers: {} };
    metrics[`gmail-mail-of-${heavy.id}-to-stored-draft-own-time`] = metric;
    rows.push([heavy.what, `${figure(value)} ms`, `goal ${figure(heavy.goal)} ms: ${verdict(metric)}`]);
  }
  await page.close();
  await own.close();
  return {
    title: `Gmail: our time from Log decision to the stored draft of one heavy mail, median of ${rounds}`,
    lines: table(rows),
    metrics,
  };
}

async function fill(page: Page, html: string): Promise<void> {
  await page.evaluate((inner) => {
    const body = [...document.querySelectorAll('.ii .a3s')].at(-1);
    if (body === undefined) throw new Error('No message is open.');
    body.innerHTML = inner;
  }, html);
}

async function timeOf(office: OfficeInBrowser, own: Page, page: Page): Promise<number> {
  const origin = `chrome-extension://${office.extensionId}`;
  const since = Date.now();
  let inPage: Profile | undefined;
  const inWorker = await workerProfileOf(office, async () => {
    inPage = await profileOf(page, 5, async () => {
      await chooseLogDecision(office, page);
      await newestDraft(own, since);
    });
  });
  for (const each of office.context.pages()) if (each.url().includes('draft.html')) await each.close();
  return (inPage === undefined ? 0 : ownTime(inPage, origin).total) + ownTime(inWorker, origin).total;
}
