import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { token } from './support/connect-notion.ts';
import { launchGranted } from './support/granted-build.ts';
import { focusOn, keysOf } from './support/keys.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { keyOf, openDraft } from './support/saved-draft.ts';

// By keyboard alone, as journey.test.ts: a connection, a document, and what it asks when the token is revoked. After
// each press the focus stands on something that has a name, in plain sight.

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted();
});
afterAll(() => office?.close());

async function connect(page: Page, given: string, press: RegExp): Promise<void> {
  const keys = await keysOf(page);
  await keys.tabTo('textbox', /^Notion token/);
  await keys.type(given);
  await keys.tabTo('button', press);
  await keys.press('Enter');
}

test('Notion is connected, and its database chosen and mapped', async () => {
  const page = await office.extensionPage('options', '#connections');
  await page.getByRole('heading', { name: 'Connections' }).waitFor();
  await connect(page, token, /^Connect Notion$/);
  const keys = await keysOf(page);
  await page.getByText('Fernhill handbook').waitFor();
  await keys.named();
  await keys.tabTo('button', /^Use the database Team register$/);
  await keys.press('Enter');
  // Once the fields are drawn above it; they would push it out of the window.
  await page.getByRole('button', { name: 'Test and save', disabled: false }).waitFor();
  await keys.named();
  await keys.tabTo('button', /^Test and save$/);
  await keys.press('Enter');
  await page.getByText('Documents now go to “Team register” in Notion.').waitFor();
  await keys.named();
  await page.close();
});

test('a document is made, and a revoked token is replaced from where the draft asks for it', async () => {
  const page = await openDraft(office, keyOf(1), 'By keys');
  await page.bringToFront();
  const keys = await keysOf(page);
  await keys.tabTo('combobox', /^Document goes to$/);
  await keys.type('Team');
  await keys.tabTo('button', /^Save/);
  await keys.press('Enter');
  await page.getByText(/Notion: Team register sent, .* your time/).waitFor();
  await keys.named();

  office.office.notion.tokens.clear();
  await keys.tabTo('textbox', /^Why$/, 'Shift+Tab');
  await keys.press('End');
  await keys.type(' Newer.');
  await keys.tabTo('button', /^Save changes/);
  await keys.press('Enter');
  await page.getByText(/needs your attention, since .* your time/).waitFor();
  await keys.named();
  await keys.tabTo('link', /^Reconnect Notion$/, 'Shift+Tab');
  const opening = office.context.waitForEvent('page');
  await keys.press('Enter');
  const options = await opening;
  const there = await keysOf(options);
  await options.getByText('“By keys” waits:').waitFor();
  await there.tabTo('button', /^New token$/);
  await there.press('Enter');
  await focusOn(there, 'heading', /^Notion$/);
  office.office.notion.tokens.add(token);
  await connect(options, token, /^Reconnect Notion$/);
  await options.getByText('Notion is connected to Fernhill.').waitFor();
  await there.named();
  await options.close();
  await page.bringToFront();
  await page.getByText(/updated, .* your time/).waitFor();
  await keys.tabTo('link', /^Open in Notion$/);
});

test('what was sent is replaced from the log; the new one goes where the first one is, and both are found', async () => {
  const page = await office.extensionPage('log');
  // Chosen last, but the first document is in Notion.
  await page.evaluate(() => localStorage.setItem('meantime:send-to', 'log'));
  await page.bringToFront();
  const keys = await keysOf(page);
  await keys.tabTo('link', /^By keys/);
  await keys.press('Enter');
  await keys.tabTo('button', /^Replace with a new one$/);
  await keys.press('Enter');
  await page.waitForURL(/draft\.html/);
  await focusOn(keys, 'textbox', /^Decision$/);
  await keys.type('By keys, and again.');
  await keys.tabTo('combobox', /^Status$/);
  await keys.type('acc');
  await page.getByText('Once you save this one, that one is superseded.').waitFor();
  await keys.tabTo('combobox', /^Document goes to$/);
  expect(await page.getByLabel('Document goes to').inputValue()).toBe('notion');
  await keys.press('Control+Enter');
  await page.getByText(/Notion: Team register sent, .* your time/).waitFor();
  await keys.named();
  await page.goto(`chrome-extension://${office.extensionId}/log.html`);
  await keys.tabTo('searchbox', /^Search decisions$/);
  await keys.type('kyes again');
  await keys.tabTo('link', /^By keys/);
  await keys.press('Enter');
  const record = page.locator('article.record');
  await record.getByText('By keys, and again.').first().waitFor();
  await keys.tabTo('link', /^By keys/);
  await keys.press('Enter');
  await record.getByText('Replaced by “By keys”.').waitFor();
  await page.close();
});
