import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollout } from '../samples/sample-decisions.ts';
import { violationsInEveryMode } from './support/axe.ts';
import { connectRegister, token } from './support/connect-notion.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { putDraft } from './support/put-draft.ts';
import { sentWords } from './support/sent-decision.ts';
import { until } from './support/shadow.ts';
import { type Watch, watchExtension } from './support/watch-extension.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

const key = '0190f5e0-0000-7000-8000-0000000000c1';
const second = 'ntn_office_planted_second_token';
const planted = 'Zephyranthes';

let office: OfficeInBrowser;
let watch: Watch;
let page: Page;
beforeAll(async () => {
  const viewport = { width: 400, height: 900 };
  office = await launchGranted({ viewport });
  watch = await watchExtension(office);
  await connectRegister(office);
  page = await office.extensionPage('draft', `?key=${key}`);
  const decision = { ...rollout, key, id: null, supersedes: null, why: `${planted} grows there.` };
  await putDraft(page, { key, state: 'open', at: 1, decision });
  await page.reload();
});
afterAll(() => office?.close());

const badge = () => office.worker.evaluate(() => chrome.action.getBadgeText({}));
/** Documents in the office's Notion that carry the key of the decision. */
const documents = () =>
  [...office.office.notion.nodes.values()].filter(
    (node) => node.kind === 'page' && JSON.stringify(node.properties).includes(key),
  );

test('Save makes one document and shows its link, in the draft and in the log', async () => {
  await page.getByLabel('Document goes to').selectOption({ label: 'Team register in Notion' });
  await page.getByRole('button', { name: 'Save, also to Notion' }).click();
  await page.getByText(sentWords).waitFor();
  const href = await page.getByRole('link', { name: 'Open in Notion' }).getAttribute('href');
  expect(href).toMatch(/^https:\/\/www\.notion\.so\//);
  expect(documents()).toHaveLength(1);
  const log = await office.extensionPage('log');
  await log.getByText('Rollout plan for Q1').first().click();
  await log.getByRole('link', { name: 'Open in Notion' }).waitFor();
  await log.close();
});

test('a revoked token asks in draft, popup and on the toolbar button; connected again, the update goes out', async () => {
  office.office.notion.tokens.clear();
  await page.getByLabel('Why', { exact: true }).fill(`${planted} grows there, and elsewhere.`);
  await page.getByRole('button', { name: 'Save changes, also to Notion' }).click();
  await page.getByText(/needs your attention, since .* your time/).waitFor();
  await page.getByRole('link', { name: 'Open in Notion' }).waitFor();
  expect(await violationsInEveryMode(page)).toEqual([]);
  await until('the number on the button', async () => (await badge()) === '1');
  const popup = await office.extensionPage('popup');
  await popup.getByText(/“Rollout plan for Q1” isn’t updated in Notion yet/).waitFor();
  await popup.close();

  office.office.notion.tokens.add(second);
  const opening = office.context.waitForEvent('page');
  await page.getByRole('link', { name: 'Reconnect Notion' }).click();
  const options = await opening;
  await options.getByText('“Rollout plan for Q1” waits:').waitFor();
  await options.getByRole('button', { name: 'New token' }).click();
  await options.getByLabel('Notion token').fill(second);
  await options.getByRole('button', { name: 'Reconnect Notion' }).click();
  await options.getByText('Notion is connected to Fernhill.').waitFor();
  await options.close();
  await page.getByText(/updated, .* your time/).waitFor();
  await until('an empty button', async () => (await badge()) === '');
  expect(documents()).toHaveLength(1);
});

test('a status chosen in the log reaches the document', async () => {
  const log = await office.extensionPage('log');
  await log.getByText('Rollout plan for Q1').first().click();
  await log.getByLabel('Status', { exact: true }).selectOption('rejected');
  await until('the status in Notion', async () =>
    JSON.stringify(documents()[0]?.properties).includes('Rejected'),
  );
  await log.getByText(/updated, .* your time/).waitFor();
  await log.close();
});

test('Cancel sending leaves the decision in the log and nothing on its way', async () => {
  office.office.notion.tokens.clear();
  await page.getByLabel('Why', { exact: true }).fill(`${planted} grows everywhere.`);
  await page.getByRole('button', { name: 'Save changes, also to Notion' }).click();
  await page.getByText(/needs you/).waitFor();
  await page.getByRole('button', { name: 'Cancel sending' }).click();
  await page.getByText(/cancelled, .* your time/).waitFor();
  await until('an empty button', async () => (await badge()) === '');
});

test('no token in the export, no token, word or address in a log, a store that pages hear of, or the list of what was sent', async () => {
  const options = await office.extensionPage('options', '#transfer');
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: /Export all/ }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain(planted);
  for (const secret of [token, second, 'ntn_', 'Team register']) expect(file).not.toContain(secret);
  const stored = await office.worker.evaluate(async () => [
    await chrome.storage.local.get(null),
    await chrome.storage.sync.get(null),
    await chrome.storage.session.get(null),
  ]);
  await options.goto(options.url().replace('#transfer', '#connections'));
  const sent = await options.getByRole('region', { name: 'Requests' }).innerText();
  expect(sent).toMatch(/Updating a document\s+401/);
  expect(sent).toContain('Creating a document');
  const logged = [...watch.logged, ...(await watch.worker()).logged];
  for (const text of [JSON.stringify(stored), sent, logged.join('\n')]) {
    expect(text).not.toMatch(new RegExp(`ntn_|${planted}|fernhill\\.example|Team register`));
  }
  await options.close();
});
