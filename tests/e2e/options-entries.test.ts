import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { undoLast } from './support/undo.ts';

let office: OfficeInBrowser;
let page: Page;

beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  page = await office.extensionPage('options', '#people');
});
afterAll(() => office?.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('sources and groups of which there is none yet are one line each, in the same columns', async () => {
  const box = async (part: string, inner: string) => {
    const found = await page.locator(`${part} > ${inner}`).boundingBox();
    if (found === null) throw new Error(`${part} > ${inner} is not drawn`);
    return found;
  };
  const parts = ['.sources-none', '.groups-none'] as const;
  await page.locator('.groups-none').waitFor();
  const [sources, groups] = await Promise.all(parts.map((part) => box(part, '.options-lead')));
  expect(groups?.x).toBe(sources?.x);
  const table = await page.locator('.people-table').boundingBox();
  for (const part of parts) {
    const button = await box(part, '.row');
    expect(Math.round(button.x + button.width)).toBe(Math.round((table?.x ?? 0) + (table?.width ?? 0)));
    expect((await page.locator(part).boundingBox())?.height, part).toBeLessThan(60);
  }
});

test('at 1100 px what can be done with the list is in one row', async () => {
  await page.setViewportSize({ width: 1100, height: 800 });
  await button('Remove the sample team').waitFor();
  const tools = page.locator('.people-tools > :is(button, a)');
  const tops = await tools.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops.length).toBe(4);
  expect(new Set(tops.map(Math.round)).size).toBe(1);
  await page.setViewportSize({ width: 1280, height: 800 });
});

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
  // A long name is cut with a mark, and whole on hover.
  const longest = germany.locator('.holidays-name').first();
  expect(await longest.evaluate((field) => getComputedStyle(field).textOverflow)).toBe('ellipsis');
  expect(await longest.getAttribute('title')).toBe(await longest.inputValue());
  // The keys that finish are told on the button, and read out.
  const keep = dialog.getByRole('button', { name: 'Keep for 8 people' });
  expect(await keep.getAttribute('aria-keyshortcuts')).toBe('Control+Enter Meta+Enter');
  expect(await keep.locator('kbd').innerText()).toBe('Ctrl+↵');
  await keep.click();
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

test('somebody new with a name of the list is that person, if the reader says so', async () => {
  await button('Add a person').click();
  const field = (label: string) => page.getByRole('dialog').getByLabel(label, { exact: true });
  await field('Name').fill('Ánanya  rao');
  await field('E-mail').fill('ananya@other.example');
  const row = page.getByRole('table', { name: 'People' }).getByRole('row', { name: 'Ananya Rao' });
  await page.getByText('Ananya Rao (Bengaluru) is already in your list.').waitFor();
  await button('Add this to Ananya Rao').click();
  await page.getByRole('dialog', { name: 'Edit Ananya Rao' }).waitFor();
  expect(await field('E-mail').inputValue()).toBe('ananya@fernhill.example, ananya@other.example');
  expect(await field('Name').inputValue()).toBe('Ananya Rao');
  await button('Save').click();
  await row.getByText('ananya@other.example').waitFor();
  expect(await row.count()).toBe(1);
  await undoLast(page);
  await row.getByText('ananya@other.example').waitFor({ state: 'detached' });
});

describe('groups', () => {
  const field = (name: string) => page.getByRole('dialog').getByLabel(name, { exact: true });
  const find = () => page.getByRole('combobox', { name: 'Add a person or a group' });
  const add = async (name: string) => {
    await find().fill(name);
    await page.getByRole('option', { name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Remove ${name}`, exact: true }).waitFor();
  };
  const wrong = () => page.locator('dialog .problem').allInnerTexts();

  test('a group is made by the keyboard, what is wrong is said, and a cycle is refused with its path', async () => {
    await button('Add a group').click();
    await button('Save').click();
    expect(await wrong()).toEqual(['Give the group a name.', 'Add at least one member.']);
    await field('Name').fill('Field ops');
    await field('Addresses').fill('#field-ops, ops');
    await add('Tom Becker');
    await add('Ananya Rao');
    await field('How many have to answer').fill('3');
    await button('Save').click();
    expect(await wrong()).toEqual([
      '“ops” is no list address, channel or user group. Write it like help@lists.example, #help or @oncall, or paste the channel’s link.',
      'The group has 2 people, fewer than 3. Write a smaller number, or choose everyone.',
    ]);
    await field('Addresses').fill('#field-ops, ops@lists.example');
    // Closed and opened again: what was typed is there.
    await page.keyboard.press('Escape');
    await button('Add a group').click();
    await field('How many have to answer').fill('1');
    await button('Save').click();
    await page.getByText('2 people · 1 has to answer').waitFor();
    await button('Add a group').click();
    await field('Name').fill('Everyone in the field');
    await add('Field ops');
    await button('Save').click();
    await page.getByText('2 people · everyone has to answer').waitFor();
    await button('Edit Field ops').click();
    await add('Everyone in the field');
    await button('Save').click();
    expect(await wrong()).toEqual([
      'Field ops would contain itself: Field ops → Everyone in the field → Field ops. Remove the member that leads back.',
    ]);
    await button('Remove Everyone in the field').click();
    await button('Save').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('a deleted group comes back, and so does its place in another', async () => {
    await button('More for Field ops').click();
    await page.getByRole('menuitem', { name: 'Delete Field ops' }).click();
    await page.getByText('1 member isn’t in your list.').waitFor();
    await undoLast(page);
    await page.getByText('2 people · 1 has to answer').waitFor();
    expect(await page.getByText('in your list.').count()).toBe(0);
  });
});
