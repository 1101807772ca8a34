import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsInEveryMode } from './support/axe.ts';
import { connectNotion, ids } from './support/connect-notion.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { until } from './support/shadow.ts';

let office: OfficeInBrowser;
let page: Page;
beforeAll(async () => {
  office = await launchGranted();
  const { notion } = office.office;
  notion.lagMs = 0;
  const register = notion.dataSources.get(ids.register);
  if (register === undefined) throw new Error('The office has no register');
  for (let number = 1; number <= 200; number += 1) {
    const id = `2b40c1de-0000-8000-9f00-${String(1000 + number).padStart(12, '0')}`;
    notion.dataSources.set(id, { ...register, id, name: `Board ${number}` });
  }
  page = await connectNotion(office);
});
afterAll(() => office?.close());

const list = () => page.getByRole('list', { name: 'Databases and pages' });
const board = (number: number) =>
  list().getByRole('button', { name: `Use the database Board ${number}`, exact: true });
const focused = () => page.locator(':focus');

/** Presses Tab until the element with this accessible name has the focus. */
async function tabTo(role: 'button' | 'combobox' | 'searchbox', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  for (let presses = 0; presses < 40; presses += 1) {
    if (await wanted.evaluate((el) => el === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}

test('two hundred databases are all there, after as many requests as they fill', async () => {
  await board(200).waitFor();
  // With the register and two pages.
  expect(await list().getByRole('listitem').count()).toBe(203);
  const searches = office.office.notion.log.filter(({ call }) => call === 'POST /v1/search');
  // Three for databases, 100 at a time, and one for pages.
  expect(searches).toHaveLength(4);
});

test('by keyboard alone: a search, a database, its mapping tested and saved', async () => {
  await page.getByLabel('Where do documents go?').focus();
  await page.keyboard.type('Board 177');
  await until('one database', async () => (await list().getByRole('listitem').count()) === 1);
  expect(await violationsInEveryMode(page)).toEqual([]);
  await page.getByLabel('Where do documents go?').focus();
  await tabTo('button', 'Use the database Board 177');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Which field goes where in “Board 177”' }).waitFor();
  await page.getByLabel('Decision Key (required)').waitFor();
  expect(await focused().getAttribute('id')).toBe('mapping-title');
  await tabTo('combobox', 'Decision Key (required)');
  await page.keyboard.type('Choose');
  await tabTo('button', 'Test and save');
  await page.keyboard.press('Enter');
  await page.getByText('The database needs a text property named “Decision Key”').waitFor();
  expect(await focused().getAttribute('aria-invalid')).toBe('true');
  expect(await violationsInEveryMode(page)).toEqual([]);
  await page.keyboard.type('Decision Key');
  await tabTo('button', 'Test and save');
  await page.keyboard.press('Enter');
  await page.getByText('Database “Board 177”').waitFor();
});

test('a list that is longer than what is asked for says so', async () => {
  const { notion } = office.office;
  const register = notion.dataSources.get(ids.register);
  if (register === undefined) throw new Error('The office has no register');
  for (let number = 201; number <= 320; number += 1) {
    const id = `2b40c1de-0000-8000-9f00-${String(1000 + number).padStart(12, '0')}`;
    notion.dataSources.set(id, { ...register, id, name: `Board ${number}` });
  }
  await page.getByRole('button', { name: 'Place and mapping' }).click();
  await page.getByRole('button', { name: 'Another place' }).click();
  await page.getByText('Not all results are shown. Type part of the name.').waitFor();
  await page.getByLabel('Where do documents go?').fill('Board 320');
  await board(320).waitFor();
});

test('what is shared with the connection meanwhile is there after Refresh list', async () => {
  const { notion } = office.office;
  await page.getByLabel('Where do documents go?').fill('Shared meanwhile');
  await page.getByText('Notion found nothing with this name.').waitFor();
  const register = notion.dataSources.get(ids.register);
  if (register === undefined) throw new Error('The office has no register');
  const id = '2b40c1de-0000-8000-9f00-000000009999';
  notion.dataSources.set(id, { ...register, id, name: 'Shared meanwhile' });
  await page.getByRole('button', { name: 'Refresh list' }).click();
  await list().getByRole('button', { name: 'Use the database Shared meanwhile' }).waitFor();
  expect(await focused().textContent()).toBe('Refresh list');
});

test('what takes its time says what it does', async () => {
  const { notion } = office.office;
  await page.getByRole('button', { name: 'Use the database Shared meanwhile' }).click();
  await page.getByLabel('Decision Key (required)').waitFor();
  notion.faults.push({ kind: 'slow', on: 'GET /v1/data_sources/*', ms: 1500, times: 1 });
  await page.getByRole('button', { name: 'Test and save' }).click();
  await page.getByRole('button', { name: 'Testing the mapping' }).waitFor();
  await page.getByText('Database “Shared meanwhile”').waitFor();
  await page.getByRole('button', { name: 'Place and mapping' }).click();
  await page.getByRole('button', { name: 'Another place' }).click();
  notion.faults.push({ kind: 'slow', on: 'POST /v1/databases', ms: 1500, times: 1 });
  await page.getByRole('button', { name: 'Create the decision database in Launch notes' }).click();
  await page.locator('p[role=status]', { hasText: 'Creating the decision database' }).waitFor();
  await page.getByText('Database “Decisions”').waitFor();
});
