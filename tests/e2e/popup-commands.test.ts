import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsIn } from './support/axe.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putRows } from './support/put-rows.ts';
import { storedRows } from './support/stored-rows.ts';

let office: OfficeInBrowser;
let popup: Page;
beforeAll(async () => {
  office = await launchOffice();
  popup = await office.extensionPage('popup');
  await popup.setViewportSize({ width: 420, height: 600 });
});
afterAll(() => office?.close());

const search = () => popup.getByRole('searchbox', { name: 'Search people, groups and decisions' });
const commands = () => popup.getByRole('region', { name: 'Commands' });
const opened = async (act: () => Promise<void>) => {
  const opening = office.context.waitForEvent('page');
  await act();
  const page = await opening;
  await page.waitForLoadState();
  return page;
};

test('words of the popup’s own do what they say, by Enter or after an arrow', async () => {
  await search().fill('plan ana');
  await commands().getByRole('link', { name: 'Plan a meeting with Ananya Rao' }).waitFor();
  expect(await violationsIn(popup, 'light')).toEqual([]);
  const planner = await opened(() => search().press('Enter'));
  await planner.getByRole('checkbox', { name: 'Ananya Rao is needed' }).waitFor();
  await planner.close();

  await search().fill('log');
  await search().press('ArrowDown');
  const log = commands().getByRole('link', { name: 'Decision log' });
  await expect.poll(() => log.evaluate((link) => link === document.activeElement)).toBe(true);
  const page = await opened(() => log.press('Enter'));
  await page.getByRole('heading', { name: 'Decision log' }).waitFor();
  await page.close();
});

test('somebody’s card opens by a command; Escape goes back to the search and clears it', async () => {
  await search().fill('open tom');
  await search().press('ArrowDown');
  await commands().getByRole('button', { name: 'Open Tom Becker' }).press('Enter');
  // A closed shadow root hides what is in it from this test, too: the card is there, and goes.
  const card = popup.locator('body > [popover="manual"]');
  await card.waitFor();
  await popup.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await commands().getByRole('button', { name: 'Open Tom Becker' }).press('ArrowUp');
  await expect.poll(() => search().evaluate((field) => field === document.activeElement)).toBe(true);
  await search().press('ArrowDown');
  await popup.keyboard.press('Escape');
  await expect.poll(() => search().inputValue()).toBe('');
  await commands().waitFor({ state: 'detached' });
});

test('a name alone looks for the person and offers no command', async () => {
  await search().fill('ananya');
  await expect.poll(() => popup.locator('.popup-name').allInnerTexts()).toEqual(['Ananya Rao']);
  expect(await commands().count()).toBe(0);
  await search().fill('');
});

test('the reader’s own time off opens by a command, and the command has the focus after it', async () => {
  await search().fill('away');
  const command = commands().getByRole('button', { name: 'Away…' });
  await command.press('Enter');
  await popup.getByRole('dialog').waitFor();
  await popup.keyboard.press('Escape');
  await popup.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => command.evaluate((button) => button === document.activeElement)).toBe(true);
  await search().fill('');
});

const names = () => popup.locator('.popup-name').allInnerTexts();

test('a group is found by its name and shown alone, those of its groups too; the order chosen is kept', async () => {
  const people = (await storedRows(popup, 'people')) as { id: string; name: string }[];
  const idOf = (name: string) => people.find((person) => person.name === name)?.id ?? '';
  const group = (id: string, name: string, members: object[]) => ({
    ...{ id, name, members, addresses: [], keys: [], quorum: 'all' },
  });
  await putRows(popup, {
    groups: [
      group('far', 'Far east', [{ kind: 'person', id: idOf('Mei Tanaka') }]),
      group('web', 'Web team', [
        { kind: 'group', id: 'far' },
        { kind: 'person', id: idOf('Ananya Rao') },
      ]),
    ],
  });
  await popup.reload();
  await popup.locator('.popup-name').first().waitFor();
  const everybody = (await names()).length;
  await search().fill('web');
  await commands().getByRole('button', { name: 'Only Web team: 2 people' }).waitFor();
  expect(await popup.getByText('No one matches.').isVisible()).toBe(false);
  await search().press('Enter');
  await expect.poll(async () => (await names()).toSorted()).toEqual(['Ananya Rao', 'Mei Tanaka']);
  await popup.getByRole('button', { name: /of 2 in working hours/ }).waitFor();
  expect(await search().inputValue()).toBe('');
  await popup.getByRole('combobox', { name: 'Order' }).selectOption('By name');
  await expect.poll(names).toEqual(['Ananya Rao', 'Mei Tanaka']);
  const plan = await popup.getByRole('link', { name: 'Plan a meeting' }).getAttribute('href');
  expect(plan).toBe('/planner.html#group=web');
  const day = await opened(() => popup.getByRole('link', { name: 'Whole day' }).click());
  // There, too, they alone, in the order chosen here.
  await expect.poll(() => day.locator('.popup-name').allInnerTexts()).toEqual(['Ananya Rao', 'Mei Tanaka']);
  await day.getByRole('button', { name: 'Web team: show everybody' }).click();
  await expect.poll(() => day.locator('.popup-name').count()).toBe(everybody);
  await day.close();
  await popup.getByRole('button', { name: 'Web team: show everybody' }).click();
  await expect.poll(async () => (await names()).length).toBe(everybody);
  expect(await search().evaluate((field) => field === document.activeElement)).toBe(true);
  await popup.reload();
  await popup.locator('.popup-name').first().waitFor();
  const [me, ...others] = await names();
  expect(others).toEqual(others.toSorted());
  expect([me, await popup.getByRole('combobox', { name: 'Order' }).inputValue()]).toEqual([
    'Mara Lindqvist',
    'name',
  ]);
});
