import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectRightHeaders } from './support/gmail-headers.ts';
import { openMailbox } from './support/gmail-rows.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { movedBoxes } from './support/moved-boxes.ts';
import { listBadges } from './support/shadow.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

/** The px between each badge of the thread and what it is behind. */
async function gapsBefore(page: Page): Promise<Set<number>> {
  const ends = await page.evaluate(() =>
    [...document.querySelectorAll('[role=main] :not(:defined)')].map((host) => {
      const before = host.previousElementSibling?.getBoundingClientRect();
      return { right: before?.right ?? Number.NaN, middle: host.getBoundingClientRect().y };
    }),
  );
  const badges = (await listBadges(page)).filter(({ box }) => box !== null);
  const gaps = badges.flatMap(({ box }) => {
    const end = ends.find(({ middle }) => box && Math.abs(box.y + box.height / 2 - middle) < 1);
    return box && end ? [Math.round(box.x - end.right)] : [];
  });
  return new Set(gaps);
}

test.each(['a98', 'UG', 'Bs'])(
  'thread container %s: shown, collapsed and piled messages',
  async (container) => {
    const page = await openMailbox(office, `container=${container}`);
    await page.locator('[role=main] tr.zA').first().waitFor();
    await page.evaluate(() => window.officeGmail.openThread('rollout'));
    const first = await expectRightHeaders(page);
    expect(first.map(({ message }) => message)).toEqual([0, 4, 5]);
    expect(await gapsBefore(page), 'as in Slack').toEqual(new Set([8]));
    expect(await movedBoxes(page)).toEqual([]);

    await page.locator('.adx').click();
    const spread = await expectRightHeaders(page);
    expect(spread.map(({ message }) => message)).toEqual([0, 1, 2, 4, 5]);
    await page.evaluate(() => {
      window.officeGmail.expand(0);
      window.officeGmail.expand(2);
    });
    // A message opened for the first time is filled a while later.
    await expect.poll(() => page.locator('.h7 .a3s').count()).toBe(3);
    await expectRightHeaders(page);
    expect(await movedBoxes(page)).toEqual([]);
    // Opened messages show the window, and only one of their two headers has a badge.
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('.h7 .adf :not(:defined)').length))
      .toBe(0);

    await page.evaluate(() => window.officeGmail.go('#inbox/nothing'));
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('[role=listitem]').length)).toBe(0);
    await page.close();
  },
);

test('a thread in a window of its own has its badges without list or account link', async () => {
  const page = await openMailbox(office, 'view=btop&th=vendor', '');
  const headers = await expectRightHeaders(page);
  expect(headers.map(({ name }) => name)).toEqual(['Jonas Weber', 'Luis Ortega']);
  expect(await movedBoxes(page)).toEqual([]);
  await page.close();
});

test('the thread that takes over has its own badges, none of the one before', async () => {
  const page = await openMailbox(office, '');
  await page.locator('[role=main] tr.zA').first().waitFor();
  for (const key of ['event-log', 'vendor', 'on-call']) {
    await page.evaluate((one) => window.officeGmail.openThread(one), key);
    await expectRightHeaders(page);
    const all = await page.evaluate(() => ({
      hosts: document.querySelectorAll(':not(:defined)').length,
      inView: document.querySelectorAll('[role=main] :not(:defined)').length,
    }));
    expect(all.hosts, 'hidden rows keep no badges').toBe(all.inView);
  }
  await page.close();
});
