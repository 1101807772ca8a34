import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPlan } from '../../scripts/plan/check-plan.ts';
import { violationsIn, violationsInEveryMode } from './support/axe.ts';
import { fixDate } from './support/fixed-date.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { lookAt } from './support/look-at.ts';
import { putRows } from './support/put-rows.ts';
import { storedRows } from './support/stored-rows.ts';

let office: OfficeInBrowser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  page = await office.extensionPage('planner');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
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

test('before it offers a time it asks what for, says what does better in writing, and leads there', async () => {
  const choice = (name: string) => page.getByRole('button', { name, exact: true });
  await choice('A decision').waitFor();
  expect(await slots().count()).toBe(0);
  await choice('A decision').click();
  await page.getByText('Often better in writing: options and reasons').waitFor();
  expect(await slots().count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Record in Loom' }).getAttribute('href')).toMatch(/^https:/);
  await choice('Meet after all').click();
  await slots().first().waitFor();
  await choice('Status').click();
  await add('Jonas Weber');
  await lookAt(page, process.env.LOOK, 'planner-purpose');
  // Nothing is opened by the test: the recorder's page is somebody else's.
  await page.getByRole('link', { name: 'Record in Loom' }).evaluate((link) => {
    link.addEventListener('click', (event) => event.preventDefault());
  });
  await page.getByRole('link', { name: 'Record in Loom' }).click();
  await page.getByRole('textbox', { name: 'Link of the recording' }).fill('https://www.loom.com/share/0d31');
  expect(await violationsIn(page, 'light')).toEqual([]);
  await lookAt(page, process.env.LOOK, 'planner-recording');
  await page.getByRole('button', { name: 'Write an update with it' }).click();
  await page.waitForURL(/draft\.html\?key=/);
  await page.getByText('Jonas Weber').first().waitFor();
  const drafts = async () => (await storedRows(page, 'drafts')) as { decision: { why: string } }[];
  expect((await drafts()).map(({ decision }) => decision.why)).toEqual([
    'Recording: https://www.loom.com/share/0d31',
  ]);
  await page.goBack();
  await choice('A conflict').click();
  await slots().first().waitFor();
});

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

test('who meets outside their hours is remembered for the next time, can be forgotten, and is shown as no score', async () => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('Use this time').click();
  const rows = async () => (await storedRows(page, 'meetings')) as { people: { outside: number }[] }[];
  await expect
    .poll(async () => (await rows()).map(({ people }) => people.map(({ outside }) => outside)))
    .toEqual([[0, 0, 30, 0]]);
  await page.getByText('1 planned meeting is remembered in this browser').waitFor();
  await button('Copy for a bug report').click();
  await page.getByText('Copied: working hours').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('"shares":[0,0,1,0]');
  await button('Forget them').click();
  await expect.poll(rows).toEqual([]);
  await button('Undo').click();
  await expect.poll(async () => (await rows()).length).toBe(1);
});

test('what is taken along has the chosen time for everyone; calendars are links, and nothing was asked of anybody', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async (name: string) => {
    await chosen().getByRole('button', { name }).click();
    await chosen().getByRole('status').getByText('Copied').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const text = (await copied('Copy for everyone')).split('\n');
  expect(text).toHaveLength(5);
  expect(text[1]).toMatch(/^Ananya Rao: \w{3},? \d+ Dec, 16:30–17:00 \(Asia\/Kolkata\)$/);
  expect(text[4]).toMatch(/^UTC: .*, 11:00–11:30$/);
  const line = await copied('Copy for a bug report');
  expect(line).not.toMatch(/Mara|Ananya|Luis|@/);
  const checked = checkPlan(JSON.parse(line));
  expect(checked.ok && checked.value.people.length).toBe(4);
  await chosen().getByRole('textbox', { name: 'Title' }).fill('Q1, again');
  const saving = page.waitForEvent('download');
  await chosen().getByRole('button', { name: 'Download .ics' }).click();
  const file = await readFile(await (await saving).path(), 'utf8');
  expect(file).toMatch(/DTSTART:\d{8}T110000Z\r\nDTEND:\d{8}T113000Z\r\nSUMMARY:Q1\\, again\r\n/);
  const href = async (name: string) =>
    new URL((await chosen().getByRole('link', { name }).getAttribute('href')) ?? '');
  const [google, outlook, buddy] = await Promise.all(
    ['Google Calendar', 'Outlook', 'World Time Buddy'].map(href),
  );
  expect(google?.searchParams.get('dates')).toMatch(/^\d{8}T110000Z\/\d{8}T113000Z$/);
  expect(google?.searchParams.get('details')).toBe(text.join('\n'));
  expect(outlook?.searchParams.get('subject')).toBe('Q1, again');
  expect(buddy?.searchParams.get('sln')).toBe('11-11.5');
});

test('a weight changed in the options counts in an open planner; what is no weight is refused', async () => {
  const options = await office.extensionPage('options', '#display');
  const night = options.getByRole('spinbutton', { name: 'Night, 22–7' });
  await night.fill('101');
  await options.getByText('Enter a number from 0 to 100.').waitFor();
  await night.fill('9');
  await options.getByText('Enter a number from 0 to 100.').waitFor({ state: 'detached' });
  expect(await violationsIn(options, 'light')).toEqual([]);
  await page.bringToFront();
  const weights = async () => {
    await chosen().getByRole('button', { name: 'Copy for a bug report' }).click();
    return JSON.parse(await page.evaluate(() => navigator.clipboard.readText())).weights as unknown;
  };
  await expect.poll(weights).toEqual({ off: 4, night: 9, edge: 1, after: 2 });
  await options.bringToFront();
  await options.getByRole('button', { name: 'Reset to defaults' }).last().click();
  await expect.poll(() => night.inputValue()).toBe('6');
  await lookAt(options, process.env.LOOK, 'weights');
  await options.close();
});

test('in the night in which the clock is put back, the hour that comes twice is there twice', async () => {
  const night = await office.context.newPage();
  await fixDate(night, Date.parse('2027-10-29T10:00:00Z'));
  await night.goto(`chrome-extension://${office.extensionId}/planner.html`);
  const slider = night.getByRole('slider', { name: 'Every start in this range' });
  await night.getByRole('button', { name: 'Skip, show times' }).click();
  await night.getByRole('combobox', { name: 'Add a person or group' }).fill('Luis Ortega');
  await night.keyboard.press('Enter');
  // Mexico City keeps its clock.
  await night.getByText('From Sun 31 Oct you and Luis Ortega are 7 h apart, not 8 h.').waitFor();
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

test('a group of the options is planned with everyone in it', async () => {
  const people = (await storedRows(page, 'people')) as { id: string; name: string }[];
  const members = people.slice(0, 3).map(({ id }) => ({ kind: 'person', id }));
  const group = { id: 'g1', name: 'Leads', addresses: [], members, quorum: 'all', keys: [] };
  await putRows(page, { groups: [group] });
  await page.goto(`chrome-extension://${office.extensionId}/options.html#people`);
  await page.getByRole('button', { name: 'More for Leads' }).click();
  await page.getByRole('menuitem', { name: 'Plan a meeting' }).click();
  await page.waitForURL(/planner\.html#group=g1$/);
  for (const { name } of people.slice(0, 3))
    await page.getByRole('checkbox', { name: `${name} is needed` }).waitFor();
});

test('nothing failed on the way', () => expect(errors).toEqual([]));
