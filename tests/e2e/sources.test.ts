import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted();
});
afterAll(() => office?.close());

const name = 'people.csv (team.example)';
const shots = process.env.SOURCES_SHOTS;

test('a file at an address is previewed, kept, loaded again, and removed with its people', async () => {
  const page = await office.extensionPage('options');
  const look = async (of: string) => {
    if (shots !== undefined) await page.screenshot({ path: `${shots}/sources-${of}.png`, fullPage: true });
  };
  const button = (text: string) => page.getByRole('button', { name: text, exact: true });
  const priya = page.getByText('priya@fernhill.example');
  await button('Remove the sample team').click();
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
  await look('preview');
  await button('Add this source').click();
  // The preview has a table of the same name; it goes once the source is kept.
  await page.getByRole('region', { name: 'What would be imported' }).waitFor({ state: 'detached' });
  await page.getByText('8 people, loaded').waitFor();
  await page.getByRole('table', { name: 'People' }).getByText('priya@fernhill.example').waitFor();
  await look('kept');

  await button(`Refresh ${name} now`).click();
  await page.getByText(`${name}: nothing new.`).waitFor();

  await button(`More for ${name}`).click();
  await page.getByRole('menuitem', { name: 'Remove with its people' }).click();
  await page.getByText('The list is empty.').waitFor();
  await button('Undo').first().click();
  await priya.waitFor();
  await page.close();
});
