import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPeople } from '../office/notion/people.ts';
import { token } from './support/connect-notion.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { lookAt } from './support/look-at.ts';
import { putRow } from './support/put-draft.ts';
import { storedRows } from './support/stored-rows.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted({ consent: false });
  office.office.notion.lagMs = 0;
  addPeople(office.office.notion);
});
afterAll(() => office?.close());

const name = 'people.csv (team.example)';
const shots = process.env.MEANTIME_LOOK;
const look = async (page: Page, of: string) => {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/sources-${of}.png`, fullPage: true });
};

test('people of a Notion database are previewed, kept, and read by properties that can be changed', async () => {
  const page = await office.extensionPage('options');
  const button = (text: string) => page.getByRole('button', { name: text, exact: true });
  await button('Add a source').click();
  await button('Notion database').click();
  // The field has the focus.
  await page.getByLabel('Notion token').waitFor();
  await page.keyboard.insertText(token);
  await page.keyboard.press('Enter');
  await look(page, 'notion-databases');
  await button('Use the database People').click();
  await page.getByLabel('Working days').waitFor();
  expect(await page.getByLabel('Time zone', { exact: true }).locator('option:checked').innerText()).toMatch(
    /^Time zone/,
  );
  await page.getByLabel('Groups', { exact: true }).selectOption({ label: 'Manager (relation)' });
  await look(page, 'notion-mapping');
  await button('Preview').click();
  await page.getByText('10 new, 0 to update, 0 unchanged. Nothing is stored yet.').waitFor();
  await page.getByText(/^This source also names 1 group: .+ \(9\)\. Your own changes/).waitFor();
  await look(page, 'notion-preview');
  await button('Add this source').click();
  await page.getByText('10 people, loaded').waitFor();
  await page.getByText('9 people · everyone has to answer').waitFor();
  await page.getByText('From People', { exact: true }).waitFor();
  const asked = new Set(office.office.notion.log.map(({ call }) => call.replace(/[0-9a-f-]{36}/, '*')));
  expect([...asked].filter((call) => call.startsWith('POST'))).toEqual([
    'POST /v1/search',
    'POST /v1/data_sources/*/query',
  ]);

  await button('More for People').click();
  await page.getByRole('menuitem', { name: 'Choose properties' }).click();
  await page.getByLabel('Time off', { exact: true }).selectOption('');
  await button('Save').click();
  await page.getByText('People: the properties are saved.').waitFor();
  await page.close();
});

test('a mapping from before groups could be read is offered the property that fits, and takes it with Save alone', async () => {
  const page = await office.extensionPage('options');
  const button = (text: string) => page.getByRole('button', { name: text, exact: true });
  const { dataSources } = office.office.notion;
  const database = [...dataSources.values()].find(({ name }) => name === 'People');
  if (database === undefined) throw new Error('No people');
  const options = { options: [] };
  database.schema = {
    ...database.schema,
    Teams: { id: 'tm%3A1', type: 'multi_select', config: options },
    Groups: { id: 'gr%3A1', type: 'multi_select', config: options },
  };
  const [stored] = (await storedRows(page, 'sources')) as readonly { settings: { mapping: object } }[];
  if (stored === undefined) throw new Error('No source');
  const { groups: _, ...mapping } = stored.settings.mapping as Record<string, object>;
  await putRow(page, 'sources', { ...stored, settings: { ...stored.settings, mapping, asked: undefined } });
  await button('Refresh People now').click();
  const offer = page.getByText(/^“Groups” in Notion fits “Groups”, which isn’t read yet\./);
  await offer.waitFor();
  const field = page.getByRole('combobox', { name: 'Groups', exact: true });
  const open = async () => {
    await button('More for People').click();
    await page.getByRole('menuitem', { name: 'Choose properties' }).click();
    await field.waitFor();
  };
  await open();
  // The form says it itself.
  await offer.waitFor({ state: 'detached' });
  const chosen = () => field.locator('option:checked').innerText();
  await expect.poll(chosen).toMatch(/^Groups/);
  await page.getByText('Proposed by its name. It is read only once you save.').waitFor();
  await lookAt(page, shots, 'notion-fits');
  // Looked at and left, nothing was taken.
  await button('Cancel').click();
  await offer.waitFor();
  await open();
  await button('Save').click();
  await offer.waitFor({ state: 'detached' });
  await open();
  await expect.poll(chosen).toMatch(/^Groups/);
  expect(await page.getByText('Proposed by its name.').count()).toBe(0);
  await page.close();
});

test('a roster database is made of the list, and is offered as the source', async () => {
  const page = await office.extensionPage('options');
  const button = (text: string) => page.getByRole('button', { name: text, exact: true });
  await button('Add a source').click();
  await button('Notion database').click();
  await button('Create a roster database in Launch notes').click();
  await page.getByText('writes 10 people into it').waitFor();
  await look(page, 'notion-roster');
  await button('Create and fill').click();
  await page.getByRole('heading', { name: 'What the properties of “Team roster” say' }).waitFor();
  await button('Preview').click();
  await page.getByText('0 new, 0 to update, 10 unchanged. Nothing is stored yet.').waitFor();
  await button('Cancel').last().click();
  await button('More for People').click();
  await page.getByRole('menuitem', { name: 'Remove with its people' }).click();
  await page.getByText('The list is empty.').waitFor();
  await page.close();
});

test('a file at an address is previewed, kept, loaded again, and removed with its people', async () => {
  const page = await office.extensionPage('options');
  const button = (text: string) => page.getByRole('button', { name: text, exact: true });
  const priya = page.getByText('priya@fernhill.example');
  await button('Add a source').click();
  await button('File at a web address').click();
  const address = page.getByLabel('Address of the file');
  const preview = async (url: string) => {
    await address.fill(url);
    await button('Preview').click();
  };
  await preview('https://team.example/moved.csv');
  await page.getByText('This address redirects to another one.').waitFor();
  await preview('https://team.example/people.csv');
  await button('Add this source').waitFor();
  await page.getByText('8 new, 0 to update, 0 unchanged. Nothing is stored yet.').waitFor();
  // Nothing is kept before the click.
  await page.getByText('The list is empty.').waitFor();
  expect(await priya.count()).toBe(1);
  await look(page, 'preview');
  await button('Add this source').click();
  // The preview has a table of the same name; it goes once the source is kept.
  await page.getByRole('region', { name: 'What would be imported' }).waitFor({ state: 'detached' });
  await page.getByText('8 people, loaded').waitFor();
  await page.getByRole('table', { name: 'People' }).getByText('priya@fernhill.example').waitFor();
  await look(page, 'kept');

  await button(`Refresh ${name} now`).click();
  await page.getByText(`${name}: nothing new.`).waitFor();

  // An own edit over the source gives way in one click, in the list of sources and in the form.
  const rename = async () => {
    await button('Edit Priya Nair').click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Priya N.');
    await button('Save').click();
    await button('Edit Priya N.').waitFor();
  };
  await rename();
  await page.getByText('Your edits over sources (1)').click();
  await page.getByText('Priya N.: name: Priya N., your own edit').waitFor();
  await look(page, 'own-edits');
  await button(`Use Priya Nair, from ${name}`).click();
  await page.getByText('Your edits over sources').waitFor({ state: 'detached' });
  await rename();
  await button('Edit Priya N.').click();
  const use = page.getByRole('dialog').getByRole('button', { name: /^Use Priya Nair, from/ });
  await use.scrollIntoViewIfNeeded();
  await look(page, 'own-edit-form');
  await use.click();
  await use.waitFor({ state: 'detached' });
  expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Priya Nair');
  await button('Close').last().click();

  await button(`More for ${name}`).click();
  await page.getByRole('menuitem', { name: 'Remove with its people' }).click();
  await page.getByText('The list is empty.').waitFor();
  await button('Undo').first().click();
  await priya.waitFor();
  await page.close();
});
