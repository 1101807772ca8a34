import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coveredDates, expectRightHeaders } from './support/gmail-headers.ts';
import { expectRightRows, openMailbox, placedBadges } from './support/gmail-rows.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { movedBoxes } from './support/moved-boxes.ts';
import { until } from './support/shadow.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

/** The windows that the headers of a thread name whose last message is mine; they need its date to be read. */
async function windowsOf(page: Page): Promise<string[]> {
  await page.locator('[role=main] tr.zA').first().waitFor();
  await page.evaluate(() => window.officeGmail.openThread('event-log'));
  return until('the reply windows', async () => {
    const labels = (await expectRightHeaders(page)).map(({ label }) => label);
    const tails = labels.map((label) => /reply expected by.*/.exec(label)?.[0] ?? '');
    return tails.every(Boolean) && tails;
  });
}

test.each([
  ['ru', 'ltr'],
  ['ja', 'ltr'],
  ['he', 'rtl'],
])('Gmail in %s (%s): the same people and windows as in English, and nothing moves', async (lang, dir) => {
  // One moment for both pages, so that their dates are the same.
  const now = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
  const english = await openMailbox(office, `now=${now}`);
  const wanted = await windowsOf(english);
  await english.close();
  expect(wanted[0]).toContain('reply expected by');

  const page = await openMailbox(office, `lang=${lang}&dir=${dir}&now=${now}`);
  expect(await expectRightRows(page)).toBeGreaterThan(20);
  expect(await movedBoxes(page)).toEqual([]);
  const sides = await page.evaluate(() =>
    [...document.querySelectorAll('tr.zA :not(:defined)')].map((host) => {
      const subject = host.parentElement?.querySelector('.y6');
      return host.getBoundingClientRect().x - (subject?.getBoundingClientRect().x ?? 0);
    }),
  );
  expect(sides.every((side) => (dir === 'rtl' ? side > 0 : side < 0))).toBe(true);
  expect(await windowsOf(page)).toEqual(wanted);
  expect(await movedBoxes(page)).toEqual([]);

  await page.evaluate(() => window.officeGmail.go('#sent'));
  await page.locator('[role=main] tr.zA').first().waitFor();
  expect(await expectRightRows(page, 'first')).toBeGreaterThan(4);
  await page.close();
});

test('right to left, beside a reading pane', async () => {
  const page = await openMailbox(office, 'lang=he&dir=rtl&pane=vertical&theme=dark');
  await page.setViewportSize({ width: 1700, height: 900 });
  expect(await expectRightRows(page)).toBeGreaterThan(20);
  for (const key of ['rollout', 'vendor']) {
    await page.setViewportSize({ width: 1700, height: 900 });
    await page.evaluate((one) => window.officeGmail.openThread(one), key);
    expect(await coveredDates(page, await expectRightHeaders(page))).toEqual([]);
    // Where the line is short a badge says less, or nothing, before it lies over the date.
    for (const width of [1400, 1280, 1100]) {
      await page.setViewportSize({ width, height: 900 });
      const covered = async () =>
        coveredDates(
          page,
          (await placedBadges(page)).filter(({ message }) => message >= 0),
        );
      await expect.poll(covered).toEqual([]);
    }
  }
  expect(await movedBoxes(page)).toEqual([]);
  await page.close();
});

test.each([
  ['theme=light', false],
  ['theme=dark', true],
  // A dark frame around a light list.
  ['theme=frame', false],
])('%s: badges are drawn for what is behind them', async (theme, isDark) => {
  const page = await openMailbox(office, theme);
  await expectRightRows(page);
  expect(new Set((await placedBadges(page)).map((badge) => badge.isDark))).toEqual(new Set([isDark]));
  await page.evaluate(() => window.officeGmail.openThread('vendor'));
  expect((await expectRightHeaders(page)).every((badge) => badge.isDark === isDark)).toBe(true);
  await page.close();
});
