import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForBadges } from './support/badges.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putRows } from './support/put-rows.ts';
import { listBadges, until } from './support/shadow.ts';
import { undoLast } from './support/undo.ts';

let office: OfficeInBrowser;
let page: Page;
const today = Temporal.Now.plainDateISO('Asia/Kolkata');
const hours = [['09:00', '17:00']];
const nobody = {
  zone: 'Africa/Lagos',
  zoneSource: 'typed in',
  zoneDate: '2026-11-01',
  week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] },
  isMe: false,
};
const day = (days: number) => today.add({ days }).toString();

beforeAll(async () => {
  // Mara's own entry says Berlin, this computer says Tokyo.
  office = await launchOffice({ timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
  page = await office.extensionPage('options', '#people');
});
afterAll(() => office?.close());

const zoneOfJourney = () => page.getByRole('combobox', { name: 'Zone of the journey' }).inputValue();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const row = (name: string) => page.getByRole('table', { name: 'People' }).getByRole('row', { name });
const zone = () => page.getByRole('combobox', { name: 'Time zone' });
/** The controls that are marked as wrong, by name. */
const marked = () =>
  page
    .locator('dialog [aria-invalid="true"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.id));
const save = () => button('Save').click();
const pixelsBelow = (row: Element) =>
  (row.closest('table')?.getBoundingClientRect().bottom ?? 0) - row.getBoundingClientRect().bottom;

test('where the computer is in another zone than my entry, a journey is offered', async () => {
  await page.getByText('This computer is set to Asia/Tokyo; your own entry says Europe/Berlin.').waitFor();
  await button('Enter a journey').click();
  await expect.poll(zoneOfJourney).toBe('Asia/Tokyo');
  await page.getByLabel('Last day away').fill(day(3));
  await save();
  await row('Mara Lindqvist')
    .getByText(/^Travel: Asia\/Tokyo, /)
    .waitFor();
  expect(await page.getByText('This computer is set to').count()).toBe(0);
});

test('the zone picker finds what people say, with the time there', async () => {
  await button('Edit Ananya Rao').click();
  for (const [said, found] of [
    ['New Delhi', 'Asia/Kolkata'],
    ['Bombay', 'Asia/Kolkata'],
    ['PST', 'America/Los.Angeles'],
    ['Nepal', 'Asia/Kathmandu'],
    ['Newfoundland', 'America/St.Johns'],
  ]) {
    await zone().fill(said ?? '');
    await page
      .getByRole('option', { name: new RegExp(`${found}.*\\d\\d:\\d\\d`) })
      .first()
      .waitFor();
  }
  await button('Discard changes').click();
  await expect.poll(() => zone().inputValue()).toBe('Asia/Kolkata');
});

test('split and overnight hours are copied to the weekdays', async () => {
  await page.getByRole('textbox', { name: 'Sun, from' }).waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Mon, from (2)' }).fill('20');
  await page.getByRole('textbox', { name: 'Mon, until (2)' }).fill('2:30');
  await button('Copy to weekdays the hours of Mon').click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Fri, until (2)' }).inputValue()).toBe('02:30');
  await page.getByRole('textbox', { name: 'Wed, until (2)' }).fill('25:00');
  await save();
  await page.getByText('“25:00” is not a time; write it like 09:30.').waitFor();
  await page.getByRole('textbox', { name: 'Wed, until (2)' }).fill('02:30');
  await save();
  await row('Ananya Rao').getByText('20:00–02:30 next day').first().waitFor();
  await undoLast(page);
  await row('Ananya Rao').getByText('14:00–18:30').first().waitFor();
});

test('journeys and time off that cannot be are refused in a sentence each, and kept as typed', async () => {
  await button('Edit Ananya Rao').click();
  for (const [from, to] of [
    [day(0), day(4)],
    [day(4), day(6)],
  ]) {
    await button('Add a journey').click();
    await page
      .getByLabel('First day away')
      .last()
      .fill(from ?? '');
    await page
      .getByLabel('Last day away')
      .last()
      .fill(to ?? '');
    await page.getByRole('combobox', { name: 'Zone of the journey' }).last().fill('America/Denver');
  }
  await button('Add time off').click();
  await page.getByLabel('First day', { exact: true }).fill(day(9));
  await page.getByLabel('Last day', { exact: true }).fill(day(8));
  await button('Add a holiday').click();
  await save();
  await page.getByText(/This travel shares days with journey 1/).waitFor();
  await page.getByText('The time off must end on or after its start.').waitFor();
  await page.getByText('Choose the date of the holiday.').waitFor();
  await page.getByText('3 fields need a change.').waitFor();
  // The control that is wrong is marked, no other of its entry.
  expect(await marked()).toEqual(['Last day', 'Date of the holiday', 'First day away']);
  await page.getByLabel('Last day', { exact: true }).fill(day(9));
  await page.getByLabel('Start time, may stay empty').fill('13:00');
  await save();
  await page.getByText('Give both ends of the time off a time of day, or neither.').waitFor();
  expect(await marked()).toContain('End time, may stay empty');
  // One kind of time field: as people type it, here as in the week.
  await page.getByLabel('End time, may stay empty').fill('3 pm');
  await button('Remove journey 2').click();
  await button('Remove holiday 1').click();
  // What is right at last is saved.
  await save();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await button('Edit Ananya Rao').click();
  await expect.poll(zoneOfJourney).toBe('America/Denver');
  expect(await page.getByLabel('Last day away').inputValue()).toBe(day(4));
  expect(await page.getByLabel('Start time, may stay empty').inputValue()).toBe('13:00');
  expect(await page.getByLabel('End time, may stay empty').inputValue()).toBe('15:00');
  await button('Remove journey 1').click();
  await button('Remove time off 1').click();
  await save();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('Save and add another goes on with an empty form; each can be undone after its message has left', async () => {
  await button('Add a person').click();
  for (const name of ['Bo Oak', 'Cy Elm']) {
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await zone().fill('Asia/Tokyo');
    await button('Save and add another').click();
    await page.getByRole('dialog').getByText(`${name} was added.`).waitFor();
    expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('');
  }
  await page.keyboard.press('Escape');
  await page.locator('.undo-toast').waitFor({ state: 'detached' });
  await page.getByText(/^Recent changes/).click();
  await button('Undo: Cy Elm was added.').click();
  await row('Cy Elm').waitFor({ state: 'detached' });
  await button('Undo: Bo Oak was added.').click();
  await row('Bo Oak').waitFor({ state: 'detached' });
});

test('a message lies over nothing that is read, in a wide window and a narrow one', async () => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`chrome-extension://${office.extensionId}/options.html#norms`);
    await page.evaluate(() => window.scrollTo(0, 200));
    // The last field in sight, where a message at the foot of the window would lie.
    const select = page.locator('.norm-clock').filter({ visible: true });
    const last = await select.evaluateAll((all) =>
      all.findLastIndex((one) => one.getBoundingClientRect().bottom < window.innerHeight),
    );
    const field = select.nth(last);
    await field.focus();
    const before = await field.inputValue();
    await field.selectOption(before === 'working-days' ? 'working-hours' : 'working-days');
    await page.locator('.undo-toast').waitFor();
    const [message, touched] = [await page.locator('.undo-toast').boundingBox(), await field.boundingBox()];
    if (message === null || touched === null) throw new Error('Nothing is drawn');
    const apart =
      message.x + message.width <= touched.x ||
      touched.x + touched.width <= message.x ||
      touched.y + touched.height <= message.y;
    expect(apart, `${width}`).toBe(true);
    await undoLast(page);
    await until('as it was', async () => (await field.inputValue()) === before);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`chrome-extension://${office.extensionId}/options.html#people`);
});

test('options and log lead to each other', async () => {
  await page.getByRole('link', { name: 'Decision log' }).click();
  await page.getByRole('heading', { name: 'Decision log' }).waitFor();
  await page.getByRole('link', { name: 'Options' }).click();
  await row('Ananya Rao').waitFor();
});

test('a journey moves the clock in the open inbox, and Undo moves it back', async () => {
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  // A journey's first day begins when it begins over there: today in Kolkata may still be yesterday in Denver.
  await page.bringToFront();
  await button('Edit Ananya Rao').click();
  await button('Add a journey').click();
  await page.getByLabel('First day away').fill(day(-2));
  await page.getByLabel('Last day away').fill(day(2));
  await page.getByRole('combobox', { name: 'Zone of the journey' }).fill('America/Denver');
  await save();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await gmail.bringToFront();
  await until('Denver time', () => showsTimeOf(gmail, 'America/Denver'));
  await page.bringToFront();
  await undoLast(page);
  await gmail.bringToFront();
  await until('the time at home', () => showsTimeOf(gmail, 'Asia/Kolkata'));
  await gmail.close();
});

/** Whether Ananya's badges say the time of a zone, now or a minute ago. */
async function showsTimeOf(gmail: Page, zone: string): Promise<boolean> {
  const now = Temporal.Now.zonedDateTimeISO(zone);
  const clocks = [now, now.subtract({ minutes: 1 })].map((at) => at.toPlainTime().toString().slice(0, 5));
  const labels = (await listBadges(gmail))
    .map(({ label }) => label)
    .filter((label) => label.startsWith('Ananya Rao: '));
  return labels.length > 0 && labels.every((label) => clocks.some((clock) => label.includes(clock)));
}

test('12 hours and another language reach an open page', async () => {
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await page.bringToFront();
  await page.goto(`chrome-extension://${office.extensionId}/options.html#display`);
  await page.getByRole('radio', { name: /^12 hours/ }).check();
  await gmail.bringToFront();
  await until('AM or PM', async () => (await listBadges(gmail)).some(({ label }) => /\d [AP]M/i.test(label)));
  await page.bringToFront();
  await page.getByRole('textbox', { name: /^Dates and weekday names/ }).fill('not a tag');
  await page.keyboard.press('Enter');
  await page.getByText('isn’t a language tag').waitFor();
  await page.getByRole('textbox', { name: /^Dates and weekday names/ }).fill('ja');
  await page.keyboard.press('Enter');
  await gmail.bringToFront();
  await until('Japanese', async () => (await listBadges(gmail)).some(({ label }) => /午[前後]/.test(label)));
});

describe('a list of a thousand', () => {
  const last = 'Zoe Elm 999';
  const rows = () => page.locator('.people-table tbody tr');

  test('draws the rows in sight, tells of all, and shows the end of the list where it ends', async () => {
    const address = (at: number) => ({ kind: 'email', value: `p${at}@elm.example` });
    const people = Array.from({ length: 1000 }, (_, at) => ({
      ...nobody,
      id: `thousand-${at}`,
      name: `Zoe Elm ${String(at).padStart(3, '0')}`,
      addresses: [address(at)],
      keys: [`email:p${at}@elm.example`],
    }));
    await page.bringToFront();
    await page.goto(`chrome-extension://${office.extensionId}/options.html#people`);
    await putRows(page, { people });
    await page.reload();
    await rows().first().waitFor();
    expect(await rows().count()).toBeLessThan(40);
    const all = Number(await page.locator('.people-table').getAttribute('aria-rowcount'));
    expect(all).toBeGreaterThan(1000);
    await page.keyboard.press('End');
    await row(last).waitFor();
    // Not where the end was when the key was pressed: the rows on the way turn out lower than thought.
    const left = () =>
      page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight - window.scrollY);
    await expect.poll(left).toBeLessThan(1);
    expect(await row(last).getAttribute('aria-rowindex')).toBe(String(all));
    expect(await rows().count()).toBeLessThan(40);
    expect(await rows().last().evaluate(pixelsBelow)).toBeLessThan(3);
  });

  test('a row keeps the focus when it is scrolled away, and Tab goes on from there', async () => {
    await button('Edit Zoe Elm 998').focus();
    await page.evaluate(() => scrollTo(0, 0));
    await row('Zoe Elm 500').waitFor({ state: 'detached' });
    await rows().first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Edit Zoe Elm 998');
    for (const next of [/^More for Zoe Elm 998$/, /^Edit Zoe Elm 999$/]) {
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toMatch(next);
    }
    await row(last).getByText('p999@elm.example').waitFor();
  });

  test('the search finds those who are not drawn, and a list that was hidden is drawn as before', async () => {
    const search = page.getByRole('searchbox', { name: 'Search people' });
    await search.fill('elm 743');
    await row('Zoe Elm 743').waitFor();
    await search.fill('');
    await page.locator('.tab[href="#norms"]').click();
    await rows().first().waitFor({ state: 'hidden' });
    await page.locator('.tab[href="#people"]').click();
    await rows().first().waitFor();
    expect(await rows().count()).toBeLessThan(40);
  });
});
