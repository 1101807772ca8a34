import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseFile } from './support/choose-file.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { lookAt } from './support/look-at.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
});
afterAll(() => office?.close());

test('a CSV file brings own norms by the preview, and undoing the import takes them off', async () => {
  const page = await office.extensionPage('options', '#transfer');
  const rows = [
    'name,email,zone,own norms',
    'Ada Fern,ada@fern.example,Europe/Oslo,"chat, urgent: 3 working hours"',
    'Bo Oak,bo@oak.example,Asia/Tokyo,soon',
  ];
  await chooseFile(page, 'own.csv', rows.join('\n'));
  await page.getByText('Own norms: chat, urgent: 3 working hours').waitFor();
  await page.getByText('“soon” is not a norm').waitFor();
  await lookAt(page, process.env.SOURCES_SHOTS, 'import-own-norms');
  await page.getByRole('button', { name: 'Import 2 people', exact: true }).click();
  const list = await office.extensionPage('options');
  const marked = list.getByRole('row', { name: /Ada Fern/ }).getByText('own norms');
  await marked.waitFor();
  expect(await list.getByText('own norms', { exact: true }).count()).toBe(1);
  await page.getByRole('button', { name: /^Undo this import: own\.csv, / }).click();
  await marked.waitFor({ state: 'detached' });
  expect(await list.getByText('Bo Oak').count()).toBe(0);
  await list.close();
  await page.close();
});
