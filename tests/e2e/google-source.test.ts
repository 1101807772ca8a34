import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPeopleSheet, peopleSheet } from '../office/google/sheet-people.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted();
  addPeopleSheet(office.office.google);
});
afterAll(() => office?.close());

const shots = process.env.SOURCES_SHOTS;

test('a published sheet is a source by its address, and the sheet itself is told how to publish it', async () => {
  const page = await office.extensionPage('options');
  const button = (text: string) => page.getByRole('button', { name: text, exact: true });
  await button('Remove the sample team').click();
  await page.getByText('The list is empty.').waitFor();
  const begun = performance.now();
  const used = { clicks: 0, keys: 0 };
  const press = async (text: string) => {
    used.clicks += 1;
    await button(text).click();
  };
  await press('Add a source');
  await press('File at a web address');
  // The field has the focus. Pasted: one chord; Enter goes to the preview.
  await page.keyboard.insertText(`https://docs.google.com/spreadsheets/d/${peopleSheet.id}/edit#gid=0`);
  await page.keyboard.press('Enter');
  await page.getByText('This is the sheet itself.').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(peopleSheet.csv);
  await page.keyboard.press('Enter');
  used.keys += 3;
  await page.getByText(/10 new, 0 to update, 0 unchanged/).waitFor();
  if (shots !== undefined) await page.screenshot({ path: `${shots}/sheet-published.png`, fullPage: true });
  await press('Add this source');
  await page.getByText('10 people, loaded').waitFor();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `Published Google Sheet to a kept list: ${used.clicks} clicks, ${used.keys} keys, ${seconds} s (the sheet itself tried on the way)`,
  );
  expect(used).toEqual({ clicks: 3, keys: 3 });
  await button('More for Published Google Sheet').click();
  await page.getByRole('menuitem', { name: 'Remove with its people' }).click();
  await page.getByText('The list is empty.').waitFor();
  await page.close();
});
