import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollout } from '../samples/sample-decisions.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putDraft } from './support/put-draft.ts';
import { undoLast } from './support/undo.ts';

let office: OfficeInBrowser;
let page: Page;
let history: Locator;

beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  page = await office.extensionPage('log');
  history = page.getByRole('region', { name: 'History' });
});
afterAll(() => office?.close());

const blank = { ...rollout, id: null, supersedes: null, decision: '', status: 'proposed' };
const field = (label: string) => page.getByLabel(label, { exact: true });
const status = () => field('Status');
const button = (name: string | RegExp) => page.getByRole('button', { name });
const log = async (hash = '') => {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${office.extensionId}/log.html${hash}`);
};

/** Opens a draft of the one thread that this file is about, as if it had just been read. */
async function readThread(key: string): Promise<void> {
  await putDraft(page, { key, state: 'open', at: 1, decision: { ...blank, key } });
  await page.goto(`chrome-extension://${office.extensionId}/draft.html?key=${key}`);
  await field('Decision').waitFor();
}

async function save(decision: string): Promise<void> {
  await field('Decision').fill(decision);
  await button('Save to the decision log').click();
  await page.getByText(/In the decision log as/).waitFor();
}

/** Statuses of the log's rows by what they decided, newest first. */
async function rows(): Promise<readonly (readonly string[])[]> {
  await log();
  const lines = page.locator('.log-line');
  await lines.first().waitFor();
  return lines.evaluateAll((all) =>
    all.map((line) =>
      ['.log-line-sentence', '.status-pill'].map((part) => line.querySelector(part)?.textContent ?? ''),
    ),
  );
}

test('logged first; update goes on with the same record', async () => {
  await readThread('first');
  await save('EMEA first.');
  await readThread('second');
  await button('Update it').click();
  await page.waitForURL((url) => url.search.includes('first'));
  await field('Decision').waitFor();
  expect(await field('Decision').inputValue()).toBe('EMEA first.');
  await field('Decision').fill('EMEA first, then APAC.');
  await button('Save changes to the decision log').click();
  await button('Saved').waitFor();
  expect(await rows()).toEqual([['EMEA first, then APAC.', 'Proposed']]);
  expect(await page.getByRole('region', { name: 'Drafts' }).count()).toBe(0);
  await page.locator('.log-line').click();
  await page.getByText(/^Logged .*, updated .*, your time\.$/).waitFor();
});

test('a replacement takes effect once it is accepted, and both records lead to each other', async () => {
  await readThread('third');
  await button('Replace it').click();
  await page.getByText('That one stays in force until this one is accepted.').waitFor();
  await button('Don’t replace it').click();
  await button('Replace it').click();
  await save('APAC first.');
  expect(await rows()).toEqual([
    ['APAC first.', 'Proposed'],
    ['EMEA first, then APAC.', 'Proposed'],
  ]);
  await page.locator('.log-line').nth(1).click();
  await history.getByText('Would be replaced by:').waitFor();
  await history.getByRole('link').click();
  await history.getByText('Replaces:').waitFor();
  expect(await page.locator('.record-sentence').innerText()).toBe('APAC first.');
  await status().selectOption('Accepted');
  await page.getByText('Marked as accepted.').waitFor();
  expect(await rows()).toEqual([
    ['APAC first.', 'Accepted'],
    ['EMEA first, then APAC.', 'Superseded'],
  ]);
  await page.locator('.log-line').first().click();
  await status().selectOption('Rejected');
  await page.getByText('Marked as rejected.').waitFor();
  expect((await rows())[1]).toEqual(['EMEA first, then APAC.', 'Proposed']);
  await page.locator('.log-line').first().click();
  await status().selectOption('Accepted');
  await page.getByText('Marked as accepted.').waitFor();
});

test('a superseded record says why its status is closed, and undoes the replacement', async () => {
  await log();
  await page.locator('.log-line').nth(1).click();
  await page.getByText('To bring this one back, undo the replacement.').waitFor();
  // A word, and no control that cannot be used.
  expect(await status().count()).toBe(0);
  await history.getByText('Replaced by:').waitFor();
  // What holds now is what one goes to from here.
  const newer = page.getByRole('link', { name: 'Open the new one' });
  await newer.waitFor();
  expect(await page.locator('.record-actions .primary').allInnerTexts()).toEqual(['Open the new one']);
  await newer.click();
  await expect.poll(() => page.locator('.record-sentence').innerText()).toBe('APAC first.');
  await page.locator('.log-line').nth(1).click();
  await button('Undo the replacement').click();
  await page.getByText('In force again as proposed.').waitFor();
  expect(await status().isDisabled()).toBe(false);
  await undoLast(page);
  await page.getByText('To bring this one back, undo the replacement.').waitFor();
  await page.getByRole('link', { name: 'Update' }).click();
  await page.getByText('Another decision replaced this one. You can undo that in the log.').waitFor();
  expect(await status().isDisabled()).toBe(true);
});

test('a new one stands beside the others of its thread', async () => {
  await readThread('fourth');
  await button('Log a new one').click();
  await save('The budget is split evenly.');
  expect((await rows())[0]).toEqual(['The budget is split evenly.', 'Proposed']);
  await page.locator('.log-line').first().click();
  await history.getByText('Same thread:').first().waitFor();
  expect(await history.getByRole('link').count()).toBe(2);
});

test('from the log: replaced by a new one, and re-opened for an update that is discarded', async () => {
  await button('Replace with a new one').click();
  await page.getByText('That one stays in force until this one is accepted.').waitFor();
  expect(await field('Title').inputValue()).toBe('Rollout plan for Q1');
  await status().selectOption('Accepted');
  await page.getByText('Once you save this one, that one is superseded.').waitFor();
  await save('The budget goes to APAC.');
  expect((await rows()).slice(0, 2)).toEqual([
    ['The budget goes to APAC.', 'Accepted'],
    ['The budget is split evenly.', 'Superseded'],
  ]);
  await page.locator('.log-line').first().click();
  await page.getByRole('link', { name: 'Update' }).click();
  await field('Why').fill('A reason that is given up again.');
  await button('Discard changes').click();
  await page.getByRole('heading', { name: 'Your changes were discarded' }).waitFor();
  await button('Back to the decision').click();
  await field('Why').waitFor();
  expect(await field('Why').inputValue()).toBe('');
});

test('a discarded draft is gone, and comes back with Undo', async () => {
  await readThread('fifth');
  await field('Decision').fill('Given up.');
  await button('Discard draft').click();
  await page.getByRole('heading', { name: 'The draft was discarded' }).waitFor();
  await button('Undo').click();
  await field('Decision').waitFor();
  expect(await field('Decision').inputValue()).toBe('Given up.');
  await page.reload();
  expect(await field('Decision').inputValue()).toBe('Given up.');
  await button('Discard draft').click();
  await page.getByRole('heading', { name: 'The draft was discarded' }).waitFor();
  await log();
  await page.locator('.log-line').first().waitFor();
  expect(await page.getByRole('region', { name: 'Drafts' }).count()).toBe(0);
});

test('whoever is typed in full is the one of the thread, and everybody stands there once', async () => {
  const key = 'roles';
  const decision = {
    ...blank,
    key,
    ...{ driver: null, approver: null, informed: [] },
    contributors: [],
    participants: [{ name: 'Ananya Rao' }, { name: 'Guest Elm' }],
  };
  await putDraft(page, { key, state: 'open', at: 1, decision });
  await page.goto(`chrome-extension://${office.extensionId}/draft.html?key=${key}`);
  await page.getByText('People', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Add someone' }).fill('ananya rao');
  await page.getByRole('combobox', { name: 'Add someone' }).press('Enter');
  await page.locator('[aria-label="Contributors: Ananya Rao"][aria-pressed="true"]').waitFor();
  // A few letters offer whoever has no role yet, though they have a row.
  await page.getByRole('combobox', { name: 'Add someone' }).fill('gue');
  await page.getByRole('option', { name: 'Guest Elm' }).click();
  await page.locator('[aria-label="Contributors: Guest Elm"][aria-pressed="true"]').waitFor();
  await page.getByRole('combobox', { name: 'Add someone' }).fill('ana');
  await page.locator('.draft-person').nth(1).waitFor();
  expect(await page.getByRole('option', { name: 'Ananya Rao' }).count()).toBe(0);
  await page.getByRole('combobox', { name: 'Add someone' }).fill('');
  await expect
    .poll(() => page.locator('.draft-person > bdi').allInnerTexts())
    .toEqual(['Ananya Rao', 'Guest Elm']);
});

test('a thread that could not be read: written by hand, and found in the log', async () => {
  const key = 'by-hand';
  await putDraft(page, { key, state: 'failed', at: 1, why: 'No thread is open on this page.' });
  await page.goto(`chrome-extension://${office.extensionId}/draft.html?key=${key}`);
  await button('Write it by hand').click();
  await page.getByText('Written by hand, without a thread.').waitFor();
  await save('Stand-up moves to 15:00 UTC.');
  await log();
  await page.locator('.log-line').first().click();
  await page.getByRole('heading', { name: 'Stand-up moves to 15:00 UTC.' }).waitFor();
  await page.getByText('Written by hand, without a thread.').waitFor();
});
