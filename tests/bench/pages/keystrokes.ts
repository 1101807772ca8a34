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
  const inTeams = await typingInTeams();
  const metric = (value: number): Metric => ({ value, unit: 'ms', goal: 0, better: 'lower', peers: {} });
  return {
    title: 'Typing: our time on the main thread over 500 keystrokes in a composer',
    lines: [
      `Gmail ${figure(inGmail)} ms, goal 0: ${verdict(metric(inGmail))}`,
      `Slack ${figure(inSlack)} ms, goal 0: ${verdict(metric(inSlack))}`,
      `Teams ${figure(inTeams)} ms, goal 0: ${verdict(metric(inTeams))}`,
    ],
    metrics: {
      'gmail-500-keys-own-time': metric(inGmail),
      'slack-500-keys-own-time': metric(inSlack),
      'teams-500-keys-own-time': metric(inTeams),
    },
  };
}

/** In a chat of two, where a line of ours stands at the composer. Its hosts are asked for: that takes a browser of its own. */
async function typingInTeams(): Promise<number> {
  const office = await launchGranted();
  try {
    const options = await office.extensionPage('options', '#connections');
    await options.getByLabel('Microsoft Teams (preview)').check();
    const teams = await office.context.newPage();
    await teams.goto('https://teams.microsoft.com/v2/?open=ananya&lang=en');
    await waitForBadges(teams, 2);
    return await typing(teams, '[contenteditable="true"]', `chrome-extension://${office.extensionId}`);
  } finally {
    await office.close();
  }
}

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
