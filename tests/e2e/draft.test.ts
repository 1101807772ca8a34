import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollout } from '../samples/sample-decisions.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putDraft } from './support/put-draft.ts';

const key = '0190f5e0-0000-7000-8000-00000000000a';
const empty = {
  ...rollout,
  key,
  id: null,
  decision: '',
  why: '',
  options: [],
  actions: [],
  driver: null,
  approver: null,
  contributors: [],
  informed: [],
  decidedOn: null,
  revisitOn: null,
  objectionDeadline: null,
  supersedes: null,
  status: 'proposed',
  participants: [{ name: 'Ananya Rao' }, { name: 'Guest Elm' }],
};

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice({ viewport: { width: 400, height: 900 } });
});
afterAll(() => office?.close());

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test('a draft says that the thread is being read, and why it was not', async () => {
  const page = await office.extensionPage('draft', `?key=${crypto.randomUUID()}`);
  await page.getByText('Reading the thread').waitFor();
  const failed = crypto.randomUUID();
  await putDraft(page, { key: failed, state: 'failed', at: 1, why: 'No thread is open in this tab.' });
  await page.goto(page.url().replace(/key=.*/, `key=${failed}`));
  await page.getByText('No thread is open in this tab.').waitFor();
  await page.close();
});

test('what is typed last is there after the page was closed at once, a half-typed name too', async () => {
  const page = await office.extensionPage('draft', `?key=${key}`);
  await putDraft(page, { key, state: 'open', at: 1, decision: empty });
  await page.reload();
  await field(page, 'Decision').fill('EMEA first.');
  await page.getByText('People', { exact: true }).click();
  await page.getByRole('button', { name: 'Contributors: Ananya Rao' }).click();
  await page.getByRole('combobox', { name: 'Add someone' }).focus();
  await page.keyboard.type('Half a na');
  await field(page, 'Why').focus();
  await page.keyboard.type('Because every region needs its own window, and this is typed at once.');
  await page.close();
  const again = await office.extensionPage('draft', `?key=${key}`);
  await field(again, 'Decision').waitFor();
  expect(await field(again, 'Why').inputValue()).toMatch(/typed at once\.$/);
  expect(await again.locator('.draft-person > bdi').allInnerTexts()).toEqual([
    'Ananya Rao',
    'Guest Elm',
    'Half a na',
  ]);
  const contributes = (name: string) =>
    again.getByRole('button', { name: `Contributors: ${name}` }).getAttribute('aria-pressed');
  expect(await Promise.all(['Ananya Rao', 'Guest Elm', 'Half a na'].map(contributes))).toEqual([
    'true',
    'false',
    'true',
  ]);
  await again.close();
});

test('the draft begins with what was not read; a decision without its sentence is not saved', async () => {
  const page = await office.extensionPage('draft', `?key=${key}`);
  await page.getByText('2 messages were folded away and not read.').waitFor();
  await page.getByText('Source · Gmail, 3 messages').waitFor();
  await field(page, 'Decision').fill('');
  await page.getByRole('button', { name: 'Save to the decision log' }).click();
  await page.getByText('Write what was decided, in a sentence.').waitFor();
  await field(page, 'Decision').fill('EMEA first, then APAC.');
  await page.getByRole('button', { name: 'Save to the decision log' }).click();
  await page.getByText(/In the decision log as \d{4}-\d\d-\d\d-rollout-plan-for-q1\./).waitFor();
  await field(page, 'Why').fill('One reason.');
  await page.getByRole('button', { name: 'Save changes to the decision log' }).click();
  await page.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download .md' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('\nOne reason.\n');
  await page.close();
});

test('the same thread logged again can go on with the record it has', async () => {
  const second = crypto.randomUUID();
  const page = await office.extensionPage('draft', `?key=${second}`);
  await putDraft(page, { key: second, state: 'open', at: 1, decision: { ...empty, key: second } });
  await page.reload();
  await page.getByText('This thread has a decision in the log').waitFor();
  await page.getByRole('button', { name: 'Update it' }).click();
  await page.waitForURL((url) => url.search.includes(key));
  await field(page, 'Decision').waitFor();
  expect(await field(page, 'Decision').inputValue()).toBe('EMEA first, then APAC.');
  await page.close();
});
