import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForBadges } from './support/badges.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { openPopup } from './support/popup.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
let inside: Page;
beforeAll(async () => {
  office = await launchOffice();
  inside = await office.extensionPage('log');
});
afterAll(() => office?.close());

/** The rows of the open popup, from above, and where *Plan a meeting* leads; null while it is not drawn. */
const shown = () =>
  inside.evaluate(() => {
    const [view] = chrome.extension.getViews({ type: 'popup' }) as unknown as (typeof globalThis)[];
    const names = [...(view?.document.querySelectorAll('.popup-name') ?? [])].map((each) => each.textContent);
    const plan = view?.document.querySelector<HTMLAnchorElement>('a[href*="planner.html"]')?.hash ?? '';
    return { names, planned: decodeURIComponent(plan).split(',').filter(Boolean).length };
  });

test('over a thread of Gmail those who write in it come first, and the planner begins with them', async () => {
  const gmail = await office.openGmail();
  await gmail.locator('tr.zA').first().waitFor();
  await gmail.evaluate(() => window.officeGmail.openThread('event-log'));
  await waitForBadges(gmail, 1);
  await gmail.bringToFront();
  await openPopup(office, gmail);
  await expect
    .poll(async () => (await shown()).names.slice(0, 3).toSorted())
    .toEqual(['Ananya Rao', 'Mara Lindqvist', 'Tom Becker']);
  expect((await shown()).names).toHaveLength(8);
  expect((await shown()).planned).toBe(3);
  await gmail.close();
});

test('over a list of threads the order is who can answer next, and the planner begins with the reader', async () => {
  const gmail = await office.openGmail();
  await gmail.locator('tr.zA').first().waitFor();
  await waitForBadges(gmail, 1);
  await gmail.bringToFront();
  await openPopup(office, gmail);
  await expect.poll(async () => (await shown()).names.length).toBe(8);
  expect((await shown()).planned).toBe(0);
  await gmail.close();
});
