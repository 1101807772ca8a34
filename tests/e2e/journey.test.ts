import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForBadges } from './support/badges.ts';
import { cardText } from './support/card.ts';
import { focusOn, keysOf, namesInCard } from './support/keys.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { openedDraft } from './support/opened-draft.ts';
import { listBadges, until } from './support/shadow.ts';

// The whole way by keyboard alone: no mouse, no click and no focus() in this file. What a browser's own keys do is
// done from outside: a tab opened at an address, gone to, closed. Gmail's rows answer the arrows and Enter, as Gmail's
// own do. Wherever the focus is waited for, it must stand in the window with nothing over it.

let office: OfficeInBrowser;
const drafts = new Set<string>();
const open = async (name: 'welcome' | 'options' | 'popup' | 'log') => {
  const page = await office.extensionPage(name);
  await page.bringToFront();
  await page.getByRole('heading').first().waitFor();
  return page;
};

beforeAll(async () => {
  office = await launchOffice({ consent: false, timezoneId: 'Europe/Berlin', locale: 'en-GB' });
});
afterAll(() => office?.close());

test('consent is given', async () => {
  const page = await open('welcome');
  const keys = await keysOf(page);
  await keys.tabTo('button', /^Accept and start$/);
  await keys.press('Enter');
  await focusOn(keys, 'heading', /^Who are you\?$/);
});

test('a person is added, with zone and week, from the welcome page', async () => {
  const welcome = office.context.pages().findLast((one) => one.url().endsWith('/welcome.html')) as Page;
  const first = await keysOf(welcome);
  await welcome.getByText('Where are your people?').waitFor();
  await first.tabTo('button', /^Add a person$/);
  const opening = office.context.waitForEvent('page');
  await first.press('Enter');
  const page = await opening;
  await page.bringToFront();
  const keys = await keysOf(page);
  await focusOn(keys, 'textbox', /^Name$/);
  await keys.type('Ananya Rao');
  await keys.tabTo('textbox', /^E-mail$/);
  await keys.type('ananya@fernhill.example');
  await keys.tabTo('textbox', /^Slack member id$/);
  await keys.type('U0ANANYA1');
  await keys.tabTo('combobox', /^Time zone$/);
  await keys.type('New Delhi');
  await keys.press('ArrowDown', 'Enter');
  await keys.tabTo('textbox', /^Mon, from$/);
  await keys.press('Control+A');
  await keys.type('10');
  await keys.tabTo('button', /^(Copy Mon|Copy .*Mon)/);
  await keys.press('Enter');
  await keys.tabTo('button', /^Save$/);
  await keys.press('Enter');
  await page.getByRole('row', { name: /Ananya Rao .*Mon–Fri 10:00–17:00/ }).waitFor();
  await focusOn(keys, 'button', /^Add a person$/);
  await keys.tabTo('link', /^Import a file$/);
  await keys.press('Enter');
  await focusOn(keys, 'heading', /^Import and export$/);
  await page.close();
});

/** By Gmail's own keys: the arrows down to the thread, and Enter. */
async function openThread(): Promise<Page> {
  const gmail = await office.openGmail();
  await gmail.bringToFront();
  await gmail.locator('tr.zA').first().waitFor();
  const keys = await keysOf(gmail);
  await until('the row of the thread', async () => {
    await keys.press('ArrowDown');
    const { role, name } = await keys.focused();
    return role === 'row' && /Rollout plan for Q1/.test(name);
  });
  await keys.seen();
  await keys.press('Enter');
  await gmail.locator('h2.hP').waitFor();
  return gmail;
}

test('the badge is reached, its card read and closed, and the decision logged, saved and found again', async () => {
  const gmail = await openThread();
  const keys = await keysOf(gmail);
  const badge = await keys.tabTo('button', /^Ananya Rao: /);
  await keys.press('Enter');
  await focusOn(keys, 'dialog', /^Ananya Rao$/);
  expect(await cardText(gmail)).toContain('Ananya Rao');
  // What the closed roots give a screen reader, in its own words: never less than this.
  expect(badge.name).toMatch(/^Ananya Rao: .*\d\d:\d\d.*[,;] (in working hours|after hours|day off)/);
  // Outside her hours, what is written to her can be sent later.
  const inCard = (await namesInCard(gmail)).filter((name) => name !== 'button Send later…');
  expect(inCard).toEqual([
    'heading Ananya Rao',
    expect.stringMatching(/^list What is counted, from sending to due$/),
    'DisclosureTriangle How this is counted',
    'button Log decision',
    'button I wait for a reply',
    'combobox Urgency',
    'DisclosureTriangle More',
  ]);
  await keys.press('Escape');
  await focusOn(keys, 'button', /^Ananya Rao: /);
  expect(await cardText(gmail)).toBeNull();

  await keys.press('Enter');
  await focusOn(keys, 'dialog', /^Ananya Rao$/);
  await keys.tabTo('button', /^Log decision$/);
  // The card answers once it has been in plain view for a moment, and is then gone, as the draft says the rest.
  await until('the card to close', async () => {
    await keys.press('Enter');
    return (await cardText(gmail)) === null;
  });

  const draft = await openedDraft(office, drafts);
  await draft.bringToFront();
  await draft.getByLabel('Decision', { exact: true }).waitFor();
  const form = await keysOf(draft);
  await focusOn(form, 'textbox', /^Decision$/);
  await form.type('EMEA first, then APAC.');
  await form.tabTo('combobox', /^Status$/);
  await form.type('acc');
  await form.tabTo('button', /^Save to the decision log$/);
  await form.press('Enter');
  await draft.getByText(/In the decision log as/).waitFor();
  await draft.close();

  const popup = await open('popup');
  const again = await keysOf(popup);
  await again.tabTo('link', /Rollout plan for Q1/);
  const opening = office.context.waitForEvent('page');
  await again.press('Enter');
  const found = await opening;
  await found.getByText('EMEA first, then APAC.').last().waitFor();
  await found.close();

  const log = await open('log');
  const words = await keysOf(log);
  await words.tabTo('searchbox', /^Search decisions$/);
  await words.type('apac rollout');
  await words.tabTo('link', /^Rollout plan for Q1/);
  await words.press('Enter');
  await log.locator('article.record').getByText('EMEA first, then APAC.').first().waitFor();
  await words.tabTo('button', /^(Copy|Download)/);
});

test('the rest of the first run: who I am as Gmail says, a step skipped and shown again, the norms kept', async () => {
  const page = await open('welcome');
  const keys = await keysOf(page);
  await focusOn(keys, 'heading', /^Who are you\?$/);
  await keys.tabTo('textbox', /^Name$/);
  await page.getByText('Gmail says you are mara@fernhill.example.').waitFor();
  await keys.press('Enter');
  await page.getByText('A person needs a name.').waitFor();
  await keys.type('Mara Lindqvist');
  await keys.tabTo('button', /^That’s me$/);
  await keys.press('Enter');
  await focusOn(keys, 'heading', /^Who are you\?$/);
  await page.getByText('You are Mara Lindqvist. Your own messages get no badge.').first().waitFor();
  await keys.tabTo('button', /^Skip$/);
  await keys.press('Enter');
  await page.getByText('Skipped. You can come back to this here or in the options.').waitFor();
  await keys.press('Enter');
  // Each step can be skipped but the last: nothing comes after it.
  const skips = page.locator('.welcome-run > li').getByRole('button', { name: /^(Skip|Show)$/ });
  expect(await skips.count()).toBe(3);
  await keys.tabTo('button', /^Keep these norms$/);
  await keys.press('Enter');
  await focusOn(keys, 'heading', /^When do you expect a reply\?$/);
  await page.getByText('You keep these norms.').waitFor();
});

test('a norm is changed, and the form of its steps opened, kept from an empty step and left', async () => {
  const page = await office.extensionPage('options', '#norms');
  await page.bringToFront();
  const keys = await keysOf(page);
  await keys.tabTo('textbox', /^E-mail, standard: amount$/);
  await keys.press('Control+A');
  await keys.type('8');
  await keys.tabTo('combobox', /^E-mail, standard: clock$/);
  await keys.type('working h');
  await page.getByText('Saved: E-mail, standard.').first().waitFor();
  await keys.tabTo('button', /^E-mail, standard: \+ if no reply/);
  await keys.press('Enter');
  await page.getByRole('dialog').waitFor();
  await keys.named();
  await keys.press('Control+Enter');
  await keys.named();
  await keys.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await focusOn(keys, 'button', /^E-mail, standard: \+ if no reply/);
  await page.close();
});

test('in Slack a badge is reached, and the decision of its thread is logged', async () => {
  const slack = await office.openSlack();
  await slack.bringToFront();
  await waitForBadges(slack, 1);
  const keys = await keysOf(slack, 200);
  // Of each person the last message in sight has the badge: the keys bring it into sight, and it is drawn then.
  await keys.tabTo('button', /^Ananya Rao$/);
  await until('her badge', async () =>
    (await listBadges(slack)).some(({ label }) => label.startsWith('Ananya Rao: ')),
  );
  await keys.tabTo('button', /^Ananya Rao: /);
  await keys.press('Enter');
  await focusOn(keys, 'dialog', /^Ananya Rao$/);
  await keys.tabTo('button', /^Log decision$/);
  await until('the card to close', async () => {
    await keys.press('Enter');
    return (await cardText(slack)) === null;
  });
  const draft = await openedDraft(office, drafts);
  await draft.bringToFront();
  const form = await keysOf(draft);
  await focusOn(form, 'textbox', /^Decision$/);
  await form.tabTo('button', /^Use as decision$/);
  await form.press('Enter');
  await form.tabTo('button', /^Undo$/);
  await form.press('Control+Enter');
  await draft.getByText(/In the decision log as/).waitFor();
  await draft.close();
  await slack.close();
});

test('a group is made and a place’s holidays are kept', async () => {
  const page = await open('options');
  const keys = await keysOf(page);
  await keys.tabTo('button', /^Add a group$/);
  await keys.press('Enter');
  await focusOn(keys, 'textbox', /^Name$/);
  await keys.type('Field ops');
  await keys.tabTo('combobox', /^Add a person or a group$/);
  await keys.type('Ananya');
  await page.getByRole('option', { name: 'Ananya Rao' }).first().waitFor();
  await keys.press('Enter');
  await page.getByRole('button', { name: 'Remove Ananya Rao', exact: true }).waitFor();
  await keys.tabTo('button', /^Save/);
  await keys.press('Enter');
  await page.getByText('1 person · everyone has to answer').waitFor();
  // The keyboard goes on where it was, as the row came in above it.
  await focusOn(keys, 'button', /^Add a group$/);

  await keys.tabTo('button', /^Public holidays…$/);
  await keys.press('Enter');
  const days = page.getByRole('dialog', { name: 'Public holidays' });
  await days.getByLabel('Country').first().waitFor();
  await keys.tabTo('combobox', /^State or province$/);
  await keys.type('Berl');
  await keys.tabTo('textbox', /^Name of the day on /);
  await keys.press('Control+A');
  await keys.type('First day');
  await keys.press('Control+Enter');
  await page.getByText(/^Public holidays of \d+ (person|people) are kept\.$/).waitFor();
  await days.waitFor({ state: 'detached' });
  await focusOn(keys, 'button', /^Public holidays…$/);
  await page.close();
});

test('a file is imported after its preview, everything is exported, taken back and restored', async () => {
  const page = await office.extensionPage('options', '#transfer');
  await page.bringToFront();
  const keys = await keysOf(page);
  // The system's own dialog is not the page's: Enter has to open it, and what it gives is set.
  const choose = async (name: string, buffer: Buffer) => {
    // Listened for before anything else is asked of the page: on a busy machine Enter would come first.
    const asking = page.waitForEvent('filechooser');
    await keys.tabTo('button', /^Choose a file$/);
    await keys.press('Enter');
    await (await asking).setFiles({ name, mimeType: 'text/csv', buffer });
  };
  await choose('team.csv', Buffer.from('name,email,zone\nBo Oak,bo@oak.example,Europe/Oslo\n'));
  await page.getByText('team.csv: 1 new').waitFor();
  await keys.tabTo('button', /^Import 1 person$/);
  await keys.press('Enter');
  await page.getByText('1 added, 0 updated.').waitFor();
  await focusOn(keys, 'heading', /^Import$/);

  await keys.tabTo('button', /^Export all$/);
  const downloading = page.waitForEvent('download');
  await keys.press('Enter');
  const everything = await readFile(await (await downloading).path());
  await keys.tabTo('button', /^Undo this import: team\.csv, /, 'Shift+Tab');
  await keys.press('Enter');
  await page.getByText('The import was undone: 1 removed, 0 set back.').waitFor();
  await focusOn(keys, 'heading', /^Import$/);
  await choose('everything.json', everything);
  await page.getByText(/^everything\.json: 1 to add/).waitFor();
  await keys.tabTo('button', /^Import 1 entry$/);
  await keys.press('Enter');
  await page.getByText(/^everything\.json: 1 added/).waitFor();
  await focusOn(keys, 'heading', /^Import$/);
  await page.close();
});
