import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyBox } from './support/every-box.ts';
import { nextFrames } from './support/frames.ts';
import { heardSignals } from './support/heard-signals.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { noCapturesReason, savedPage, showAsGmail } from './support/saved-page.ts';
import { listBadges, until } from './support/shadow.ts';

const reason = noCapturesReason();
if (reason !== null) console.log(`Skipped: ${reason}`);

const zones = ['Asia/Kolkata', 'America/Denver', 'Asia/Tokyo', 'Europe/Lisbon', 'Australia/Adelaide'];
const owner = 'person01@mailf74.example';

let office: OfficeInBrowser;
beforeAll(async () => {
  if (reason === null) office = await launchOffice();
});
afterAll(() => office?.close());

/** Puts these addresses into the people list by the options page, as a reader would paste them. */
async function importPeople(addresses: readonly string[]): Promise<void> {
  const lines = addresses.map((address, at) => `Teammate ${at + 1},${address},${zones[at % zones.length]}`);
  const options = await office.extensionPage('options', '#transfer');
  await options
    .getByRole('textbox', { name: 'Or paste the lines here' })
    .fill(['Name,E-mail,Time zone', ...lines].join('\n'));
  await options.getByRole('button', { name: 'Preview pasted lines' }).click();
  await options.getByRole('button', { name: /^Import \d+ (people|person)/ }).click();
  await options.locator('.undo-toast-text', { hasText: `${addresses.length} added` }).waitFor();
  await options.close();
}

/** The last address of each row that is drawn, by plain selectors. */
function addressesOfRows(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('tr.zA')]
      .filter((row) => row.checkVisibility())
      .map((row) => [...row.querySelectorAll('.yW [email]')].at(-1)?.getAttribute('email') ?? ''),
  );
}

const drawnBadges = async (page: Page) => (await listBadges(page)).filter(({ box }) => box !== null);

test.skipIf(reason !== null)('fifty rows of Gmail as it is get badges, and no box moves', async () => {
  const page = await office.context.newPage();
  await showAsGmail(page, await savedPage('inbox-50rows-2023-03'), '#inbox');
  const inRows = await addressesOfRows(page);
  expect(inRows.length).toBe(50);
  const teammates = [...new Set(inRows)].filter((address) => address !== '' && address !== owner);
  const wanted = inRows.filter((address) => teammates.includes(address)).length;
  await heardSignals(page, office.extensionId);
  expect(await listBadges(page)).toEqual([]);
  const before = await everyBox(page);

  await importPeople(teammates);
  await page.bringToFront();
  await until('a badge in each row', async () => (await drawnBadges(page)).length === wanted);
  expect(await listBadges(page)).toHaveLength(wanted);
  expect(wanted).toBeGreaterThan(40);
  const after = await everyBox(page);
  expect(before.length).toBeGreaterThan(2000);
  expect(after).toEqual(before);
  await page.close();
});

test.skipIf(reason !== null)('an open thread gets a badge beside its sender, and no box moves', async () => {
  const guest = 'guest@elm.example';
  // The saved mail is from its reader to themselves; so that somebody can answer, another one is named.
  const html = (await savedPage('thread-open-expanded-1msg+list-2022-05')).replaceAll(
    ` email="${owner}"`,
    ` email="${guest}"`,
  );
  const page = await office.context.newPage();
  await showAsGmail(page, html, '#inbox/FMfcgzGpFzzZxvBCdLdPSVbqXzHjKbcd');
  const hidden = await page.locator(`tr.zA [email="${guest}"]`).count();
  expect(hidden, 'rows of the list behind name them too').toBeGreaterThan(5);
  expect(await addressesOfRows(page)).toEqual([]);
  await heardSignals(page, office.extensionId);
  expect(await listBadges(page)).toEqual([]);
  const before = await everyBox(page);

  await importPeople([guest]);
  await page.bringToFront();
  await until('the badge of the sender', async () => (await drawnBadges(page)).length === 1);
  await nextFrames(page);
  expect(await listBadges(page)).toHaveLength(1);
  const after = await everyBox(page);
  expect(before.length).toBeGreaterThan(500);
  expect(after).toEqual(before);
  await page.close();
});
