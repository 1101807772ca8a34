import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { until } from './support/shadow.ts';
import { undoLast } from './support/undo.ts';

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
const button = (name: string) => page.getByRole('button', { name, exact: true });
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
  await expect.poll(() => options().last().getAttribute('aria-selected')).toBe('true');
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

test('a zone left empty is asked for in one sentence, and nothing is guessed', async () => {
  await zone().fill('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const field = page.locator('.field', { has: zone() });
  await field.getByRole('alert').waitFor();
  expect(await field.getByRole('alert').getByRole('button').count()).toBe(0);
  expect(await field.getByRole('alert').innerText()).toBe(
    'Choose a time zone: search for a city, such as New Delhi.',
  );
  await zone().fill('Asia/Shanghai');
});

describe('the city by which a zone was found becomes the place', () => {
  const place = () => page.getByRole('textbox', { name: 'Place', exact: true });
  const take = async (typed: string, key: 'Tab' | 'Enter') => {
    await zone().fill(typed);
    await page.locator('[role=option][aria-selected=true]').waitFor();
    await page.keyboard.press(key);
    await page.getByText(/^Now \d\d:\d\d/).waitFor();
  };

  test('an empty place is filled where one sees it, and follows the next city', async () => {
    await button('Discard changes').click();
    await take('lisbon', 'Tab');
    await expect.poll(() => place().inputValue()).toBe('Lisbon');
    await page.getByText('“Lisbon” comes from the time zone you chose.').first().waitFor();
    await take('Porto', 'Enter');
    await expect.poll(() => place().inputValue()).toBe('Porto');
    // Read as the field is left, too.
    await zone().fill('Bombay');
    await name().click();
    await expect.poll(() => place().inputValue()).toBe('Bombay');
  });

  test('what is pressed straight from the field gets its click: nothing moves', async () => {
    await button('Discard changes').click();
    await zone().fill('Berlin');
    await page.locator('[role=option][aria-selected=true]').waitFor();
    // One hit alone: the list ends above the box.
    const me = page.getByRole('checkbox', { name: /^This is me/ });
    const was = await me.boundingBox();
    if (was === null) throw new Error('The form has no box for oneself.');
    await page.mouse.move(was.x + was.width / 2, was.y + was.height / 2);
    await page.mouse.down();
    await expect.poll(() => place().inputValue()).toBe('Berlin');
    await page.mouse.up();
    await expect.poll(() => me.isChecked()).toBe(true);
  });

  test.each(['IST', 'GMT+2', 'Japan', 'NYC'])('%s names no city', async (typed) => {
    await button('Discard changes').click();
    await take('Porto', 'Enter');
    await take(typed, 'Enter');
    await expect.poll(() => place().inputValue()).toBe('');
  });

  test('a place of one’s own stays, and so does one that was emptied', async () => {
    await button('Discard changes').click();
    await place().fill('Old Town office');
    await take('Lisbon', 'Enter');
    expect(await place().inputValue()).toBe('Old Town office');
    await button('Discard changes').click();
    await take('Lisbon', 'Enter');
    await place().fill('');
    await take('Porto', 'Enter');
    expect(await place().inputValue()).toBe('');
  });
});

test('keys save from any field: Ctrl+Enter and, to go on with another, Ctrl+Shift+Enter', async () => {
  const row = (of: string) => page.getByRole('table', { name: 'People' }).getByRole('row', { name: of });
  await button('Discard changes').click();
  await page.keyboard.press('Escape');
  await button('Add a person').click();
  await expect.poll(() => button('Save').getAttribute('aria-keyshortcuts')).toContain('Control+Enter');
  expect(await button('Save and add another').getAttribute('aria-keyshortcuts')).toContain(
    'Control+Shift+Enter',
  );
  const place = await zone().boundingBox();
  await name().fill('Di Yew');
  await zone().fill('Lisbon');
  await page.locator('[role=option][aria-selected=true]').waitFor();
  await page.keyboard.press('Control+Shift+Enter');
  await page.getByRole('dialog').getByText('Di Yew was added.').waitFor();
  // Whoever fills in one after the other finds each field where it was.
  expect(await zone().boundingBox()).toEqual(place);
  expect(await name().inputValue()).toBe('');
  expect(await name().evaluate((field) => field === document.activeElement)).toBe(true);
  // What is wrong stays, is marked, and has the focus.
  await page.keyboard.type('Ed Fir');
  await zone().fill('IST');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/“IST” is an abbreviation/).waitFor();
  await until('the zone has the focus', () => zone().evaluate((field) => field === document.activeElement));
  await zone().fill('Porto');
  await name().focus();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await row('Ed Fir').getByText('Porto', { exact: true }).waitFor();
  await row('Di Yew').getByText('Lisbon', { exact: true }).waitFor();
  for (const _ of ['Ed Fir', 'Di Yew']) await undoLast(page);
  await row('Di Yew').waitFor({ state: 'detached' });
});
