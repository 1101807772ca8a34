import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';

let office: OfficeInBrowser;
let page: Page;

beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  page = await office.extensionPage('options', '#people');
});
afterAll(() => office?.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('public holidays of the whole team are seen, edited and kept in two clicks', async () => {
  await button('Public holidays…').click();
  const dialog = page.getByRole('dialog', { name: 'Public holidays' });
  const germany = dialog.locator('.holidays-group', { hasText: 'Mara Lindqvist' });
  expect(await germany.getByLabel('Country').inputValue()).toBe('DE');
  await germany.getByLabel('State or province').selectOption('HH');
  // The first in the list is of 2026 or 2027: both years have them.
  await germany
    .getByLabel(/^Name of the day on .*(?:3 Oct|Oct 3)/)
    .first()
    .fill('Unity');
  await germany
    .getByRole('checkbox', { name: /^Boxing Day, .*(?:26 Dec|Dec 26)/ })
    .last()
    .uncheck();
  await dialog.getByRole('button', { name: 'Keep for 8 people' }).click();
  await page.getByText('Public holidays of 8 people are kept.').waitFor();

  await button('Edit Mara Lindqvist').click();
  const kept = page.locator('dialog .editor-fold > summary');
  expect(await kept.textContent()).toMatch(/^Public holidays of Germany, .*Hamburg; computed .*: \d+ days$/);
  await kept.click();
  const names = () =>
    page
      .getByLabel('Name of the holiday')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  expect(await names()).toContain('Unity');
  const boxing = (await names()).filter((name) => name === 'Boxing Day').length;
  await page.keyboard.press('Escape');

  // Computed again, both edits hold.
  await button('More for Mara Lindqvist').click();
  await page.getByRole('menuitem', { name: 'Public holidays for Mara Lindqvist' }).click();
  await dialog.getByRole('button', { name: 'Keep for 1 person' }).click();
  await dialog.waitFor({ state: 'detached' });
  await button('Edit Mara Lindqvist').click();
  await kept.click();
  expect((await names()).filter((name) => name === 'Boxing Day')).toHaveLength(boxing);
  expect(await names()).toContain('Unity');
  await page.keyboard.press('Escape');
});

test('a keyboard goes on in what was added, and at the button that adds where something was removed', async () => {
  await button('Add a person').click();
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );
  for (const [add, first, remove] of [
    ['Add time off', 'First day', /^Remove time off 1/],
    ['Add a holiday', /./, /^Remove holiday 1/],
    ['Add a journey', 'First day away', /^Remove journey 1/],
  ] as const) {
    await button(add).press('Enter');
    await expect.poll(focused).toMatch(first);
    expect(await page.locator('.editor-entry input:focus').count()).toBe(1);
    await page.getByRole('button', { name: remove }).press('Enter');
    await expect.poll(focused).toBe(add);
  }
  await page.getByRole('button', { name: /^Add hours on Sat|^Add hours.*Sat/ }).press('Enter');
  await expect.poll(focused).toBe('Sat, from');
  await page.getByRole('button', { name: /^Remove .*Sat/ }).press('Enter');
  await expect.poll(focused).toMatch(/Sat/);
});

test('the zone of a journey has its whole list in sight, in the one scrollbar of the dialog', async () => {
  await button('Add a journey').click();
  await page.getByRole('combobox', { name: 'Zone of the journey' }).fill('Mexico');
  const list = page.getByRole('listbox').filter({ visible: true });
  await list.getByRole('option').first().waitFor();
  const foot = async () => (await page.locator('.dialog-foot').boundingBox())?.y ?? 0;
  const end = async () => {
    const box = await list.boundingBox();
    return (box?.y ?? Infinity) + (box?.height ?? 0);
  };
  await expect.poll(async () => (await end()) <= (await foot()) + 1).toBe(true);
  expect(await page.locator('dialog[open]').evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
  await button('Discard changes').click();
  await page.getByRole('dialog').getByText('Close', { exact: true }).click();
});
