import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { clientId } from '../../../office/google/world.ts';
import { openCard, waitForBadges } from '../badges.ts';
import { chooseLogDecision } from '../choose-menu.ts';
import { chooseMore } from '../choose-more.ts';
import type { OfficeInBrowser } from '../launch.ts';
import { openedDraft } from '../opened-draft.ts';
import { sentWords } from '../sent-decision.ts';
import { meet } from './faults.ts';
import { addressOf, motifs, notionToken, textOf } from './plants.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** Connects both as a user would, after answers that repeat the token. Returns the page, at its connections. */
export async function connectBoth(office: OfficeInBrowser): Promise<Page> {
  const page = await office.extensionPage('options', '#connections');
  const token = page.getByLabel('Notion token');
  const tried = [
    [[401, 'json'], 'Notion doesn’t accept the token'],
    [[500, 'html'], 'Notion has a problem right now'],
    [[403, 'json'], 'Notion doesn’t allow'],
    [[200, 'broken'], 'The connection to Notion was interrupted'],
  ] as const;
  for (const [trouble, words] of tried) {
    meet(office, 'notion', trouble, 'GET /v1/users/me');
    await token.fill(notionToken);
    await press(page, 'Connect Notion');
    await page.getByText(words).first().waitFor();
  }
  meet(office, 'notion', [429, 'json'], 'POST /v1/search');
  await press(page, 'Connect Notion');
  await page.getByText('Notion asks Meantime to slow down').first().waitFor();
  await page.getByPlaceholder('Search databases and pages').fill('register');
  await press(page, 'Use the database Team register');
  await press(page, 'Test and save');
  await page.getByText('Documents now go to “Team register” in Notion.').waitFor();
  await page.getByLabel('Google client id').fill(clientId);
  meet(office, 'google-docs', [403, 'json'], 'GET /drive/v3/about');
  await press(page, 'Connect Google');
  await page
    .getByText(/Connect Google again/)
    .first()
    .waitFor();
  await press(page, 'Connect Google');
  await page.getByLabel('New folder in My Drive').waitFor();
  await press(page, 'Create folder');
  await page.getByText('Folder “Decisions”', { exact: true }).waitFor();
  return page;
}

/** Reads the open thread, types a decision and sends it there; the draft page stays open. */
async function logTo(office: OfficeInBrowser, site: Page, place: string, known: Set<string>): Promise<Page> {
  await chooseLogDecision(office, site);
  const draft = await openedDraft(office, known);
  await draft.getByLabel('Decision', { exact: true }).fill(textOf(motifs.typed));
  await draft.getByLabel('Document goes to').selectOption(place);
  await press(draft, /^Save/);
  await draft.getByText(sentWords).waitFor();
  return draft;
}

/** A Gmail thread with planted words goes to Notion, a Slack thread to Google Docs. */
export async function logBoth(office: OfficeInBrowser): Promise<void> {
  const known = new Set<string>();
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  await gmail.getByRole('heading', { name: 'Rollout plan for Q1' }).waitFor();
  // The words of messages come after the heading: what is planted before is planted nowhere.
  await gmail.locator('.a3s').last().waitFor();
  await gmail.evaluate(
    ([text, address]) => {
      for (const body of document.querySelectorAll('.a3s')) body.append(` ${text}`);
      for (const sender of document.querySelectorAll('.gD[email^=ananya]')) {
        sender.setAttribute('email', address);
        sender.setAttribute('data-hovercard-id', address);
      }
    },
    [textOf(motifs.gmailText), addressOf(motifs.gmailAddress)] as const,
  );
  await openCard(gmail, '[role=list]');
  await (await logTo(office, gmail, 'notion', known)).close();

  const slack = await office.openSlack();
  await waitForBadges(slack, 2);
  await slack.evaluate(() => window.officeSlack.openThread());
  await slack.locator('[data-qa="threads_flexpane"] .p-rich_text_section').first().waitFor();
  await slack.evaluate(
    (text) => {
      for (const body of document.querySelectorAll('[data-qa="threads_flexpane"] .p-rich_text_section'))
        body.prepend(`${text} `);
    },
    `${textOf(motifs.slackText)} ${addressOf(motifs.slackAddress)}`,
  );
  await (await logTo(office, slack, 'google-docs', known)).close();
}

/** Looks at what was logged, in all of our pages, as a reader goes from one to the other. */
export async function lookAtAll(office: OfficeInBrowser): Promise<void> {
  const popup = await office.extensionPage('popup');
  await popup.getByText(motifs.slackText).first().waitFor();
  const opening = office.context.waitForEvent('page');
  await popup.getByRole('link', { name: motifs.slackText }).first().click();
  const log = await opening;
  await log.getByRole('link', { name: 'Open in Google Docs' }).first().waitFor();
  await log.getByRole('searchbox').fill(motifs.gmailText);
  await log.getByText(/1 decision found/).waitFor();
  await log.getByRole('list', { name: 'Decisions' }).getByRole('link').first().click();
  await log.getByRole('link', { name: 'Open in Notion' }).first().waitFor();
}

/** The clipboard as it is after all that, and what *Copy as Markdown* in the open log puts there. */
export async function clipboards({ context }: OfficeInBrowser): Promise<Readonly<Record<string, string>>> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const log = context.pages().find((page) => page.url().includes('/log.html'));
  if (log === undefined) throw new Error('The log is not open');
  await log.bringToFront();
  const read = () => log.evaluate(() => navigator.clipboard.readText());
  const before = await read();
  await chooseMore(log, 'Copy as Markdown');
  await log.getByText('Copied.').waitFor();
  return { 'clipboard untouched': before, 'clipboard after Copy as Markdown': await read() };
}

/** The files that the options page gives out, by the words on their buttons. */
export async function exportedFiles(page: Page): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  // The log that the popup opened is in front of it.
  await page.bringToFront();
  await page.goto(page.url().replace(/#.*/, '#transfer'));
  for (const name of ['People as CSV', 'People as JSON', 'Export all']) {
    const downloading = page.waitForEvent('download');
    await press(page, name);
    files[`file ${name}`] = await readFile(await (await downloading).path(), 'utf8');
  }
  return files;
}

/** Ends both connections. */
export async function disconnectBoth(page: Page): Promise<void> {
  await page.bringToFront();
  await page.goto(page.url().replace(/#.*/, '#connections'));
  for (const name of ['Notion', 'Google Docs']) {
    await page.getByRole('button', { name: 'Disconnect', exact: true }).first().click();
    await press(page, `Disconnect ${name}`);
    await page.getByText(`${name} is disconnected`).first().waitFor();
  }
}
