import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseFile } from './support/choose-file.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { lookAt } from './support/look-at.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
});
afterAll(() => office?.close());

const norms = 'chat, urgent: 3 working hours';
const csv = [
  'name,email,zone,own norms',
  `Ada Fern,ada@fern.example,Europe/Oslo,"${norms}"`,
  'Bo Oak,bo@oak.example,Asia/Tokyo,soon',
].join('\n');
const json = JSON.stringify([
  { name: 'Ada Fern', email: 'ada@fern.example', zone: 'Europe/Oslo', ownNorms: norms },
  { name: 'Bo Oak', email: 'bo@oak.example', zone: 'Asia/Tokyo', ownNorms: 'soon' },
]);

test.each([
  ['own.csv', csv],
  ['own.json', json],
])('%s brings own norms by the preview, and undoing the import takes them off', async (file, text) => {
  const page = await office.extensionPage('options', '#transfer');
  await chooseFile(page, file, text);
  await page.getByText('Own norms: chat, urgent: 3 working hours').waitFor();
  await page.getByText('“soon” is not a norm').waitFor();
  await lookAt(page, process.env.MEANTIME_LOOK, `import-${file.replace('.', '-')}-norms`);
  await page.getByRole('button', { name: 'Import 2 people', exact: true }).click();
  const list = await office.extensionPage('options');
  const marked = list.getByRole('row', { name: /Ada Fern/ }).getByText('own norms');
  await marked.waitFor();
  expect(await list.getByText('own norms', { exact: true }).count()).toBe(1);
  await page.getByRole('button', { name: new RegExp(`^Undo this import: ${file}, `) }).click();
  await marked.waitFor({ state: 'detached' });
  expect(await list.getByText('Bo Oak').count()).toBe(0);
  await list.close();
  await page.close();
});
