import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LedgerLine } from '../../utils/platform/ledger.ts';
import { newGrid } from '../office/google/grid.ts';
import { connectGoogle } from './support/connect-google.ts';
import { connectRegister } from './support/connect-notion.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { lookAt } from './support/look-at.ts';
import { storedRows } from './support/stored-rows.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted();
  office.office.notion.lagMs = 0;
  office.office.google.lagMs = 0;
  await connectRegister(office);
  await connectGoogle(office);
});
afterAll(() => office?.close());

const shots = process.env.MEANTIME_LOOK;
const buttons = (page: Page) => (name: string) => page.getByRole('button', { name, exact: true });
const amount = (page: Page) => page.getByRole('textbox', { name: 'E-mail, urgent: amount' });

/** Publishes the norms with this amount in one cell, then forgets them, as whoever reads them does not have them yet. */
async function publish(to: string, sent: string, value: string): Promise<void> {
  const page = await office.extensionPage('options', '#norms');
  const button = buttons(page);
  await amount(page).fill(value);
  await page.getByText('Saved: E-mail, urgent.').waitFor();
  await button(`Publish to ${to}`).click();
  await page.getByRole('link', { name: `Open in ${sent}` }).waitFor();
  await page.getByText('A teammate can follow this document:').waitFor();
  await button('Reset to defaults').click();
  await page.getByText('The norms are reset to the defaults.').waitFor();
  await page.close();
}

test('norms that were published to Notion are a source: previewed, kept, followed, and kept when the page is gone', async () => {
  await publish('Notion: Team register', 'Notion', '7');
  const page = await office.extensionPage('options');
  const button = buttons(page);
  await button('Add a source').click();
  await button('Norms from a Notion page').click();
  await page.getByLabel('Address of the page').fill('https://team.example/norms');
  await button('Preview').click();
  await page.getByText('This isn’t the address of a Notion page.').waitFor();
  await button('Use the page When we answer').waitFor();
  await lookAt(page, shots, 'norms-notion-form');
  await button('Use the page When we answer').click();
  await page.getByText('This source also gives the team’s norms: 1 norm changes.').waitFor();
  await page.getByText(/: no people in it\. Nothing is stored yet\.$/).waitFor();
  await lookAt(page, shots, 'norms-notion-preview');
  await button('Add this source').click();
  await page.getByText(/^The team’s norms, loaded .+ \(your time\)$/).waitFor();
  const norms = await office.extensionPage('options', '#norms');
  await norms.getByText(/The team’s norms come from When we answer \(Notion\), loaded/).waitFor();
  expect(await amount(norms).inputValue()).toBe('7');

  // Somebody publishes others; here they come with the next refresh, and the reader hears of it.
  const callout = [...office.office.notion.nodes.values()].find(({ type }) => type === 'callout');
  const item = [...office.office.notion.nodes.values()].find(
    ({ kind, properties }) => kind === 'page' && JSON.stringify(properties).includes('When we answer'),
  );
  if (callout === undefined || item === undefined) throw new Error('Nothing was published.');
  const written = JSON.stringify(callout.content);
  const [line = ''] = /meantime-norms:1:[\w-]+/.exec(written) ?? [];
  const changed = Buffer.from(line.slice('meantime-norms:1:'.length), 'base64url')
    .toString()
    .replace('"amount":7', '"amount":6');
  const next = `meantime-norms:1:${Buffer.from(changed).toString('base64url')}`;
  const text = written.replaceAll('Urgent: 7 working hours', 'Urgent: 6 working hours');
  callout.content = JSON.parse(text.replaceAll(line, next));
  await button('Refresh When we answer (Notion) now').click();
  await page.getByText('The team’s norms changed; see Norms.').waitFor();
  await expect.poll(() => amount(norms).inputValue()).toBe('6');
  await button('Refresh When we answer (Notion) now').click();
  await page.getByText('When we answer (Notion): no change.').waitFor();

  // A text that was changed by hand above the line is told, and the line counts.
  callout.content = JSON.parse(
    JSON.stringify(callout.content).replace('Urgent: 6 working', 'Urgent: 2 working'),
  );
  await button('Refresh When we answer (Notion) now').click();
  await page.getByText('The text of the page was changed by hand').waitFor();
  expect(await amount(norms).inputValue()).toBe('6');

  item.trashed = true;
  await button('Refresh When we answer (Notion) now').click();
  await page
    .getByText(/The last good norms are kept\. Loading has failed since .*can’t find the page/)
    .waitFor();
  expect(await amount(norms).inputValue()).toBe('6');
  await lookAt(page, shots, 'norms-notion-failing');
  await button('More for When we answer (Notion)').click();
  await page.getByRole('menuitem', { name: 'Remove', exact: true }).click();
  await page.getByText('When we answer (Notion) was removed.').waitFor();
  await norms.close();
  await page.close();
});

test('norms that were published to Google Docs are a source by their address; a document of somebody else is not', async () => {
  await publish('Google Docs: Decisions', 'Google Docs', '5');
  const { google } = office.office;
  const file = [...google.files.values()].find(({ name }) => name === 'When we answer');
  if (file === undefined) throw new Error('Nothing was published.');
  const asked = google.log.length;
  const page = await office.extensionPage('options');
  const button = buttons(page);
  await button('Add a source').click();
  await button('Norms from a Google Doc').click();
  await button('Use the page When we answer').waitFor();
  const address = page.getByLabel('Address of the page');
  await address.fill('https://docs.google.com/document/d/1documentOfSomebodyElse/edit');
  await page.keyboard.press('Enter');
  await page.getByText(/Google doesn’t let Meantime read “.+”: it can read only documents/).waitFor();
  await lookAt(page, shots, 'norms-google-form');
  await address.fill(`https://docs.google.com/document/d/${file.id}/edit?tab=t.0`);
  await page.keyboard.press('Enter');
  await page.getByText('This source also gives the team’s norms: 1 norm changes.').waitFor();
  await button('Add this source').click();
  await page.getByText(/^The team’s norms, loaded .+ \(your time\)$/).waitFor();
  const norms = await office.extensionPage('options', '#norms');
  await norms.getByText(/The team’s norms come from Norms \(Google Docs\), loaded/).waitFor();
  expect(await amount(norms).inputValue()).toBe('5');
  await norms.close();
  const calls = google.log.slice(asked).map(({ call }) => call);
  expect(calls.every((call) => call.startsWith('GET ') || call.includes('/token'))).toBe(true);
  const rows = (await storedRows(page, 'ledger')) as readonly LedgerLine[];
  const why = new Set(rows.map((row) => JSON.stringify(row.why)));
  for (const code of ['requests.load-norms', 'requests.list-norms'])
    expect([...why].some((reason) => reason.includes(code))).toBe(true);
  await page.close();
});

test('of a roster sheet with two tabs of norms the one counts that was chosen, and its loss is told', async () => {
  const { google } = office.office;
  const page = await office.extensionPage('options');
  const button = buttons(page);
  const removed = 'Norms (Google Docs)';
  await button(`More for ${removed}`).click();
  await page.getByRole('menuitem', { name: 'Remove', exact: true }).click();
  await page.getByText(`${removed} was removed.`).waitFor();
  const norms = await office.extensionPage('options', '#norms');
  await buttons(norms)('Reset to defaults').click();
  await norms.getByText('The norms are reset to the defaults.').waitFor();
  await button('Add a source').click();
  await button('Google Sheet').click();
  await button('Create and fill').click();
  await page.getByText(/0 new, 0 to update, 8 unchanged/).waitFor();
  await button('Add this source').click();
  await page.getByText('8 people, loaded').waitFor();
  const sheet = [...google.files.values()].find(
    ({ appProperties }) => 'meantimeRoster' in appProperties,
  )?.sheet;
  if (!sheet) throw new Error('No sheet');
  for (const [title, urgent] of [
    ['Until summer', '9 working hours'],
    ['From autumn', '3 working hours'],
  ] as const) {
    const tab = newGrid(100 + sheet.sheets.length, title);
    tab.cells.push(['', 'Urgent'], ['E-mail', urgent]);
    sheet.sheets.push(tab);
  }
  sheet.version += 1;
  await button('Refresh Team roster now').click();
  await page.getByText('The team’s norms changed; see Norms.').waitFor();
  await expect.poll(() => amount(norms).inputValue()).toBe('9');

  const choose = async () => {
    await button('More for Team roster').click();
    await page.getByRole('menuitem', { name: 'Choose the tab of norms' }).click();
  };
  await choose();
  const tabs = page.getByLabel('Tab with the team’s norms');
  await tabs.waitFor();
  expect(await tabs.locator('option').allInnerTexts()).toEqual([
    'The first tab with a table of norms',
    'Until summer',
    'From autumn',
  ]);
  await lookAt(page, shots, 'norms-tab');
  await tabs.selectOption({ label: 'From autumn' });
  await button('Save').click();
  await page.getByText('Team roster: the tab is saved.').waitFor();
  await expect.poll(() => amount(norms).inputValue()).toBe('3');
  await choose();
  expect(await tabs.locator('option:checked').innerText()).toBe('From autumn');
  await button('Cancel').click();

  // Deleted there, it is told, and no other tab takes its place.
  sheet.sheets.pop();
  sheet.version += 1;
  await button('Refresh Team roster now').click();
  await page
    .getByText('The tab with your norms was deleted from “Team roster”. Choose another tab.')
    .waitFor();
  expect(await amount(norms).inputValue()).toBe('3');
  await lookAt(page, shots, 'norms-tab-gone');
  await Promise.all([norms.close(), page.close()]);
});
