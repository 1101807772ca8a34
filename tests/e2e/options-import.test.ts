import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseFile } from './support/choose-file.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { writeWhenSaid } from './support/write-when-said.ts';

let office: OfficeInBrowser;
let page: Page;

beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  page = await office.extensionPage('options', '#transfer');
});
afterAll(() => office?.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const file = (name: string, content: string | Uint8Array) => chooseFile(page, name, content);
const people = () => page.getByRole('table', { name: 'People' });
const notes = () => page.getByRole('list', { name: 'Please note' });
const problems = () => page.getByRole('table', { name: 'Problems' });
const focused = () => page.evaluate(() => document.activeElement?.textContent);
const close = () => button('Cancel').click();

test('an encoding is chosen by the names it makes; nothing is shown before, and it can be changed', async () => {
  const name = [0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59];
  await file(
    'sjis.csv',
    Uint8Array.from([...Buffer.from('name,zone\n'), ...name, ...Buffer.from(',Asia/Tokyo\n')]),
  );
  const choice = page.getByLabel('Encoding of the file');
  await page.getByText('sjis.csv: The file is not written in UTF-8 (line 2)').waitFor();
  expect(await people().count()).toBe(0);
  expect(await choice.locator('option').allTextContents()).toContain('山田太郎 — Shift_JIS (Japanese)');
  await choice.selectOption('koi8-r');
  await people()
    .getByRole('row', { name: /Asia\/Tokyo/ })
    .waitFor();
  expect(await people().textContent()).not.toContain('山田太郎');
  await choice.selectOption('shift_jis');
  await people()
    .getByRole('row', { name: /山田太郎/ })
    .waitFor();
  await page.getByText('Names in it: 山田太郎').waitFor();
  await close();
  expect(await choice.count()).toBe(0);
});

test('one bad byte costs its line, and that is told', async () => {
  await file(
    'bad.csv',
    Uint8Array.from([...Buffer.from('name,zone\nZoë,UTC\nJos'), 0xe9, ...Buffer.from(',UTC\n')]),
  );
  await page.getByLabel('Encoding of the file').selectOption('utf-8');
  await people().getByRole('row', { name: /Zoë/ }).waitFor();
  await problems()
    .getByRole('row', { name: /^3 Jos\S* name/ })
    .waitFor();
  await button('Import 1 person').waitFor();
  await close();
});

test('columns that are not read are named, and a shared address joins nobody', async () => {
  await file(
    'contacts.csv',
    'First Name,Last Name,E-mail 1 - Value,Address 1 - City,Labels\n' +
      'Ada,Fern,ada@new.example ::: team@new.example,Berlin,x\nBo,Oak,bo@new.example ::: team@new.example,Wien,x\nCy,Elm,cy@new.example,Remote,x\n',
  );
  await page.getByText('2 new, 0 to update, 0 unchanged, 1 line with problems').waitFor();
  await notes().getByText('Line 1: Not read: column “Labels”.').waitFor();
  await notes().getByText('Several people have team@new.example (lines 2 and 3)').waitFor();
  await people()
    .getByRole('row', { name: /Ada Fern.*Europe\/Berlin.*ada@new\.example/ })
    .waitFor();
  await people()
    .getByRole('row', { name: /Bo Oak.*Europe\/Vienna.*bo@new\.example/ })
    .waitFor();
  await problems()
    .getByRole('row', { name: /^4 Cy Elm zone .*Remote/ })
    .waitFor();
  await close();
});

test('a half of the day left out is asked for', async () => {
  await file('hours.csv', 'name,zone,hours\nAda,UTC,"Mon-Fri 8AM–12PM, 1–5PM"\nBo,UTC,9:00-5:00\n');
  await people()
    .getByRole('row', { name: /Ada.*08:00–12:00, 13:00–17:00/ })
    .waitFor();
  await problems()
    .getByRole('row', { name: /^3 Bo working hours .*morning or afternoon/ })
    .waitFor();
  await close();
});

test('Slack’s users.json', async () => {
  const user = {
    id: 'U0NEW01',
    team_id: 'T0NEW',
    name: 'a',
    deleted: false,
    is_bot: false,
    tz: 'Asia/Tokyo',
  };
  const profile = { real_name: 'Ada Fern', email: 'ada@new.example' };
  await file(
    'users.json',
    JSON.stringify([
      { ...user, profile },
      { ...user, id: 'U0NEW02', deleted: true, profile },
    ]),
  );
  await people()
    .getByRole('row', { name: /Ada Fern.*Asia\/Tokyo.*ada@new\.example.*U0NEW01/ })
    .waitFor();
  // By its place, as all are on one line of the file.
  await notes().getByText('Left out, because the status is “deactivated”: line 2').waitFor();
  await close();
});

test('vCards come in, and one zone is chosen for all who have none', async () => {
  const card = (name: string, ...more: string[]) =>
    ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, ...more, 'TEL:1', 'END:VCARD', ''].join('\r\n');
  await file(
    'team.vcf',
    card('Ada Fern', 'EMAIL:ada@new.example', 'TZ:Asia/Tokyo') +
      card('Bo Oak', 'EMAIL:bo@new.example') +
      card('Cy Elm', 'EMAIL:cy@new.example'),
  );
  await notes().getByText('Not read: TEL (3).').waitFor();
  await problems()
    .getByRole('row', { name: /Bo Oak zone The card gives no time zone/ })
    .waitFor();
  const use = button('Use for all 2 people');
  expect(await use.isDisabled()).toBe(true);
  await page.getByRole('combobox', { name: 'Time zone of the 2 people without one' }).fill('Oslo');
  await page.getByRole('option', { name: /Europe\/Oslo/ }).click();
  await use.click();
  await page.getByText('team.vcf: 3 new, 0 to update').waitFor();
  await people()
    .getByRole('row', { name: /Cy Elm.*Europe\/Oslo.*cy@new\.example/ })
    .waitFor();
  // It is taken back without the whole import, and asked for again.
  await page.getByText('Europe/Oslo is used for Bo Oak and Cy Elm.').waitFor();
  await button('Undo: Europe/Oslo for 2 lines').click();
  await use.waitFor();
  await page.getByText('team.vcf: 1 new, 0 to update').waitFor();
  expect(await page.getByText('Europe/Oslo is used').count()).toBe(0);
  await close();
});

test('each without a zone gets one of their own, by keys, and what is left is what is wrong', async () => {
  const none = ['Di', 'Ed', 'Gus'].map((name) => `${name},${name}@new.example,,,`);
  await file(
    'zones.csv',
    ['name,email,city,days,hours', ...none, 'Fay,f@new.example,Berlin,Mon-Fri,'].join('\n'),
  );
  await page.getByLabel('For whom').focus();
  await page.keyboard.type('Di');
  await page.keyboard.press('Tab');
  for (const [name, zone] of Object.entries({ Di: 'Europe/Oslo', Ed: 'America/Lima', Gus: 'Asia/Tokyo' })) {
    // The field asks for the next one by itself, and the keyboard stays in it.
    await page.keyboard.type(zone);
    await page.getByRole('option', { name: zone }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText(`${zone} is used for ${name}.`).waitFor();
  }
  await button('Import 3 people').click();
  await page.getByText('3 added, 0 updated.').waitFor();
  await expect.poll(() => people().count()).toBe(0);
  await expect
    .poll(() => problems().getByText('There are working days but no working hours').count())
    .toBe(1);
  await button('Close').click();
});

test('a calendar file: days of whom it names, and of whom is chosen for the rest', async () => {
  const in30 = Temporal.Now.plainDateISO('Europe/Berlin').add({ days: 30 });
  const date = (days: number) => in30.add({ days }).toString().replaceAll('-', '');
  const event = (day: number, ...lines: string[]) =>
    ['BEGIN:VEVENT', `DTSTART;VALUE=DATE:${date(day)}`, ...lines, 'END:VEVENT', ''].join('\r\n');
  await file(
    'away.ics',
    `BEGIN:VCALENDAR\r\n${event(0, 'SUMMARY:Priya Nair (Leave)')}${event(5, 'SUMMARY:Founders’ day')}${event(7, 'SUMMARY:x', 'STATUS:CANCELLED')}END:VCALENDAR\r\n`,
  );
  await page.getByText('away.ics: 0 new, 1 to update, 0 unchanged, 1 to answer below').waitFor();
  await notes().getByText('Left out, because cancelled: line 10.').waitFor();
  await people()
    .getByRole('row', { name: /Priya Nair time off.*Leave.*to update/ })
    .waitFor();
  const whose = page.getByLabel('Whose day is this? The file doesn’t say.');
  await whose.selectOption('Everyone in Germany (1)');
  await page.getByRole('radio', { name: 'Public holidays' }).check();
  await people()
    .getByRole('row', { name: /Mara Lindqvist holidays.*Founders’ day.*to update/ })
    .waitFor();
  await whose.selectOption('Jonas Weber');
  await people()
    .getByRole('row', { name: /Jonas Weber holidays.*Founders’ day/ })
    .waitFor();
  await button('Import 2 people').click();
  await page.getByText('0 added, 2 updated.').waitFor();
  await page
    .getByRole('button', { name: /^Undo this import: away\.ics, / })
    .first()
    .click();
  await page.getByText('The import was undone: 0 removed, 2 set back.').waitFor();
});

test('somebody with nothing but a name in common with somebody of the list is asked about, never joined', async () => {
  const field = page.getByLabel('Or paste the lines here');
  const store = async (text: string, sum: string) => {
    await field.fill(text);
    expect((await field.boundingBox())?.height).toBeGreaterThan(150);
    await button('Preview pasted lines').click();
    await page.getByText(sum).waitFor();
  };
  await store('name,email,zone\nAda Elm,ada@elm.example,Asia/Tokyo\n', '1 new');
  await writeWhenSaid(field, '1 added, 0 updated.', 'written meanwhile');
  await button('Import 1 person').click();
  await button('Import 1 person').waitFor({ state: 'detached' });
  expect(await field.inputValue()).toBe('written meanwhile');
  const lines = 'name,zone\nada elm,Europe/Oslo\nBo Ash,Asia/Tokyo\n';
  const asked = '1 new, 0 to update, 0 unchanged, 1 to answer below';
  const question = page.getByRole('group', {
    name: 'Line 2: is ada elm the Ada Elm of your list (Asia/Tokyo, ada@elm.example)?',
  });
  await store(lines, asked);
  await question.getByRole('radio', { name: 'Yes, the same person' }).check();
  await page.getByText('1 new, 1 to update, 0 unchanged. Nothing').waitFor();
  await question.getByRole('radio', { name: 'No, somebody else: add them' }).check();
  await page.getByText('2 new, 0 to update, 0 unchanged. Nothing').waitFor();
  await close();
  // Without an answer the others come, and the question stays.
  await store(lines, asked);
  await button('Import 1 person').click();
  await page.getByText('1 added, 0 updated.').waitFor();
  await page.getByText('0 new, 0 to update, 1 unchanged, 1 to answer below').waitFor();
  await question.getByRole('radio', { name: 'Yes, the same person' }).check();
  await button('Import 1 person').click();
  await page.getByText('0 added, 1 updated.').waitFor();
});

test('the zone search knows countries and cities in other languages', async () => {
  await page.goto(`chrome-extension://${office.extensionId}/options.html#people`);
  await button('Add a person').click();
  const zone = page.getByRole('combobox', { name: 'Time zone' });
  for (const [typed, found] of [
    ['Mongolia', 'Mongolia: Asia/Ulaanbaatar'],
    ['Mongolei', 'Mongolei, Mongolia: Asia/Ulaanbaatar'],
    ['Georgia', 'Georgia: Asia/Tbilisi'],
    ['Londres', 'Londres, UK: Europe/London'],
    ['東京', '東京, Japan: Asia/Tokyo'],
  ] as const) {
    await zone.fill(typed);
    await page.getByRole('option', { name: new RegExp(`^${found}`) }).waitFor();
  }
});

test('the preview says what is stored, from what to what, and offers zones as buttons; an import is undone later', async () => {
  await page.goto(`chrome-extension://${office.extensionId}/options.html#transfer`);
  // The editor of the test before is open, over everything.
  await page.reload();
  await file(
    'team.csv',
    'name,email,zone,place\nJonas W. Weber,jonas@fernhill.example,Europe/Vienna,Wien\nRay Low,ray@low.example,CST,\n',
  );
  const jonas = people().getByRole('row', { name: /Jonas W\. Weber/ });
  await jonas.getByText('This changes a name: Jonas Weber becomes Jonas W. Weber.').waitFor();
  expect(await jonas.textContent()).toMatch(/zone.*Europe\/London.* → .*Europe\/Vienna/);
  expect(await jonas.textContent()).toMatch(/place.*London.* → .*Wien/);
  await page.getByRole('button', { name: /^Use America\/Chicago for line 3, Ray Low$/ }).click();
  await people()
    .getByRole('row', { name: /Ray Low.*America\/Chicago/ })
    .waitFor();
  // The button has gone with its line: a keyboard goes on at the sum, where it is said what would happen now.
  await expect.poll(focused).toMatch(/^team\.csv: 1 new, 1 to update/);
  const store = await button('Import 2 people').boundingBox();
  expect((store?.y ?? Infinity) + (store?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
  await button('Import 2 people').click();
  await page.getByText('1 added, 1 updated.').waitFor();
  await expect.poll(focused).toBe('Import');
  // Somebody who was imported is edited, the page is closed, and days later the import is undone.
  await page.goto(`chrome-extension://${office.extensionId}/options.html#people`);
  await button('Edit Jonas W. Weber').click();
  await page.getByRole('textbox', { name: 'Place' }).fill('Graz');
  await button('Save').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${office.extensionId}/options.html#transfer`);
  await page.getByText(/^team\.csv, .*: 1 added, 1 updated$/).waitFor();
  await page.getByRole('button', { name: /^Undo this import: team\.csv, / }).click();
  await page
    .getByText('The import was undone: 1 removed, 1 set back. Later edits of 1 person were kept.')
    .waitFor();
  await page.locator('.tab[href="#people"]').click();
  const row = page.getByRole('table', { name: 'People' }).getByRole('row', { name: 'Jonas Weber' });
  await row.getByText('Graz').waitFor();
  await row.getByText('Europe/London').waitFor();
  expect(await page.getByRole('row', { name: 'Ray Low' }).count()).toBe(0);
});
