import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsIn } from './support/axe.ts';
import { minutesOfText } from './support/clock.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';

let office: OfficeInBrowser;
let page: Page;
beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  const popup = await office.extensionPage('popup');
  // Its order is the popup's: by the clock here, and who is marked comes first.
  await popup.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'By local time' });
  const mark = popup.getByRole('button', { name: 'Favourite: Jonas Weber' });
  await mark.focus();
  await popup.keyboard.press('Enter');
  await popup.locator('.popup-person').nth(1).filter({ hasText: 'Jonas Weber' }).waitFor();
  const opening = office.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Whole day' }).click();
  page = await opening;
  await page.setViewportSize({ width: 1200, height: 700 });
  await rows().nth(7).waitFor();
});
afterAll(() => office?.close());

const rows = () => page.getByRole('table', { name: 'People' }).locator('tbody').getByRole('row');
const button = (name: string) => page.getByRole('button', { name, exact: true });
const clockOf = async (name: string) =>
  minutesOfText((await rows().filter({ hasText: name }).locator('.popup-clock').innerText()).slice(0, 5));
const hoursOf = (name: string) =>
  rows().filter({ hasText: name }).getByRole('img').getAttribute('aria-label');

test('the popup leads to the whole day: everybody in the order chosen there, axe finds nothing', async () => {
  const names = await page.locator('.popup-name').allInnerTexts();
  expect([...names.slice(0, 3), names.at(-1)]).toEqual([
    ...['Mara Lindqvist', 'Jonas Weber', 'Tom Becker', 'Mei Tanaka'],
  ]);
  expect(await page.title()).toContain('The team’s day');
  expect(await violationsIn(page, 'light')).toEqual([]);
});

test('the line goes by keys, over midnight to the next date, and Now leads back', async () => {
  const before = await page.locator('.day-date').innerText();
  const line = page.getByRole('slider');
  await line.focus();
  await page.keyboard.press('ArrowRight');
  const from = await clockOf('Mei Tanaka');
  await page.keyboard.press('Shift+ArrowRight');
  expect(((await clockOf('Mei Tanaka')) - from + 1440) % 1440).toBe(60);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  expect((await page.locator('.day-date').innerText()).slice(0, 9)).not.toBe(before.slice(0, 9));
  await button('Now').click();
  expect((await page.locator('.day-date').innerText()).slice(0, 9)).toBe(before.slice(0, 9));
});

test('a week shows the hours of all its days, and the next one', async () => {
  await button('Week').click();
  await expect.poll(() => hoursOf('Jonas Weber')).toMatch(/Mon \d\d:\d\d–Mon \d\d:\d\d.*Fri \d\d:\d\d/);
  const week = await page.locator('.day-date').innerText();
  await button('Later').click();
  await expect.poll(() => page.locator('.day-date').innerText()).not.toBe(week);
  await button('Now').click();
  await button('Day').click();
});

test('on paper everybody stands there, without what is pressed', async () => {
  await page.emulateMedia({ media: 'print' });
  expect(await rows().count()).toBe(8);
  expect(await button('Print').isVisible()).toBe(false);
  expect(await rows().first().getByRole('img').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
});
