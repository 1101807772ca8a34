import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectRightRows, openMailbox, placedBadges } from './support/gmail-rows.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { movedBoxes } from './support/moved-boxes.ts';
import { until } from './support/shadow.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

test.each([
  ['important', 2],
  ['unread', 2],
  ['starred', 2],
  ['priority', 3],
  ['multiple', 4],
])('inbox type %s: every visible section has its badges, and no box moves', async (inbox, sections) => {
  const page = await openMailbox(office, `inbox=${inbox}&density=comfortable`);
  await page
    .locator('.Wd')
    .nth(sections - 1)
    .waitFor();
  expect(await expectRightRows(page)).toBeGreaterThan(12);
  const filled = await page.evaluate(() =>
    [...document.querySelectorAll('[role=tabpanel]')].map(
      (panel) => panel.querySelectorAll('tr.zA :not(:defined)').length,
    ),
  );
  expect(filled.filter((count) => count > 0).length).toBe(sections);
  expect(await movedBoxes(page)).toEqual([]);
  await page.close();
});

test.each(['default', 'comfortable', 'compact'])(
  'density %s: no row grows, nothing moves',
  async (density) => {
    const page = await openMailbox(office, `density=${density}`);
    expect(await expectRightRows(page)).toBeGreaterThan(20);
    expect(await movedBoxes(page)).toEqual([]);
    const height = { default: 40, comfortable: 34, compact: 26 }[density] ?? 0;
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('[role=main] tr.zA')]
        .map((row) => row.clientHeight)
        .filter((one) => one > 0),
    );
    expect(new Set(heights)).toEqual(new Set([height]));
    for (const { box } of await placedBadges(page)) expect(box?.height).toBeLessThanOrEqual(height - 8);
    await page.close();
  },
);

test('a category tab that is not shown stays without badges until it is chosen', async () => {
  const page = await openMailbox(office, '');
  await expectRightRows(page);
  const inHidden = () =>
    page.evaluate(() => document.querySelectorAll('.ae4[style*="none"] :not(:defined)').length);
  expect(await inHidden()).toBe(0);
  await page.getByRole('tab', { name: 'Social' }).click();
  expect(await expectRightRows(page)).toBeGreaterThan(1);
  expect(await inHidden()).toBe(0);
  await page.close();
});

test.each([
  ['#label/Launch', 'last', 4],
  ['#starred', 'last', 3],
  ['#snoozed', 'last', 2],
  ['#sent', 'first', 6],
  ['#drafts', 'first', 2],
  ['#scheduled', 'first', 2],
  ['#search/review', 'last', 3],
] as const)('%s: the %s person who is not me', async (hash, which, atLeast) => {
  const page = await openMailbox(office, '', hash);
  await page.locator('[role=main] tr.zA').first().waitFor();
  expect(await expectRightRows(page, which)).toBeGreaterThanOrEqual(atLeast);
  expect(await movedBoxes(page)).toEqual([]);
  await page.close();
});

test('a search whose rows come long after the address, and the way back', async () => {
  const page = await openMailbox(office, '');
  const inInbox = await expectRightRows(page);
  await page.evaluate(() => window.officeGmail.go('#search/interview'));
  await until('the badges of the inbox to go', async () => (await placedBadges(page)).length === 0);
  expect(await page.locator('[role=main] tr.zA').count()).toBe(0);
  await page.locator('[role=main] tr.zA').first().waitFor();
  expect(await expectRightRows(page)).toBeGreaterThan(1);
  await page.evaluate(() => window.officeGmail.go('#inbox'));
  expect(await expectRightRows(page)).toBe(inInbox);
  await page.close();
});

test('rows that are inserted, used again, drawn anew and removed; names that another extension takes away', async () => {
  const page = await openMailbox(office, 'inbox=important');
  await expectRightRows(page);
  await page.evaluate(() => {
    const { insertRow, removeRow, reuseRow, refreshRow } = window.officeGmail;
    insertRow(0, 'sent-week');
    reuseRow(2, 'stand-up');
    reuseRow(3, 'filler-4');
    refreshRow(5, true);
    removeRow(4);
  });
  const count = await expectRightRows(page);
  await page.evaluate(() => window.officeGmail.removeNames());
  expect(await expectRightRows(page)).toBe(count);
  const left = await page.evaluate(() => {
    while (window.officeGmail.threads().length > 0) window.officeGmail.removeRow(0);
    return window.officeGmail.threads().length;
  });
  expect(left).toBe(0);
  const hosts = () => page.evaluate(() => document.querySelectorAll(':not(:defined)').length);
  await until('an empty page', async () => (await hosts()) === 0);
  await page.close();
});
