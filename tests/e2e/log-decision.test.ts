import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCard, pressLogDecision, waitForBadges } from './support/badges.ts';
import { chooseLogDecision } from './support/choose-menu.ts';
import { killWorker } from './support/kill-worker.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { openedDraft } from './support/opened-draft.ts';
import { putDraft } from './support/put-draft.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
const known = new Set<string>();

beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

async function openRollout(): Promise<Page> {
  const gmail = await office.openGmail();
  await gmail.locator('tr.zA').first().waitFor();
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  await gmail.getByRole('heading', { name: 'Rollout plan for Q1' }).waitFor();
  await waitForBadges(gmail, 1);
  return gmail;
}

test('the menu reads the open Gmail thread into a draft; what was not read is counted and named', async () => {
  const gmail = await openRollout();
  await chooseLogDecision(office, gmail);
  const draft = await openedDraft(office, known);
  await draft.getByLabel('Decision', { exact: true }).waitFor();
  expect(await draft.getByLabel('Title', { exact: true }).inputValue()).toBe('Rollout plan for Q1');
  const text = await draft.locator('main').innerText();
  expect(text).toContain('Ananya Rao');
  expect(text).toMatch(/EMEA first, then APAC, then AMER/);
  expect(text).toMatch(/5 messages were folded away and not read\./);
  await gmail.close();
});

test('every keystroke is kept: the page may close and the worker may be killed', async () => {
  const draft = office.context.pages().find((page) => page.url().includes('draft.html'));
  if (draft === undefined) throw new Error('The draft of the test before is gone');
  await draft.getByLabel('Decision', { exact: true }).pressSequentially('EMEA first, then APAC.');
  const url = draft.url();
  await draft.close();
  const again = await office.context.newPage();
  await killWorker(await office.extensionPage('options'));
  await again.goto(url);
  await again.getByLabel('Decision', { exact: true }).waitFor();
  expect(await again.getByLabel('Decision', { exact: true }).inputValue()).toBe('EMEA first, then APAC.');
});

test('Save gives the record its id for good; the download is Markdown with front matter', async () => {
  const draft = office.context.pages().find((page) => page.url().includes('draft.html'));
  if (draft === undefined) throw new Error('The draft of the test before is gone');
  await draft.getByLabel('Why', { exact: true }).fill('Support for EMEA is awake from day one.');
  await draft.getByLabel('Status', { exact: true }).selectOption('accepted');
  await draft.getByRole('button', { name: /^Save/ }).click();
  const download = draft.waitForEvent('download');
  await draft.getByRole('button', { name: /Download/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2}-rollout-plan-for-q1\.md$/);
  const markdown = await readFile(await file.path(), 'utf8');
  expect(markdown).toMatch(/^---\n/);
  expect(markdown).toContain('status: accepted');
  expect(markdown).toContain('EMEA first, then APAC.');
  expect(markdown).toContain('https://mail.google.com/mail/#all/');
  expect(markdown).not.toContain('authuser');
  expect(markdown).toContain('| EMEA');
  const popup = await office.extensionPage('popup');
  await popup.getByText('Rollout plan for Q1').waitFor();
  await popup.close();
});

test('the card logs a Slack thread, with names and not ids', async () => {
  const slack = await office.openSlack();
  await waitForBadges(slack, 2);
  await slack.evaluate(() => window.officeSlack.openThread());
  await slack.locator('[data-qa="threads_flexpane"] [data-qa="message_container"]').nth(1).waitFor();
  await openCard(slack, '[data-qa="threads_flexpane"]').catch(() =>
    openCard(slack, '[data-qa="message_pane"]'),
  );
  await pressLogDecision(slack);
  const draft = await openedDraft(office, known);
  await draft.getByLabel('Decision', { exact: true }).waitFor();
  const text = await draft.locator('main').innerText();
  expect(text).toMatch(/Slack/);
  expect(text).not.toMatch(/\bU0[A-Z0-9]{7}\b/);
  await slack.close();
});

test('a page without an open thread ends in a sentence, and Try again reads the one opened since', async () => {
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await chooseLogDecision(office, gmail);
  const draft = await openedDraft(office, known);
  await draft.getByText('Open a thread in Gmail or Slack').waitFor();
  await draft.getByRole('button', { name: 'Write it by hand' }).waitFor();
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  await gmail.getByRole('heading', { name: 'Rollout plan for Q1' }).waitFor();
  await draft.getByRole('button', { name: 'Try again' }).click();
  await draft.getByLabel('Title', { exact: true }).waitFor();
  expect(await draft.getByLabel('Title', { exact: true }).inputValue()).toBe('Rollout plan for Q1');
});

test('elsewhere it says where threads are read', async () => {
  const page = await office.extensionPage('options');
  await page.bringToFront();
  const worker = office.context.serviceWorkers().at(-1) ?? office.worker;
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const keys = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: object): void };
    keys.dispatch('log-decision', tab ?? {});
  });
  const draft = await openedDraft(office, known);
  await draft.getByText('Threads are read in Gmail and Slack, and in').waitFor();

  // A day later the worker clears what was never read, while the page still stands open.
  const key = new URL(draft.url()).searchParams.get('key');
  await putDraft(page, {
    key,
    state: 'failed',
    at: Date.now() - 90_000_000,
    why: 'Not read.',
    tabId: 987_654,
  });
  await draft.reload();
  await draft.getByText('Not read.').waitFor();
  await killWorker(page);
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
  await draft.getByText('There is no draft here').waitFor();
  // The tab that was asked then is closed: that ends in a sentence, too.
  await draft.getByRole('button', { name: 'Try again' }).click();
  await draft.getByText('Threads are read in Gmail and Slack, and in').waitFor();
  await draft.getByRole('button', { name: 'Write it by hand' }).click();
  await draft.getByLabel('Title', { exact: true }).waitFor();
});
