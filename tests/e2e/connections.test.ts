import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientId } from '../office/google/world.ts';
import { violationsInEveryMode } from './support/axe.ts';
import { connectNotion, token } from './support/connect-notion.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { storedRows } from './support/stored-rows.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted();
  office.office.notion.lagMs = 0;
});
afterAll(() => office?.close());

const open = () => office.extensionPage('options', '#connections');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a refused permission is a sentence that says what to do, and nothing is sent', async () => {
  const page = await open();
  await page.evaluate(() => {
    chrome.permissions.request = async () => false;
  });
  expect(await violationsInEveryMode(page)).toEqual([]);
  const before = office.office.notion.log.length;
  await page.getByLabel('Notion token').fill(token);
  await press(page, 'Connect Notion');
  await page.getByText('wasn’t allowed to reach api.notion.com, so nothing was sent').waitFor();
  expect(office.office.notion.log).toHaveLength(before);
  expect(await storedRows(page, 'connections')).toEqual([]);
  await page.close();
});

test('the switch for notifications stays off where the browser refuses, and says so', async () => {
  const page = await open();
  await page.addInitScript(() => {
    const { permissions } = Reflect.get(globalThis, 'chrome');
    Object.assign(permissions, { contains: async () => false, request: async () => false });
  });
  await page.reload();
  const notify = page.getByLabel('Notify me when a document is created or needs attention');
  await notify.click();
  await page.getByText('The browser didn’t allow notifications, so this stays off.').waitFor();
  expect(await notify.isChecked()).toBe(false);
  await page.close();
});

test('a token that Notion does not take is not kept', async () => {
  const page = await open();
  await page.getByLabel('Notion token').fill('ntn_wrong');
  await press(page, 'Connect Notion');
  await page.getByText('Notion doesn’t accept the token').waitFor();
  expect(await storedRows(page, 'connections')).toEqual([]);
  await page.close();
});

test('Notion: the token is never shown again; a search; a mapping that lacks the key is refused; a database of ours', async () => {
  const page = await connectNotion(office);
  const card = page.getByRole('region', { name: 'Notion' });
  expect(await card.locator('input[type=password]').count()).toBe(0);
  expect(await page.content()).not.toContain(token);
  await page.getByPlaceholder('Search databases and pages').fill('register');
  await page.getByText('Fernhill handbook').waitFor({ state: 'detached' });
  await press(page, 'Use the database Team register');
  await page.getByLabel('Decision Key (required)').selectOption('');
  await press(page, 'Test and save');
  await page.getByText('The database needs a text property named “Decision Key”').waitFor();
  expect(await violationsInEveryMode(page)).toEqual([]);
  await press(page, 'Another place');
  await page.getByPlaceholder('Search databases and pages').fill('');
  await press(page, 'Create the decision database in Launch notes');
  await page.getByText('Database “Decisions”').waitFor();
  const made = [...office.office.notion.dataSources.values()].find(({ name }) => name === 'Decisions');
  expect(made?.schema['Decision Key']?.type).toBe('rich_text');
  const sent = page.getByRole('region', { name: 'Requests' });
  expect(await sent.innerText()).toMatch(
    /POST api\.notion\.com\s+Creating the decision database\s+200\s+\d+/,
  );
  await page.close();
});

test('Disconnect forgets the token after one more click', async () => {
  const page = await open();
  await press(page, 'Disconnect');
  await press(page, 'Disconnect Notion');
  await page.getByLabel('Notion token').waitFor();
  // The button that was pressed has gone: the keyboard goes on from the heading of its card.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Notion');
  expect(await storedRows(page, 'connections')).toEqual([]);
  await page.close();
});

test('Google: the redirect address is shown, a folder is made, and Disconnect ends the token there', async () => {
  const { google } = office.office;
  google.consent = 'given';
  const page = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy: Redirect address to register' }).click();
  await page.getByRole('button', { name: 'Copied: Redirect address to register' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^https:\/\/[a-p]{32}\.chromiumapp\.org\/$/,
  );
  expect(await page.getByRole('textbox', { name: 'Redirect address to register' }).inputValue()).toBe(
    `https://${office.extensionId}.chromiumapp.org/`,
  );
  await page.getByLabel('Google client id').fill(clientId);
  await press(page, 'Connect Google');
  await page.getByLabel('New folder in My Drive').waitFor();
  await press(page, 'Create folder');
  await page.getByText('Folder “Decisions”', { exact: true }).waitFor();
  expect(google.tokens.size).toBe(1);
  await press(page, 'Disconnect');
  await press(page, 'Disconnect Google Docs');
  // Google is told first: the page does not say that the access is over before it is.
  await page.getByRole('button', { name: 'Connect Google', exact: true }).waitFor();
  expect(google.tokens.size).toBe(0);
  await page.getByText('Google Docs is disconnected and its token removed.', { exact: true }).waitFor();
  await page.close();
});

test('Google: where it cannot be told of the end, the token is forgotten all the same, and that is said', async () => {
  const { google } = office.office;
  google.consent = 'given';
  const page = await open();
  await page.getByLabel('Google client id').fill(clientId);
  await press(page, 'Connect Google');
  await page.getByLabel('New folder in My Drive').waitFor();
  // Chrome by itself asks once more where a connection it had kept open ends without an answer.
  google.faults.push({ kind: 'refused', on: 'POST /revoke', times: 5 });
  await press(page, 'Disconnect');
  await press(page, 'Disconnect Google Docs');
  await page.getByText('Remove it at myaccount.google.com/connections').waitFor();
  await page.getByRole('button', { name: 'Connect Google', exact: true }).waitFor();
  expect(await storedRows(page, 'connections')).toEqual([]);
  expect(google.tokens.size).toBe(1);
  google.tokens.clear();
  google.faults.length = 0;
  await page.close();
});
