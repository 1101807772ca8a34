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
