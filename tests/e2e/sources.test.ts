import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted();
});
afterAll(() => office?.close());

test('a file at an address is previewed, kept, loaded again, and removed with its people', async () => {
  const page = await office.extensionPage('options');
  await page.getByRole('button', { name: 'Add a source' }).click();
  const address = page.getByLabel('Address of the file');

  await address.fill('https://team.example/moved.csv');
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  await page.getByText('This address redirects to another one.').waitFor();

  await address.fill('https://team.example/people.csv');
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  const keep = page.getByRole('button', { name: /^Import \d+ people$/ });
  await keep.waitFor();
  const count = Number(/\d+/.exec((await keep.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(5);
  // Nothing is kept before the click.
  await page.getByText('The list is empty.').waitFor();
  if (process.env.SOURCES_SHOTS)
    await page.screenshot({ path: `${process.env.SOURCES_SHOTS}/preview.png`, fullPage: true });
  await keep.click();
  await page.getByText(`${count} people, loaded`).waitFor();
  await page.getByText('priya@fernhill.example').waitFor();
  if (process.env.SOURCES_SHOTS)
    await page.screenshot({ path: `${process.env.SOURCES_SHOTS}/kept.png`, fullPage: true });

  await page.getByRole('button', { name: 'Refresh people.csv (team.example) now' }).click();
  await page.getByText('people.csv (team.example): nothing new.').waitFor();

  await page.getByRole('button', { name: 'More for people.csv (team.example)' }).click();
  await page.getByRole('menuitem', { name: 'Remove with its people' }).click();
  await page.getByText('The list is empty.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await page.getByText('priya@fernhill.example').waitFor();
  await page.close();
});
