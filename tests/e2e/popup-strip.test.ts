import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putPeople } from '../bench/own-pages/many-rows.ts';
import { violationsIn } from './support/axe.ts';
import { minutesIn, minutesOfText } from './support/clock.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';

let office: OfficeInBrowser;
let popup: Page;
beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  popup = await office.extensionPage('popup');
  await popup.setViewportSize({ width: 440, height: 600 });
  await rows().nth(7).waitFor();
});
afterAll(() => office?.close());

const rows = () => popup.getByRole('table', { name: 'People' }).locator('tbody').getByRole('row');
const rowOf = (name: string) => rows().filter({ has: popup.getByText(name, { exact: true }) });
const clockOf = async (name: string) => (await rowOf(name).locator('.popup-clock').innerText()).slice(0, 5);
const handle = () => popup.getByRole('slider', { name: 'Time that every row shows' });
const isNow = async (name: string, zone: string) => {
  const away = Math.abs(minutesOfText(await clockOf(name)) - minutesIn(zone, Date.now()));
  return Math.min(away, 1440 - away) <= 1;
};
const back = () => popup.getByRole('button', { name: 'Now', exact: true });

test('keys of the empty search move the line by quarters and hours, every row follows, and Escape returns', async () => {
  await popup.getByRole('searchbox').focus();
  await popup.keyboard.press('ArrowRight');
  const first = minutesOfText(await clockOf('Mei Tanaka'));
  expect(first % 15).toBe(0);
  await popup.keyboard.press('Shift+ArrowRight');
  expect((minutesOfText(await clockOf('Mei Tanaka')) - first + 1440) % 1440).toBe(60);
  // Half an hour apart from whole hours.
  const apart = minutesOfText(await clockOf('Ananya Rao')) - minutesOfText(await clockOf('Mei Tanaka'));
  expect((apart + 1440) % 1440).toBe(1440 - 210);
  await popup.getByText(/^If you e-mail .* your time: reply by \(your time\)$/).waitFor();
  await popup.keyboard.press('Escape');
  await back().waitFor({ state: 'detached' });
  expect(await isNow('Mei Tanaka', 'Asia/Tokyo')).toBe(true);
  expect(popup.isClosed()).toBe(false);
});

test('pages of days lay the axis anew, each row says the day, and Now leads back', async () => {
  await handle().focus();
  for (let days = 0; days < 3; days++) await popup.keyboard.press('PageUp');
  const there = Temporal.Now.zonedDateTimeISO('Asia/Tokyo').add({ hours: 72 });
  const day = there.toLocaleString('en-GB', { weekday: 'short' });
  expect(await rowOf('Mei Tanaka').locator('.popup-clock').innerText()).toContain(day);
  expect(await handle().getAttribute('aria-valuetext')).toMatch(/^\w{3} \d\d:\d\d your time$/);
  await back().click();
  expect(await isNow('Mei Tanaka', 'Asia/Tokyo')).toBe(true);
});

test('rows are pressed and dragged to move the line; no press opens or selects anything', async () => {
  const cell = rowOf('Noa Cohen').locator('.strip-cell');
  const box = await cell.boundingBox();
  if (box === null) throw new Error('The row has no strip.');
  const y = box.y + box.height / 2;
  // A quarter of the way is the axis' start and six hours: the hour that runs.
  await popup.mouse.move(box.x + box.width / 2, y);
  await popup.mouse.down();
  const middle = minutesOfText(await clockOf('Mara Lindqvist'));
  await popup.mouse.move(box.x + box.width * 0.75, y, { steps: 5 });
  await popup.mouse.up();
  const later = minutesOfText(await clockOf('Mara Lindqvist'));
  expect((later - middle + 1440) % 1440).toBe(360);
  await popup.mouse.move(box.x, y);
  expect(minutesOfText(await clockOf('Mara Lindqvist'))).toBe(later);
  await back().click();
});

const tokyo = () => Temporal.Now.zonedDateTimeISO('Asia/Tokyo');
const thursday = () => {
  const [days, here] = [(4 - tokyo().dayOfWeek + 7) % 7, tokyo()];
  const isOver = days === 0 && (here.hour > 15 || (here.hour === 15 && here.minute > 30));
  return here.add({ days: isOver ? 7 : days }).with({ hour: 15, minute: 30 });
};

test.each([
  ['en', 'Thu 15:30 in Tokyo'],
  ['de', 'Do 15:30 in Tokio'],
  ['es', 'jue 15:30 en Tokio'],
  ['ja', '東京の木曜15:30'],
  ['ar', 'الخميس 15:30 في طوكيو'],
])('typed in %s, a time in Tokyo takes every row there, on the axis of Tokyo: %s', async (_, typed) => {
  const search = popup.getByRole('searchbox');
  await search.fill(typed);
  await expect.poll(() => clockOf('Mei Tanaka')).toBe('15:30');
  expect(await rows().count()).toBe(8);
  const kolkata = thursday().withTimeZone('Asia/Kolkata').toPlainTime().toString().slice(0, 5);
  expect(await clockOf('Ananya Rao')).toBe(kolkata);
  expect(await handle().getAttribute('aria-valuetext')).toContain('in Asia/Tokyo');
  await search.press('Escape');
  await expect.poll(() => search.inputValue()).toBe('');
  await back().waitFor({ state: 'detached' });
  expect(await isNow('Mei Tanaka', 'Asia/Tokyo')).toBe(true);
});

test('a time that can’t be meant is refused in one sentence, and all stay in sight', async () => {
  const search = popup.getByRole('searchbox');
  for (const [typed, sentence] of [
    ['tomorrow 25:00', 'No clock shows that time.'],
    ['3/12 9:00', 'Write the month as a word, as in 3 Dec.'],
    ['Thu 15:30 in Atlantis', 'No place or time zone is called “atlantis”.'],
  ] as const) {
    await search.fill(typed);
    await popup.getByRole('status').filter({ hasText: sentence }).waitFor();
    expect(await rows().count()).toBe(8);
  }
  await search.fill('');
});

test('a person is marked by keyboard alone, comes up behind the reader, keeps the focus, and goes back', async () => {
  const names = () => popup.locator('.popup-name').allInnerTexts();
  const before = await names();
  const last = before.at(-1) ?? '';
  const mark = popup.getByRole('button', { name: `Favourite: ${last}` });
  await rowOf(last).getByRole('button').first().focus();
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await expect.poll(async () => (await names())[1]).toBe(last);
  expect(await mark.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await mark.getAttribute('aria-pressed')).toBe('true');
  expect(await violationsIn(popup, 'light')).toEqual([]);
  await popup.keyboard.press('Enter');
  await expect.poll(names).toEqual(before);
});

test('arrows lead from the search through the rows and back; Tab finds one of them; Enter opens the card', async () => {
  const search = popup.getByRole('searchbox');
  const names = await popup.locator('.popup-name').allInnerTexts();
  const focused = () =>
    popup.evaluate(() => document.activeElement?.querySelector('.popup-name')?.textContent ?? '');
  await search.focus();
  await popup.keyboard.press('ArrowDown');
  await expect.poll(() => focused()).toBe(names[0]);
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await expect.poll(() => focused()).toBe(names[2]);
  await popup.keyboard.press('End');
  await expect.poll(() => focused()).toBe(names.at(-1));
  expect(await popup.locator('.popup-open[tabindex="0"]').count()).toBe(1);
  await popup.keyboard.press('Home');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowRight');
  await back().waitFor();
  await popup.keyboard.press('Enter');
  const card = popup.locator('body > [popover="manual"]');
  await card.waitFor();
  await popup.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await focused()).toBe(names[1]);
  const open = rowOf(names[1] ?? '').locator('.popup-open');
  const described = await open.evaluate(
    (button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  expect(described).toMatch(/\d\d:\d\d/);
  await popup.keyboard.press('Escape');
  await expect.poll(() => search.evaluate((field) => field === document.activeElement)).toBe(true);
  await popup.keyboard.press('Escape');
  await back().waitFor({ state: 'detached' });
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowUp');
  await expect.poll(() => search.evaluate((field) => field === document.activeElement)).toBe(true);
  // What is typed has one who fits, and no command: Enter opens the card.
  await search.fill(names[3] ?? '');
  await expect.poll(() => rows().count()).toBe(1);
  await search.press('Enter');
  await card.waitFor();
  await popup.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await search.fill('');
  await rows().nth(7).waitFor();
});

test('a press on a person opens the card of the pages, and Escape gives the row back', async () => {
  const open = rowOf('Mei Tanaka').getByRole('button').first();
  // Closed shadow roots hide what is in them from others, this test too: the card is there, on top, and in sight.
  const cards = popup.locator('body > [popover="manual"]');
  await open.click();
  await cards.waitFor();
  const box = await cards.boundingBox();
  expect(box?.height).toBeGreaterThan(150);
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(440);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
  await popup.keyboard.press('Escape');
  await cards.waitFor({ state: 'detached' });
  expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
  await popup.keyboard.press('Enter');
  await cards.waitFor();
  await popup.keyboard.press('Escape');
  await cards.waitFor({ state: 'detached' });
});

test('the search knows states, and how many work is what shows them alone', async () => {
  const search = popup.getByRole('searchbox');
  await search.fill('away');
  await expect.poll(() => rows().allInnerTexts()).toEqual([expect.stringMatching(/Priya Nair.*Leave/s)]);
  await search.fill('');
  const filter = popup.getByRole('button', { name: /in working hours$/ });
  await filter.click();
  const count = Number(/^\d+/.exec(await filter.innerText())?.[0]);
  if (count === 0) await popup.getByText('No one matches.').waitFor();
  else await expect.poll(() => rows().count()).toBe(count);
  await filter.click();
  await expect.poll(() => rows().count()).toBe(8);
});

test('the order is mine: by who can answer next the reader is first, else by clock or name', async () => {
  const names = async () => (await popup.locator('.popup-name').allInnerTexts()).slice(1);
  const order = popup.getByRole('combobox', { name: 'Order' });
  await order.selectOption({ label: 'By name' });
  const sorted = await names();
  expect(sorted).toEqual(sorted.toSorted());
  await order.selectOption({ label: 'By local time' });
  // Portland is west of all, Osaka east.
  expect((await names()).at(0)).toBe('Tom Becker');
  expect((await names()).at(-1)).toBe('Mei Tanaka');
  expect(await popup.locator('.popup-name').first().innerText()).toBe('Mara Lindqvist');
});

test('the list of people scrolls by keyboard, and axe finds nothing against the popup', async () => {
  await popup.setViewportSize({ width: 440, height: 600 });
  await putPeople(popup, 30);
  await popup.reload();
  await rows().nth(8).waitFor();
  const list = popup.getByRole('table', { name: 'People', exact: true });
  const box = popup.locator('.popup-scroll').filter({ has: list });
  await box.focus();
  expect(await box.evaluate((el) => el === document.activeElement && el.scrollHeight > el.clientHeight)).toBe(
    true,
  );
  expect(await violationsIn(popup, 'light')).toEqual([]);
});
