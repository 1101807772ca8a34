import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeCard, openCardOf } from './support/card.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { undoLast } from './support/undo.ts';

let office: OfficeInBrowser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  office = await launchOffice({ consent: false, timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  page = await office.extensionPage('welcome');
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
});
afterAll(() => office?.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const row = (name: string) => page.getByRole('table', { name: 'People' }).getByRole('row', { name });
const section = async (id: string) => {
  await page.goto(`chrome-extension://${office.extensionId}/options.html#${id}`);
};
const signals = () =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ signals?: { consent?: boolean } }> } } };
    };
    return (await chrome.storage.local.get('signals')).signals;
  });

test('before anything is accepted the welcome page is tried: a time is moved, and a badge opens its card', async () => {
  const picture = page.getByRole('region', { name: 'Try it' });
  await picture.getByText('Sample', { exact: true }).waitFor();
  await picture.getByRole('slider', { name: /^You write at/ }).fill('480');
  await picture.getByText(/^(Fri )?08:00$/).waitFor();
  // 12:30 in Bengaluru.
  expect(await openCardOf(page, /^Ananya Rao.*12:30.*in working hours/)).toContain('Asia/Kolkata');
  await closeCard(page);
  // In three lines; the whole text is one click away.
  await page.getByText('The text of a thread or of your open reply: only when').waitFor();
  const whole = page.getByText('Names and addresses next to messages');
  expect(await whole.isVisible()).toBe(false);
  await page.getByText('Read the whole text').click();
  await whole.waitFor();
  expect((await signals())?.consent ?? false).toBe(false);
  expect(errors).toEqual([]);
});

test('nothing is read before the welcome page is accepted', async () => {
  await button('Not now').click();
  await page.getByText('Meantime stays off').waitFor();
  expect((await signals())?.consent ?? false).toBe(false);
  await button('Accept and start').click();
  await page.getByRole('heading', { name: 'Who are your teammates?' }).waitFor();
  expect((await signals())?.consent).toBe(true);
  // As the browser has them, with its own way to pin.
  await page.getByText('then the pin next to Meantime').waitFor();
  await page.getByText('Open Meantime: Alt+Shift+M').waitFor();
  // Invented people are offered to try with, until somebody is listed.
  const sample = button('Load the sample team');
  await sample.click();
  await page.getByText('8 people of the sample team were added.').waitFor();
  await sample.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add a person');
});

test('the sample team goes and comes back in one click', async () => {
  await section('people');
  // The page that the installation opened takes turns with this one at being drawn.
  for (const other of office.context.pages()) if (other !== page) await other.close();
  await row('Ananya Rao').getByText('Mon–Fri 09:30–13:00, 14:00–18:30').waitFor();
  expect(await page.getByRole('button', { name: /^Edit / }).count()).toBe(8);
  await button('Remove the sample team').click();
  await page.getByText('The list is empty.').waitFor();
  await undoLast(page);
  await row('Ananya Rao').waitFor();
  expect(await button('Load the sample team').count()).toBe(0);
});

test('an edit is refused with what is wrong, loses nothing, and is stored by Save', async () => {
  await button('Edit Ananya Rao').click();
  const zone = page.getByRole('combobox', { name: 'Time zone' });
  await zone.fill('IST');
  await page.getByRole('textbox', { name: 'Mon, from (1)' }).fill('22');
  await page.getByRole('textbox', { name: 'Mon, until (1)' }).fill('6');
  await button('Save').click();
  await page.getByText(/could mean .*Asia\/Kolkata/).waitFor();
  await page.keyboard.press('Escape');
  await row('Ananya Rao').getByText('unsaved edit').waitFor();

  await button('Edit Ananya Rao').click();
  await expect.poll(() => zone.inputValue()).toBe('IST');
  await zone.fill('Bombay');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => zone.inputValue()).toBe('Asia/Kolkata');
  await button('Save').click();
  await row('Ananya Rao').getByText('Mon 22:00–06:00 next day').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  // The editor brings styles of its own: the dot of a state stays in front of its clock.
  const dots = await page.locator('.people-time > .state-dot').evaluateAll((all) =>
    all.map((dot) => {
      const clock = document.createRange();
      clock.selectNode(dot.nextSibling?.nextSibling ?? dot);
      const [one, other] = [dot.getBoundingClientRect(), clock.getBoundingClientRect()];
      return one.height <= other.height && one.bottom > other.top && one.top < other.bottom;
    }),
  );
  expect(dots.length).toBeGreaterThan(3);
  expect(dots).not.toContain(false);
});

test('an address belongs to one person', async () => {
  await button('Add a person').click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ana R.');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ananya@fernhill.example');
  await page.getByRole('combobox', { name: 'Time zone' }).fill('Asia/Kolkata');
  await button('Save').click();
  await page.getByText('Ananya Rao has ananya@fernhill.example already').waitFor();
  await button('Discard changes').click();
  await page.keyboard.press('Escape');
});

test('delete can be taken back', async () => {
  await button('More for Tom Becker').click();
  await page.getByRole('menuitem', { name: 'Delete Tom Becker' }).click();
  await row('Tom Becker').waitFor({ state: 'detached' });
  await undoLast(page);
  await row('Tom Becker').waitFor();
});

test('an import reports line by line, merges by address and keeps out what is bad', async () => {
  await section('transfer');
  await page.getByLabel('File of people or time off').setInputFiles({
    name: 'team.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      '\uFEFFName;E-mail;Time zone;Working hours\r\n' +
        'Ada Fern;ada@fern.example;Asia/Kathmandu;Sun-Thu 10:00-18:00\r\n' +
        'Bo Holt;bo;PST;whenever\r\n' +
        'Tom Becker;tom@fernhill.example;America/Denver;\r\n',
    ),
  });
  const problems = page.getByRole('table', { name: 'Problems' });
  await problems.waitFor();
  expect(await problems.getByRole('row').count()).toBe(4);
  await problems.getByRole('row', { name: /^3 Bo Holt zone .*America\/Los Angeles/ }).waitFor();
  await button('Import 2 people').click();
  await page.getByText('1 added, 1 updated.').waitFor();
  await problems.waitFor();

  await section('people');
  await row('Ada Fern').getByText('Sun–Thu 10:00–18:00').waitFor();
  await row('Tom Becker').getByText('America/Denver').waitFor();
  await row('Tom Becker').getByText('Mon–Fri 09:00–17:00').waitFor();
  expect(await row('Bo Holt').count()).toBe(0);
});

test('an exported file imports without a change', async () => {
  await section('transfer');
  const [download] = await Promise.all([page.waitForEvent('download'), button('People as CSV').click()]);
  const text = await readFile(await download.path(), 'utf8');
  await page.getByRole('textbox', { name: 'Or paste the lines here' }).fill(text);
  await button('Preview pasted lines').click();
  await page.getByText('0 new, 0 to update, 9 unchanged').waitFor();
});

test('a changed norm is kept at once', async () => {
  await section('norms');
  await page.getByRole('textbox', { name: 'E-mail, standard: amount' }).fill('2');
  await page.getByRole('combobox', { name: 'E-mail, standard: clock' }).selectOption('working days');
  await page.getByText('Saved: E-mail, standard.').waitFor();
  await page.getByRole('textbox', { name: 'Direct message, urgent: amount' }).fill('0');
  await page.getByText('Give the norm an amount above 0.').waitFor();
  await page.reload();
  const amount = page.getByRole('textbox', { name: 'E-mail, standard: amount' });
  await amount.waitFor();
  expect(await amount.inputValue()).toBe('2');
  expect(await page.getByRole('combobox', { name: 'E-mail, standard: clock' }).inputValue()).toBe(
    'working-days',
  );
  expect(await page.getByRole('textbox', { name: 'Direct message, urgent: amount' }).inputValue()).toBe('1');
  await page.getByRole('region', { name: 'working days' }).getByText('Reply by, your time').waitFor();
});

test('every section ends at the same edge, and so does the log', async () => {
  await page.setViewportSize({ width: 1500, height: 900 });
  const edge = () =>
    page.evaluate(() => {
      const parts = document.querySelectorAll(
        '.options-main > section:not([hidden]) .card, .people-table, .log-head',
      );
      const seen = [...parts].map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 0);
      return Math.round(Math.max(...seen.map(({ right }) => right)));
    });
  const edges = new Map<string, number>();
  for (const id of ['people', 'norms', 'connections', 'transfer', 'display', 'about']) {
    await section(id);
    await page.locator(`#${id}-title`).waitFor();
    await expect.poll(edge).toBeGreaterThan(0);
    edges.set(id, await edge());
  }
  await page.goto(`chrome-extension://${office.extensionId}/log.html`);
  await page.locator('.log-head').waitFor();
  edges.set('log', await edge());
  expect(new Set(edges.values()).size, JSON.stringify([...edges])).toBe(1);
});

test('the page fits a window 360 wide, and deletes all only when told in words', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const id of ['people', 'norms', 'transfer', 'display', 'about']) {
    await section(id);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(360);
  }
  // Letters twice as large: cards and the table of norms have one column, and no word of them breaks.
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  for (const id of ['norms', 'about']) {
    await section(id);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(1000);
  }
  await section('norms');
  const clock = page.getByRole('combobox', { name: 'E-mail, urgent: clock' });
  expect((await clock.boundingBox())?.width).toBeGreaterThan(200);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize({ width: 360, height: 800 });
  // An address has the whole width, not what the buttons beside the name leave.
  await section('people');
  const row = page
    .getByRole('row')
    .filter({ has: page.locator('.people-addresses') })
    .first();
  const [addresses, actions] = [row.locator('.people-addresses'), row.locator('.people-actions')];
  const end = (cell: typeof row) => cell.evaluate((el) => el.getBoundingClientRect().right);
  expect(await end(addresses)).toBeCloseTo(await end(actions), 0);
  await section('transfer');
  await button('Delete all…').click();
  await button('Delete all for good').click();
  await page.getByText('Type the words').waitFor();
  await page.getByRole('textbox', { name: 'Type “delete all”' }).fill('delete all');
  await button('Delete all for good').click();
  await section('people');
  await page.getByText('The list is empty.').waitFor();
});

test('no error was thrown on the way', () => {
  expect(errors).toEqual([]);
});
