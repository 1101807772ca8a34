import type { Page } from 'playwright-core';
import { waitForBadges } from '../../e2e/support/badges.ts';
import { launchGranted } from '../../e2e/support/granted-build.ts';
import type { OfficeInBrowser } from '../../e2e/support/launch.ts';
import { figure, type Metric, type Section, verdict } from '../section.ts';
import { ownTime } from './own-time.ts';
import { profileOf } from './profiler.ts';

const keys = 'Could you look at this before Monday? '.repeat(14).slice(0, 500);

/** Our time on the main thread over 500 keystrokes in each site's composer. */
export async function measureKeystrokes(office: OfficeInBrowser): Promise<Section> {
  const origin = `chrome-extension://${office.extensionId}`;
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 20);
  await gmail.locator('[gh=cm]').click();
  const inGmail = await typing(gmail, '[g_editable=true]', origin);
  // Direct messages: there a line of ours stands below the composer.
  const slack = await office.openSlack('/client/T0FERNHILL/D0ANANYA1');
  await waitForBadges(slack, 4);
  const inSlack = await typing(slack, '.ql-editor', origin);
  const inOptional = await typingInOptional();
  const metric = (value: number): Metric => ({ value, unit: 'ms', goal: 0, better: 'lower', peers: {} });
  return {
    title: 'Typing: our time on the main thread over 500 keystrokes in a composer',
    lines: [
      `Gmail ${figure(inGmail)} ms, goal 0: ${verdict(metric(inGmail))}`,
      `Slack ${figure(inSlack)} ms, goal 0: ${verdict(metric(inSlack))}`,
      ...Object.entries(inOptional).map(
        ([name, value]) => `${name} ${figure(value)} ms, goal 0: ${verdict(metric(value))}`,
      ),
    ],
    metrics: {
      'gmail-500-keys-own-time': metric(inGmail),
      'slack-500-keys-own-time': metric(inSlack),
      'teams-500-keys-own-time': metric(inOptional.Teams),
      'outlook-500-keys-own-time': metric(inOptional.Outlook),
      'trello-500-keys-own-time': metric(inOptional.Trello),
    },
  };
}

/** Optional sites: their hosts are asked for, which takes a browser of its own. */
async function typingInOptional(): Promise<Readonly<Record<(typeof optional)[number]['name'], number>>> {
  const office = await launchGranted();
  try {
    const options = await office.extensionPage('options', '#connections');
    const times = { Teams: 0, Outlook: 0, Trello: 0 };
    for (const { name, choice, address, badges, start, editor } of optional) {
      await options.getByLabel(`${choice} (preview)`).check();
      const page = await office.context.newPage();
      await page.goto(address);
      await waitForBadges(page, badges);
      if (start !== '') await page.locator(start).last().click();
      times[name] = await typing(page, editor, `chrome-extension://${office.extensionId}`);
    }
    return times;
  } finally {
    await office.close();
  }
}

/** In a chat of two, in an answer and in a card's comment: where a line or badges of ours stand beside what is typed. */
const optional = [
  {
    name: 'Teams',
    choice: 'Microsoft Teams',
    address: 'https://teams.microsoft.com/v2/?open=ananya&lang=en',
    badges: 2,
    start: '',
    editor: '[contenteditable="true"]',
  },
  {
    name: 'Outlook',
    choice: 'Outlook on the web',
    address: 'https://outlook.office.com/mail/?open=rollout&lang=en',
    badges: 2,
    start: '[role="menuitem"]',
    editor: '[id^="editorParent_"] [contenteditable="true"]',
  },
  {
    name: 'Trello',
    choice: 'Trello',
    address: 'https://trello.com/c/FrEeZe12/12-freeze-before-the-rollout?lang=en',
    badges: 2,
    start: '[data-testid="card-back-new-comment-input-skeleton"]',
    editor: '.ProseMirror',
  },
] as const;

/** The median of three times 500 keys: a timer of ours that ends meanwhile is not what a key costs. */
async function typing(page: Page, editor: string, origin: string): Promise<number> {
  const box = page.locator(editor).first();
  await box.click();
  // Opening the composer is a change of the page that may be looked at; typing is not.
  await page.waitForTimeout(2000);
  const times: number[] = [];
  for (let run = 1; run <= 3; run++) {
    const profile = await profileOf(page, 10, () => page.keyboard.type(keys));
    const typed = (await box.innerText()).length;
    if (typed < run * keys.length - 5) throw new Error(`Only ${typed} characters arrived in run ${run}.`);
    times.push(ownTime(profile, origin).total);
  }
  await page.close();
  return times.sort((a, b) => a - b)[1] ?? 0;
}
