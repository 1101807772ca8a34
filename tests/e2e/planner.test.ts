import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsInEveryMode } from './support/axe.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { lookAt } from './support/look-at.ts';

let office: OfficeInBrowser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  page = await office.extensionPage('planner');
  page.on('pageerror', (error) => errors.push(error.message));
});
afterAll(() => office?.close());

const slots = () => page.getByRole('region').getByRole('radio');
const find = () => page.getByRole('combobox', { name: 'Add a person or group' });
const add = async (name: string) => {
  await find().fill(name);
  await find().press('Enter');
  await page.getByRole('checkbox', { name: `${name} is needed` }).waitFor();
};

test('it begins with the reader, and every slot lies in their own hours', async () => {
  await slots().first().waitFor();
  await page.getByRole('heading', { name: 'Best times' }).waitFor();
  expect(await slots().count()).toBe(6);
});

test('whoever is added by keyboard has a line in each slot, on their own clock', async () => {
  for (const name of ['Ananya Rao', 'Luis Ortega', 'Jonas Weber']) await add(name);
  await page.getByRole('heading', { name: 'No time in this range is in everyone’s working hours' }).waitFor();
  const first = page.locator('.plan-slot').first();
  expect(await first.locator('.plan-guests > li').count()).toBe(4);
  await lookAt(page, process.env.LOOK, 'planner');
  expect(await violationsInEveryMode(page)).toEqual([]);
  expect(errors).toEqual([]);
});
