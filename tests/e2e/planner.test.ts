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

const slots = () => page.getByRole('region', { name: /^(Best times|No time)/ }).getByRole('radio');
const find = () => page.getByRole('combobox', { name: 'Add a person or group' });
const add = async (name: string) => {
  await find().fill(name);
  await find().press('Enter');
  await page.getByRole('checkbox', { name: `${name} is needed` }).waitFor();
};
const grid = () => page.getByRole('slider', { name: 'Every start in this range' });
const chosen = () => page.getByRole('region', { name: 'Chosen time' });

test('it begins with the reader, and every slot is in their own hours', async () => {
  await page.getByRole('heading', { name: 'Best times' }).waitFor();
  expect(await slots().count()).toBe(4);
  expect(await chosen().getByText('everyone at work').count()).toBe(1);
});

test('whoever is added by keyboard has a line in each slot, on their own clock', async () => {
  for (const name of ['Ananya Rao', 'Luis Ortega', 'Jonas Weber']) await add(name);
  await page.getByRole('heading', { name: 'No time in this range is in everyone’s working hours' }).waitFor();
  const first = page.locator('.plan-slot').first();
  expect(await first.locator('.plan-guests > li').count()).toBe(4);
  await slots().first().focus();
  await page.keyboard.press('ArrowDown');
  const label = await page.locator('.plan-slot-list .is-chosen label').innerText();
  expect(await slots().nth(1).isChecked()).toBe(true);
  expect(await chosen().innerText()).toContain(label);
});

test('the grid is one stop of the keyboard, its arrows go by quarters and days, and a click goes where it is', async () => {
  await grid().focus();
  const said = () => grid().getAttribute('aria-valuetext');
  const before = await said();
  await page.keyboard.press('ArrowDown');
  const below = await said();
  expect(below).not.toBe(before);
  await page.keyboard.press('ArrowUp');
  expect(await said()).toBe(before);
  await page.keyboard.press('End');
  expect(await said()).toMatch(/23:45–00:15 · Mara Lindqvist: 30 min outside working hours, at night/);
  expect(await chosen().innerText()).toContain('23:45–00:15');
  const row = grid().locator('svg').nth(3);
  await row.click({ position: { x: ((await row.boundingBox())?.width ?? 0) * 0.505, y: 5 } });
  expect(await said()).toMatch(/, 12:00–12:30/);
  await lookAt(page, process.env.LOOK, 'planner');
  expect(await violationsInEveryMode(page)).toEqual([]);
});

test('in the night in which the clock is put back, the hour that comes twice is there twice', async () => {
  const night = await office.context.newPage();
  await night.clock.setFixedTime('2027-10-29T10:00:00Z');
  await night.goto(`chrome-extension://${office.extensionId}/planner.html`);
  const slider = night.getByRole('slider', { name: 'Every start in this range' });
  await slider.focus();
  // From Friday noon to Sunday.
  await night.keyboard.press('ArrowDown');
  await night.keyboard.press('ArrowDown');
  await night.keyboard.press('Home');
  const clocks: string[] = [];
  for (let step = 0; step < 18; step += 1) {
    const text = (await slider.getAttribute('aria-valuetext')) ?? '';
    expect(text).toMatch(/^Sun 31 Oct, /);
    clocks.push(/, (\d\d:\d\d)/.exec(text)?.[1] ?? '');
    await night.keyboard.press('ArrowRight');
  }
  const hour = (at: number) => ['00', '15', '30', '45'].map((minute) => `0${at}:${minute}`);
  expect(clocks).toEqual([...hour(0), ...hour(1), ...hour(2), ...hour(2), '03:00', '03:15']);
  expect(await night.locator('.plan-grid[role=slider] svg .again').count()).toBe(1);
  if (process.env.LOOK !== undefined)
    await night.screenshot({ path: `${process.env.LOOK}/planner-night.png`, fullPage: true });
  await night.close();
});

test('nothing failed on the way', () => expect(errors).toEqual([]));
