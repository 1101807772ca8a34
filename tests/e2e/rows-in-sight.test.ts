import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putDecisions, putPeople } from '../bench/own-pages/many-rows.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { chooseFile } from './support/choose-file.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putRows } from './support/put-rows.ts';

/** A list of a thousand draws what is in sight and a few more. */
const most = 40;
const count = 1000;
const numbers = Array.from({ length: count }, (_, at) => at);

let office: OfficeInBrowser;
let page: Page;
beforeAll(async () => {
  office = await launchOffice();
  page = await office.extensionPage('log');
  await putPeople(page, count);
  await putDecisions(page, count);
  await putRows(page, {
    drafts: numbers.map((at) => ({
      key: `draft-${at}`,
      state: 'open',
      at: 1_700_000_000_000 + at,
      decision: { ...rollout, key: `draft-${at}`, id: null, title: `Draft ${at}` },
    })),
    ledger: numbers.map((at) => ({
      at: 1_700_000_000_000 + at,
      host: 'api.notion.com',
      method: 'POST',
      bytes: at,
      why: 'Tested',
      status: 200,
    })),
  });
});
afterAll(() => office?.close());

/** That some rows are drawn, and far from all. */
async function isInSight(rows: Locator): Promise<void> {
  await rows.nth(4).waitFor();
  expect(await rows.count()).toBeLessThan(most);
}

const open = async (path: string) => {
  await page.goto(`chrome-extension://${office.extensionId}/${path}`);
  // An address that differs in its hash alone loads nothing.
  await page.reload();
};

const scripts = () =>
  page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
  );

test('popup: of a thousand people and drafts the rows in sight, from a few scripts', async () => {
  await open('popup.html');
  await isInSight(page.getByRole('table', { name: 'People' }).locator('tbody tr'));
  await page.getByRole('link', { name: /1,?000 drafts/ }).waitFor();
  expect(await page.getByRole('region', { name: 'Drafts' }).getByRole('listitem').count()).toBe(2);
  expect(await scripts()).toBeLessThanOrEqual(4);
});

test('options: of a thousand people and requests the rows in sight', async () => {
  await open('options.html#people');
  await isInSight(page.getByRole('table', { name: 'People' }).locator('tbody tr'));
  await open('options.html#connections');
  await isInSight(page.locator('.ledger tbody tr'));
});

test('log: of a thousand drafts and decisions the rows in sight, and at the end of the page the last ones', async () => {
  await open('log.html');
  const drafts = page.getByRole('region', { name: 'Drafts' }).getByRole('listitem');
  const lines = page.getByRole('list', { name: 'Decisions' }).getByRole('listitem');
  await isInSight(drafts);
  expect(await drafts.first().getAttribute('aria-setsize')).toBe(String(count));
  expect(await lines.count()).toBeLessThan(most);
  await expect
    .poll(async () => {
      await page.keyboard.press('End');
      return (await lines.last().innerText()).includes('Decision 999');
    })
    .toBe(true);
  expect((await drafts.count()) + (await lines.count())).toBeLessThan(2 * most);
});

test('import: of a thousand people, problems and entries to restore the rows in sight', async () => {
  await open('options.html#transfer');
  const file = (text: string) => chooseFile(page, 'people.csv', text);
  const head = 'name,email,time zone\n';
  const line = (at: number, zone: string) => `Zoe Elm ${at},zoe.${at}@elm.example,${zone}\n`;
  await file(head + numbers.map((at) => line(at, 'Europe/Berlin')).join(''));
  await isInSight(page.getByRole('table', { name: 'People' }).locator('tbody tr'));
  await file(head + numbers.map((at) => line(at, 'Nowhere/At-all')).join(''));
  await isInSight(page.getByRole('table', { name: 'Problems' }).locator('tbody tr'));
  // Everything that is stored, read back: nothing differs, and still each entry has its row.
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all' }).click();
  const saved = await saving;
  await page.getByLabel('File of people or time off').setInputFiles(await saved.path());
  const entries = page.getByRole('table', { name: 'Entries of the file' });
  await isInSight(entries.locator('tbody tr'));
  expect(Number(await entries.getAttribute('aria-rowcount'))).toBeGreaterThan(3 * count);
});
