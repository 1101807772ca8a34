import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarScope } from '../../utils/connections/google/settings.ts';
import { addCalendars, addWeeklyAbsence, cancelEvent } from '../office/google/calendar-world.ts';
import { addPeopleSheet, peopleSheet } from '../office/google/sheet-people.ts';
import { answerConsent } from './support/answer-consent.ts';
import { cardText, closeCard, openCardOf } from './support/card.ts';
import { connectGoogle } from './support/connect-google.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { lookAt } from './support/look-at.ts';
import { putRow } from './support/put-draft.ts';
import { setSignals } from './support/set-signals.ts';
import { until } from './support/shadow.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted();
  office.office.google.lagMs = 0;
  addPeopleSheet(office.office.google);
});
afterAll(() => office?.close());

const shots = process.env.MEANTIME_LOOK;

test('a published sheet is a source by its address, and the sheet itself is told how to publish it', async () => {
  const page = await office.extensionPage('options');
  const button = (text: string) => page.getByRole('button', { name: text, exact: true });
  await button('Remove the sample team').click();
  await page.getByText('The list is empty.').waitFor();
  const begun = performance.now();
  const used = { clicks: 0, keys: 0 };
  const press = async (text: string) => {
    used.clicks += 1;
    await button(text).click();
  };
  await press('Add a source');
  await press('File at a web address');
  // The field has the focus. Pasted: one chord; Enter goes to the preview.
  await page.keyboard.insertText(`https://docs.google.com/spreadsheets/d/${peopleSheet.id}/edit#gid=0`);
  await page.keyboard.press('Enter');
  await page.getByText('This is the sheet itself.').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(peopleSheet.csv);
  await page.keyboard.press('Enter');
  used.keys += 3;
  await page.getByText(/10 new, 0 to update, 0 unchanged/).waitFor();
  if (shots !== undefined) await page.screenshot({ path: `${shots}/sheet-published.png`, fullPage: true });
  await press('Add this source');
  await page.getByText('10 people, loaded').waitFor();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `Published Google Sheet to a kept list: ${used.clicks} clicks, ${used.keys} keys, ${seconds} s (the sheet itself tried on the way)`,
  );
  expect(used).toEqual({ clicks: 3, keys: 3 });
  await button('More for Published Google Sheet').click();
  await page.getByRole('menuitem', { name: 'Remove with its people' }).click();
  await page.getByText('The list is empty.').waitFor();
  await page.close();
});

test('own norms from a sheet are seen before they are kept, the card counts by them, and an own edit outlives a refresh', async () => {
  const sheet = office.office.google.files.get(peopleSheet.id)?.sheet;
  const [people, rooms] = sheet?.sheets ?? [];
  const tom = people?.cells.find(([name]) => name === 'Tom Becker');
  if (!sheet || !people?.cells[0] || !rooms || !tom) throw new Error('The office changed');
  people.cells[0][6] = 'Own norms';
  tom[6] = 'e-mail, standard: 2 working hours';
  const page = await office.extensionPage('options');
  // A row that is out of sight isn't drawn.
  await page.setViewportSize({ width: 1280, height: 2000 });
  const look = (of: string) => lookAt(page, shots, `own-norms-${of}`);
  const button = (text: string | RegExp) =>
    page.getByRole('button', { name: text, exact: typeof text === 'string' });
  const preview = async (address: string) => {
    await button('Add a source').click();
    await button('File at a web address').click();
    await page.keyboard.insertText(address);
    await page.keyboard.press('Enter');
  };
  await preview(peopleSheet.csv);
  await page.getByText('Own norms: e-mail, standard: 2 working hours').waitFor();
  await look('preview');
  await button('Add this source').click();
  await page.getByText('10 people, loaded').waitFor();
  const gmail = await office.openGmail();
  const cardSays = async (words: RegExp) => {
    await gmail.bringToFront();
    if ((await cardText(gmail)) === null) await openCardOf(gmail, /^Tom Becker/);
    await until(`${words}`, async () => words.test((await cardText(gmail)) ?? ''));
    await closeCard(gmail);
    await page.bringToFront();
  };
  await cardSays(/ 2 working hours \(standard e-mail\)/);
  const edit = async () => {
    // There are two of that name.
    const row = page.getByRole('row', { name: /^Tom Becker own norms/ });
    await row.getByRole('button', { name: 'Edit Tom Becker' }).click();
    await page.locator('.own-norms summary').click();
  };
  const amount = page.getByRole('textbox', { name: 'E-mail, standard: amount' });
  await edit();
  await page.getByText(/^e-mail, standard: 2 working hours, from Published Google Sheet, since /).waitFor();
  await amount.fill('3');
  await button('Save').click();
  await cardSays(/ 3 working hours \(standard e-mail\)/);
  tom[6] = 'e-mail, standard: 5 working hours';
  await button('Refresh Published Google Sheet now').click();
  await page.getByText('Published Google Sheet: 1 entry is new or changed.').waitFor();
  await page.getByText('Your edits over sources (1)').click();
  await page.getByText('Tom Becker: own norms: e-mail, standard: 3 working hours, your own edit').waitFor();
  await look('own-edit');
  await cardSays(/ 3 working hours \(standard e-mail\)/);
  // In the form the sheet's word is one click away, as for every field.
  await edit();
  const use = page
    .getByRole('dialog')
    .getByRole('button', { name: /^Use e-mail, standard: 5 working hours/ });
  await use.scrollIntoViewIfNeeded();
  await look('form');
  await use.click();
  await expect.poll(() => amount.inputValue()).toBe('5');
  await button('Close').last().click();
  await cardSays(/ 5 working hours \(standard e-mail\)/);
  // Another source says something else of the same person: both are shown, and one is chosen.
  rooms.cells.splice(0, rooms.cells.length, people.cells[0], [
    ...tom.slice(0, 6),
    'e-mail, standard: 7 hours',
  ]);
  await preview(peopleSheet.csv.replace('gid=0', `gid=${rooms.sheetId}`));
  await button('Add this source').click();
  await page.getByText('Sources disagree (1)').waitFor();
  await page.getByText('Tom Becker: own norms', { exact: true }).waitFor();
  await look('conflict');
  await button(/^e-mail, standard: 5 working hours, from /).waitFor();
  await button('e-mail, standard: 7 hours, from Published Google Sheet (2)').click();
  await page.getByText('Sources disagree (1)').waitFor({ state: 'detached' });
  await cardSays(/ 7 hours \(standard e-mail\)/);
  for (const name of ['Published Google Sheet (2)', 'Published Google Sheet']) {
    await button(`More for ${name}`).click();
    await page.getByRole('menuitem', { name: 'Remove with its people' }).click();
  }
  await page.getByText('The list is empty.').waitFor();
  await Promise.all([page.close(), gmail.close()]);
});

test('a roster sheet is made of the list and kept as a source, and what a teammate edits there comes back', async () => {
  const { google } = office.office;
  await connectGoogle(office);
  const page = await office.extensionPage('options');
  const look = async (of: string) => {
    if (shots !== undefined) await page.screenshot({ path: `${shots}/sheet-${of}.png`, fullPage: true });
  };
  const button = (text: string) => page.getByRole('button', { name: text, exact: true });
  await page.getByText('The list is empty.').waitFor();
  await button('Load the sample team').first().click();
  await page.getByRole('table', { name: 'People' }).getByText('Ananya Rao').waitFor();
  await putRow(page, 'groups', {
    ...{ id: crypto.randomUUID(), name: 'Support; nights', addresses: [], quorum: 'all', keys: [] },
    members: ['2', '3'].map((at) => ({
      kind: 'person',
      id: `00000000-0000-4000-8000-${at.padStart(12, '0')}`,
    })),
  });
  const begun = performance.now();
  const used = { clicks: 0, keys: 0 };
  const press = async (text: string) => {
    used.clicks += 1;
    await button(text).click();
  };
  await press('Add a source');
  await press('Google Sheet');
  await page
    .getByText(/creates the sheet “Team roster” in the folder “Decisions” and writes 8 people/)
    .waitFor();
  // Who is in which group goes along only where that is ticked.
  await page.getByLabel('Also write who is in your group').check();
  await lookAt(page, shots, 'sheet-create');
  await press('Create and fill');
  await page.getByText('0 new, 0 to update, 8 unchanged. Nothing is stored yet.').waitFor();
  await page.getByText('This source also names 1 group: Support; nights (2).').waitFor();
  await look('preview');
  await press('Add this source');
  await page.getByText('8 people, loaded').waitFor();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`Google Sheet made, filled and kept: ${used.clicks} clicks, ${used.keys} keys, ${seconds} s`);
  expect(used).toEqual({ clicks: 4, keys: 0 });
  const [file] = [...google.files.values()].filter(({ appProperties }) => 'meantimeRoster' in appProperties);
  const row = file?.sheet?.sheets[0]?.cells.find(([name]) => name === 'Ananya Rao');
  if (!file?.sheet || !row) throw new Error('No sheet');
  row[3] = 'Pune';
  file.sheet.version += 1;
  await button('Refresh Team roster now').click();
  await page.getByText('Team roster: 1 entry is new or changed.').waitFor();
  await page.getByRole('table', { name: 'People' }).getByText('Pune').first().waitFor();
  const asked = google.log.length;
  await button('Refresh Team roster now').click();
  await page.getByText('Team roster: nothing new.').waitFor();
  expect(google.log.slice(asked).map(({ call }) => call.replace(file.id, '*'))).toEqual([
    'GET www.googleapis.com/drive/v3/files/*',
  ]);
  await button('Add a source').click();
  await button('Google Sheet').click();
  await button('Use the sheet Team roster').waitFor();
  await look('list');
  await page.close();
});

test('time off comes from the calendars that teammates share, by a switch in either place, and goes with it', async () => {
  const { google } = office.office;
  addCalendars(google);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const at = Date.parse(`${tomorrow}T09:00Z`);
  addWeeklyAbsence(google, 'priya@fernhill.example', at, 2, 2);
  const call = addWeeklyAbsence(google, 'mara@fernhill.example', at, 2, 2);
  const begun = google.log.length;
  const page = await office.extensionPage('options');
  const look = async (of: string) => {
    if (shots !== undefined) await page.screenshot({ path: `${shots}/calendar-${of}.png`, fullPage: true });
  };
  const button = (text: string) => page.getByRole('button', { name: text, exact: true });
  const box = page.getByRole('checkbox', { name: 'Time off from Google Calendar' });
  const table = page.getByRole('table', { name: 'People' });
  await page.getByText('Google gives no app the working hours set in Google Calendar').waitFor();
  await look('off');
  /** Presses a button of Google's own page: the new scope is not given silently. */
  const answer = async (choice: 'Allow' | 'Cancel', press: () => Promise<void>) => {
    const opening = office.context.waitForEvent('page');
    await press();
    const consent = await opening;
    await consent.getByText('View events on all your calendars.').waitFor();
    await answerConsent(consent, choice);
  };
  const again = () => button('Preview').click();
  await answer('Cancel', () => box.click());
  await page.getByText('Google’s page was closed before you gave access, so nothing was read.').waitFor();
  await look('refused');
  // Allowed, but with the calendars unticked there.
  google.withheld.add(calendarScope);
  await answer('Allow', again);
  await page.getByText('Access to calendars wasn’t ticked on Google’s page, so nothing was read.').waitFor();
  google.withheld.delete(calendarScope);
  await answer('Allow', again);
  // Mara's own and Priya's hours; that Priya is on leave is in the list already.
  await page.getByText(/0 new, 2 to update, 6 unchanged/).waitFor();
  await page.getByText(/^6 people share no events with you.*Ananya Rao/).waitFor();
  await look('preview');
  await button('Turn on').click();
  await page.getByText('Time off of 2 people, loaded').waitFor();
  // Part of a day, by her own clock, is not the day.
  await table.getByText(/^Time off, .+ 1[01]:00 – 1[23]:00$/).waitFor();
  await look('on');
  const asked = google.log.slice(begun).filter(({ call: one }) => one.includes('/calendar/'));
  expect(
    asked.every(({ call: one }) => /calendars\/(primary|[a-z]+%40fernhill\.example)\/events/.test(one)),
  ).toBe(true);
  await button('Edit Mara Lindqvist').click();
  const given = page.getByRole('group', { name: 'From Google Calendar' });
  await given
    .getByText(/1[01]:00 – 1[23]:00$/)
    .first()
    .waitFor();
  if (shots !== undefined) await given.screenshot({ path: `${shots}/calendar-person.png` });
  await page.keyboard.press('Escape');
  if (shots !== undefined) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('dark');
    await setSignals(page, { consent: true, language: 'ar' });
    await page.setViewportSize({ width: 380, height: 800 });
    await page.getByText('الإجازات من تقويم Google').first().waitFor();
    await look('arabic-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await look('arabic');
    await setSignals(page, { consent: true, language: 'de' });
    await page.getByText('Abwesenheiten aus Google Kalender').first().waitFor();
    await look('german');
    await setSignals(page, { consent: true, language: 'en' });
    await page.setViewportSize({ width: 1280, height: 800 });
  }
  cancelEvent(google, 'mara@fernhill.example', call);
  await button('Refresh Time off from Google Calendar now').click();
  await page.getByText('Time off from Google Calendar: 1 person’s time off changed.').waitFor();
  await table.getByText(/^Time off, .+:00$/).waitFor({ state: 'detached' });
  // The same switch stands where Google is connected.
  await page.getByRole('link', { name: 'Connections', exact: true }).click();
  await page.getByText('Reading time off from Google Calendar').first().waitFor();
  await look('connections');
  await expect.poll(() => box.isChecked()).toBe(true);
  await box.click();
  await page.getByText('Time off from Google Calendar is off, and what it brought is removed.').waitFor();
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByText('Time off of 2 people, loaded').waitFor({ state: 'detached' });
  await expect.poll(() => box.isChecked()).toBe(false);
  await page.close();
});
