import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollout } from '../samples/sample-decisions.ts';
import { violationsInEveryMode } from './support/axe.ts';
import { extensionFolder } from './support/browser.ts';
import { type ExtensionPageName, launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putDraft } from './support/put-draft.ts';
import { undoLast } from './support/undo.ts';

let office: OfficeInBrowser;
let page: Page;
const looked = new Set<string>();
const key = '0190f5e0-0000-7000-8000-00000000000b';

beforeAll(async () => {
  office = await launchOffice({ consent: false, timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  page = await office.extensionPage('welcome');
  for (const other of office.context.pages()) if (other !== page) await other.close();
});
afterAll(() => office?.close());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Opens a page of the extension anew, whatever stood there. */
async function open(name: ExtensionPageName, rest = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${office.extensionId}/${name}.html${rest}`);
}

async function look(what: string): Promise<void> {
  looked.add(/(\w+)\.html/.exec(page.url())?.[1] ?? '');
  expect(await violationsInEveryMode(page), what).toEqual([]);
}

test('welcome: before consent, declined, and with the first steps', async () => {
  await open('popup');
  await page.getByText('Meantime is off until you accept').waitFor();
  await look('popup before consent');
  await open('welcome');
  await button('Not now').click();
  await page.getByText('Meantime stays off').waitFor();
  await look('welcome, declined');
  await button('Accept and start').click();
  await page.getByRole('heading', { name: 'Who are your teammates?' }).waitFor();
  await button('Load the sample team').click();
  await page
    .getByText(/people are in your list|added/)
    .first()
    .waitFor();
  await look('welcome, accepted');
});

test('options: people, with a filled editor, its refusal, and what can be undone', async () => {
  await open('options', '#people');
  await page.getByRole('table', { name: 'People' }).waitFor();
  await look('the people');
  await button('Edit Priya Nair').click();
  await page.getByRole('dialog').waitFor();
  await look('the editor of somebody on leave');
  await page.keyboard.press('Escape');
  await button('Add a person').click();
  await button('Save').click();
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await page.getByRole('combobox', { name: 'Time zone' }).fill('new');
  await page.getByRole('option').first().waitFor();
  await look('a new person refused, with the list of zones');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await button('More for Tom Becker').click();
  await page.getByRole('menuitem', { name: 'Delete Tom Becker' }).click();
  await button('Undo').waitFor();
  await look('the people with an undo');
  await undoLast(page);
});

test('options: norms, import and export, display, about', async () => {
  await open('options', '#norms');
  await page.getByRole('textbox', { name: 'Direct message, urgent: amount' }).fill('0');
  await page.getByText('Give the norm an amount above 0.').waitFor();
  await look('the norms, one refused');
  await open('options', '#transfer');
  await page
    .getByRole('textbox', { name: 'Or paste the lines here' })
    .fill('Name,E-mail,Time zone\nAda Fern,ada@fern.example,Asia/Kathmandu\nBo Holt,bo,PST');
  await button('Preview pasted lines').click();
  await page.getByRole('table', { name: 'Problems' }).waitFor();
  await look('an import with problems');
  await button('Delete all…').click();
  await button('Delete all for good').click();
  await page.getByText('Type the words').waitFor();
  await look('the question before all is deleted');
  for (const section of ['#display', '#about']) {
    await open('options', section);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await look(section);
  }
});

test('draft: nothing open, reading, failed, with its content, saved, logged again', async () => {
  await page.setViewportSize({ width: 400, height: 900 });
  await open('draft');
  await page.getByText('No draft is open').waitFor();
  await look('no draft');
  await open('draft', `?key=${key}`);
  await page.getByText('Reading the thread').waitFor();
  await look('reading');
  await putDraft(page, { key, state: 'failed', at: 1, why: 'No thread is open in this tab.' });
  await open('draft', `?key=${key}`);
  await page.getByText('No thread is open in this tab.').waitFor();
  await look('not read');
  const decision = { ...rollout, key, id: null, decision: '', supersedes: null, status: 'proposed' };
  await putDraft(page, { key, state: 'open', at: 1, decision });
  await open('draft', `?key=${key}`);
  await page.getByLabel('Decision', { exact: true }).waitFor();
  for (const fold of await page.locator('details:not([open]) > summary').all()) {
    if (await fold.isVisible()) await fold.click();
  }
  await button(/^Save/).click();
  await page.getByText('Write what was decided, in a sentence.').waitFor();
  // The foot is over no button that is scrolled half behind it.
  await page.setViewportSize({ width: 400, height: 2600 });
  await look('a draft, refused');
  await page.setViewportSize({ width: 400, height: 900 });
  await page.getByLabel('Decision', { exact: true }).fill('EMEA first, then APAC.');
  await button(/^Save/).click();
  await page.getByText(/In the decision log as/).waitFor();
  // At its end, where the foot is over no field that is scrolled half behind it.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await look('a saved draft');
  const again = crypto.randomUUID();
  await putDraft(page, { key: again, state: 'open', at: 1, decision: { ...decision, key: again } });
  await open('draft', `?key=${again}`);
  await page.getByText('This thread has a decision in the log').waitFor();
  // The foot is over no button that is scrolled half behind it.
  await page.setViewportSize({ width: 400, height: 2600 });
  await look('the same thread again');
  await page.setViewportSize({ width: 400, height: 900 });
});

test('popup: with a team and a decision, and a search that finds nobody', async () => {
  await open('popup');
  await page.getByText('Rollout plan for Q1').first().waitFor();
  await look('the popup');
  await page.getByRole('searchbox', { name: 'Search people' }).fill('nobody at all');
  await page.getByText('No one matches.').waitFor();
  await look('nobody found');
});

test('every page of the build was looked at', async () => {
  const pages = readdirSync(extensionFolder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace('.html', ''));
  // A page that has no states above is looked at as it opens, over what was stored above.
  for (const name of pages.filter((each) => !looked.has(each))) {
    await open(name as ExtensionPageName);
    await page.getByRole('heading').first().waitFor();
    await look(name);
  }
  expect([...looked].sort()).toEqual(pages.sort());
});
