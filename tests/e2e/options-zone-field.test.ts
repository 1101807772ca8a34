import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';

let office: OfficeInBrowser;
let page: Page;

beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  page = await office.extensionPage('options', '#people');
  await page.getByRole('button', { name: 'Add a person', exact: true }).click();
});
afterAll(() => office?.close());

const zone = () => page.getByRole('combobox', { name: 'Time zone' });
const name = () => page.getByRole('textbox', { name: 'Name', exact: true });
const options = () => page.getByRole('option');

test('the focus opens the list, and a look into the field changes nothing', async () => {
  await zone().focus();
  await options().first().waitFor();
  expect(await options().first().innerText()).toContain('Berlin, Germany: Europe/Berlin');
  await page.keyboard.press('Tab');
  await options().first().waitFor({ state: 'detached' });
  expect(await zone().inputValue()).toBe('');
});

test.each([
  ['LA', 'Tab', 'America/Los Angeles'],
  ['new delhi', 'Enter', 'Asia/Kolkata'],
  ['GMT-3', 'Tab', 'America/Sao Paulo'],
  ['ET', 'Enter', 'America/New York'],
])('%s and %s take the best hit', async (typed, key, found) => {
  await zone().fill(typed);
  await page.locator('[role=option][aria-selected=true]').waitFor();
  await page.keyboard.press(key);
  await expect.poll(() => zone().inputValue()).toBe(found);
  await page.getByText(/^Now \d\d:\d\d/).waitFor();
});

test('a single meaning is taken when the field is left by a click; several are not', async () => {
  for (const [typed, kept] of [
    ['Bombay', 'Asia/Kolkata'],
    ['IST', 'IST'],
  ] as const) {
    await zone().fill(typed);
    await options().first().waitFor();
    await name().click();
    await expect.poll(() => zone().inputValue()).toBe(kept);
  }
});

test('every zone of an offset can be reached by the arrow keys, and a click takes one', async () => {
  await zone().fill('GMT+2');
  await page.getByRole('option', { name: 'GMT+2, Egypt: Africa/Cairo' }).waitFor();
  expect(await options().count()).toBeGreaterThan(40);
  await page.keyboard.press('ArrowUp');
  expect(await options().last().getAttribute('aria-selected')).toBe('true');
  await page.getByRole('option', { name: 'Europe/Athens' }).click();
  await expect.poll(() => zone().inputValue()).toBe('Europe/Athens');
});

test('where nothing is found that is said, and Escape closes the list before the dialog', async () => {
  await zone().fill('qqqqqq');
  await page.getByRole('status').getByText('Nothing found for “qqqqqq”.').waitFor();
  await zone().fill('Tokyo');
  await options().first().waitFor();
  await page.keyboard.press('Escape');
  await options().first().waitFor({ state: 'detached' });
  expect(await page.getByRole('dialog').isVisible()).toBe(true);
});

test('what was refused has its suggestions as buttons', async () => {
  await zone().fill('CST');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/“CST” is an abbreviation/).waitFor();
  await page.getByRole('button', { name: 'CST, China: Asia/Shanghai' }).click();
  await expect.poll(() => zone().inputValue()).toBe('Asia/Shanghai');
});
