import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForBadges } from './support/badges.ts';
import { widen } from './support/frames.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { listBadges, until } from './support/shadow.ts';

let office: OfficeInBrowser;

beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

/** Heights of these elements, with our elements as they stand and with them taken out of the layout. */
function heights(page: Page, selector: string) {
  return page.evaluate((rows) => {
    const read = () =>
      [...document.querySelectorAll<HTMLElement>(rows)].map((row) => [row.offsetHeight, row.scrollWidth]);
    const hosts = [...document.querySelectorAll<HTMLElement>(':not(:defined)')].filter((el) =>
      /^x-[a-z]{8}$/.test(el.localName),
    );
    const before = hosts.map((host) => host.style.getPropertyValue('display'));
    const withBadges = read();
    for (const host of hosts) host.style.setProperty('display', 'none', 'important');
    const without = read();
    hosts.forEach((host, index) => void host.style.setProperty('display', before[index] ?? '', 'important'));
    return { withBadges, without };
  }, selector);
}

async function expectStill(page: Page, selector: string, width: number): Promise<void> {
  await widen(page, width);
  const { withBadges, without } = await heights(page, selector);
  expect(withBadges.length).toBeGreaterThan(2);
  expect(withBadges, `${selector} at ${width} px`).toEqual(without);
}

/** What the badges say, without the clocks: a minute may end meanwhile. */
const drawnTexts = async (page: Page) =>
  (await listBadges(page))
    .filter(({ box }) => box !== null)
    .map(({ text }) => text.replace(/^\d+:\d+(?: [AP]M)?/, 'now'));

test('in a narrow Gmail window a header badge says less, then nothing, and no message grows', async () => {
  const page = await office.openGmail();
  await waitForBadges(page, 5);
  await page.evaluate(() => window.officeGmail.openThread('rollout'));
  const full = await until('the reply window in a header', async () => {
    const texts = await drawnTexts(page);
    return texts.some((text) => text.includes('your time')) && texts;
  });
  for (const width of [1280, 1000, 820, 640, 480]) {
    await expectStill(page, '[role=main] [role=listitem]', width);
  }
  expect((await drawnTexts(page)).some((text) => text.includes('your time'))).toBe(false);
  await expectStill(page, '[role=main] [role=listitem]', 1280);
  expect(await drawnTexts(page)).toEqual(full);
  await page.close();
});

test('in a narrow Slack window no message row grows', async () => {
  const page = await office.openSlack();
  await waitForBadges(page, 2);
  await page.evaluate(() => window.officeSlack.openThread());
  await page.locator('[data-qa="threads_flexpane"]').waitFor();
  // Many widths: each badge text has its own at which only the end of the timestamp would wrap.
  for (const width of [1280, 1100, 1080, 1060, 1040, 1020, 1000, 980, 960, 900, 820, 700]) {
    await expectStill(page, '[data-qa="message_container"]', width);
  }
  await page.close();
});
