import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleRows } from '../samples/sample-rows.ts';
import { waitForBadges } from './support/badges.ts';
import { brokenWords } from './support/broken-words.ts';
import { chooseFile } from './support/choose-file.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putRows } from './support/put-rows.ts';
import { listBadges, until } from './support/shadow.ts';
import { undoLast } from './support/undo.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
let page: Page;
let all = '';

beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  page = await office.extensionPage('options', '#transfer');
});
afterAll(() => office?.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const file = (name: string, content: string | Buffer) => chooseFile(page, name, content);
const open = (id: string) => page.goto(`chrome-extension://${office.extensionId}/options.html#${id}`);

/** Rows of every table, and what else the extension keeps. */
const kept = () =>
  page.evaluate(async () => {
    const request = indexedDB.open('meantime');
    const db = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const rows: Record<string, number> = {};
    for (const name of db.objectStoreNames) {
      const count = db.transaction(name).objectStore(name).count();
      rows[name] = await new Promise<number>((resolve) => {
        count.onsuccess = () => resolve(count.result);
      });
    }
    db.close();
    const areas = [chrome.storage.local, chrome.storage.session, chrome.storage.sync];
    const stored = Object.assign({}, ...(await Promise.all(areas.map((area) => area.get(null)))));
    // What the worker found to need the reader, by itself and anew: nothing.
    const { counts } = (stored.attention ?? {}) as { counts?: Record<string, number> };
    if (Object.values(counts ?? {}).every((count) => count === 0)) delete stored.attention;
    return { rows, stored: Object.keys(stored), local: localStorage.length };
  });

test('a table of groups is previewed and imported; groups that contain each other are told in one sentence', async () => {
  await page.getByLabel('Or paste the lines here').fill('group;members\nA;B\nB;A\nC;Ada');
  await button('Preview pasted lines').click();
  await page.getByText('A would contain itself: A → B → A. Remove the member that leads back.').waitFor();
  await page.getByRole('button', { name: 'Nothing to import' }).waitFor();
  await button('Cancel').click();
  await file(
    'groups.csv',
    'group,addresses,members,who has to answer\nLaunch crew,#launch,tom@fernhill.example; Dee,1\n',
  );
  await page.getByText(/^groups\.csv: 1 to add/).waitFor();
  await page.getByText('“Dee” isn’t in your list.').waitFor();
  await page.getByRole('button', { name: /^Import 1 / }).click();
  await page.getByText('groups.csv: 1 added, 0 changed.').waitFor();
  expect((await kept()).rows.groups).toBe(1);
  await undoLast(page);
  await until('no group', async () => (await kept()).rows.groups === 0);
});

test('in what is wrong with a file of everything no field’s name and no word is broken', async () => {
  const people = [{ id: 'x1', name: 'Ada Fern', zone: 'Nowhere/Nowhere', addresses: [] }];
  const choices = [{ thread: 'gmail:2', urgency: 'panic' }];
  const wrong = { norms: [{ from: 'x' }], decisions: [{ savedAt: 9e15 }], display: { hourCycle: 'h13' } };
  await file('some.json', JSON.stringify({ meantime: 1, people, choices, drafts: [], ...wrong }));
  const table = page.getByRole('table', { name: 'Problems' });
  await table.getByText('choices[0].urgency').waitFor();
  await table.getByText('decisions[0].savedAt').waitFor();
  expect(await brokenWords(page, '.import-problems')).toEqual([]);
  await button('Cancel').click();
});

test('a file of people can be dropped; two lines of one person are one', async () => {
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    const lines =
      'Name;Mail;TZ\r\n"Fern; Ada";ada@fern.example;Asia/Kolkata\r\nAda;ADA@fern.example;Asia/Tokyo\r\n';
    transfer.items.add(new File([lines], 'dropped.csv', { type: 'application/vnd.ms-excel' }));
    return transfer;
  });
  await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: data });
  await page.getByText('1 new, 0 to update, 0 unchanged').waitFor();
  await page
    .getByRole('table', { name: 'People' })
    .getByRole('row', { name: /^2, 3 Ada/ })
    .waitFor();
  await button('Cancel').click();
});

test('a spreadsheet file is refused in a sentence, and one of the wrong columns says which', async () => {
  await file('team.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 1]));
  const problems = page.getByRole('table', { name: 'Problems' });
  await problems.getByText('This is not a text file; save the list as CSV').waitFor();
  await page.getByText('There is nothing to import.').waitFor();
  expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
  await file('list.csv', 'who;where\nAda;Oslo');
  await problems.getByText('not found: name and zone').waitFor();
});

test('2,000 people come in at once and are found', async () => {
  const lines = Array.from(
    { length: 2000 },
    (_, at) => `Person ${at},p${at}@crowd.example,${at % 2 === 0 ? 'Asia/Kolkata' : 'America/Denver'}`,
  );
  await file('crowd.csv', ['name,email,zone', ...lines].join('\n'));
  // A long preview is searched, with a typing error too; what is not found is imported all the same.
  await page.getByRole('searchbox', { name: 'Search: People' }).fill('persom 1742');
  await page.getByText('1 of 2,000 rows').waitFor();
  const found = page.locator('.import-people tbody tr');
  expect(await found.allInnerTexts()).toEqual([expect.stringContaining('Person 1742')]);
  await button('Import 2,000 people').click();
  await page.getByText('2,000 added, 0 updated.').waitFor();
  await open('people');
  await page.getByRole('searchbox', { name: 'Search people' }).fill('p1999@crowd denver');
  await page.getByRole('table', { name: 'People' }).getByRole('row', { name: 'Person 1999' }).waitFor();
  await page.getByText('1 of 2,008 people').waitFor();
});

test('everything deleted leaves no row and no setting, and the open page loses its badges', async () => {
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await page.bringToFront();
  await open('norms');
  await page.getByRole('textbox', { name: 'E-mail, standard: amount' }).fill('9');
  await page.getByText('Saved: E-mail, standard.').waitFor();
  await open('display');
  await page.getByRole('radio', { name: /^12 hours/ }).check();
  await open('transfer');
  const [download] = await Promise.all([page.waitForEvent('download'), button('Export all').click()]);
  all = await readFile(await download.path(), 'utf8');
  expect(Object.values((await kept()).rows).reduce((sum, rows) => sum + rows, 0)).toBeGreaterThan(2008);

  await button('Delete all…').click();
  const word = page.getByRole('textbox', { name: 'Type “delete all”' });
  await word.fill('“delete”');
  await button('Delete all for good').click();
  await page.getByText('Type the words “delete all” to continue.').waitFor();
  // As the sentence has them: the marks may come along.
  await word.fill('“Delete all”');
  await button('Delete all for good').click();
  await page.getByText('Everything was deleted').waitFor();
  const { rows, stored, local } = await kept();
  expect(Object.keys(rows).length).toBeGreaterThan(5);
  expect(
    Object.values(rows).every((count) => count === 0),
    JSON.stringify(rows),
  ).toBe(true);
  // The worker keeps the words of badges there; nothing in them is the user's.
  expect({ stored: stored.filter((key) => key !== 'gmail' && key !== 'slack'), local }).toEqual({
    stored: [],
    local: 0,
  });
  await gmail.bringToFront();
  await until('no badge', async () => (await listBadges(gmail)).length === 0);
  await page.bringToFront();
});

test('a damaged file changes nothing; the whole one brings all back', async () => {
  await file('meantime-all.json', all.slice(0, -20));
  await page.getByText('This is not valid JSON').waitFor();
  await file('meantime-all.json', all);
  await page.getByText('2,009 to add, 1 to change, 0 to keep as they are here, 0 the same').waitFor();
  await button('Import 2,010 entries').click();
  await page.getByText('2,009 added, 1 changed.').waitFor();
  await open('norms');
  await until(
    '9',
    async () => (await page.getByRole('textbox', { name: 'E-mail, standard: amount' }).inputValue()) === '9',
  );
  await open('display');
  expect(await page.getByRole('radio', { name: /^12 hours/ }).isChecked()).toBe(true);
  await open('transfer');
  await file('meantime-all.json', all);
  await page.getByText('0 to add, 0 to change, 0 to keep as they are here, 2,010 the same').waitFor();
});

test('what Export all writes after years comes back whole, though a row here that is broken has one of the ids', {
  // Fifteen megabytes are read twice.
  timeout: 120_000,
}, async () => {
  const content = JSON.parse(all);
  const savedAt = Date.UTC(2026, 10, 16, 9);
  const decisions = Array.from({ length: 2500 }, (_, at) => ({
    savedAt,
    decision: { ...Object(sampleRows(`old${at}`).decisions).decision, why: 'It rains. '.repeat(300) },
  }));
  const text = JSON.stringify({ ...content, decisions }, null, 2);
  expect(text.length).toBeGreaterThan(15_000_000);
  const broken = { key: 'broken', id: '2026-11-16-old7', thread: 't', savedAt: 9e15, decision: {} };
  await putRows(page, { decisions: [broken] });
  await page.evaluate(() => {
    setInterval(() => {
      document.body.dataset.turns = String(Number(document.body.dataset.turns ?? 0) + 1);
    }, 0);
  });
  const turns = () => page.evaluate(() => Number(document.body.dataset.turns));
  const before = await turns();
  await file('meantime-all.json', text);
  await page.getByText('2,500 to add, 0 to change, 0 to keep as they are here, 2,010 the same').waitFor();
  expect((await turns()) - before).toBeGreaterThan(20);
  await button('Import 2,500 entries').click();
  await page.getByText('2,500 added, 0 changed.').waitFor();
  await page.goto(`chrome-extension://${office.extensionId}/log.html#old7`);
  await page.getByRole('heading', { name: 'Rollout old7' }).first().waitFor();
  const { rows } = await kept();
  expect(rows.decisions).toBe(2501);
});

test('a file that is no export and far too large for a list of people is refused in a sentence', async () => {
  await open('transfer');
  await file('video.mp4', Buffer.concat([Buffer.from([0, 0, 0, 0x20]), Buffer.alloc(6_000_000, 7)]));
  await page
    .getByText('video.mp4 is larger than 5 MB; a list of people is far smaller. Nothing was read.')
    .waitFor();
});

test('a list in which nobody is the reader asks who of them it is, after an import too, and may be skipped', async () => {
  await open('people');
  const people = page.locator('#people-title').locator('..');
  const rowOf = (name: string) => page.getByRole('table', { name: 'People' }).getByRole('row', { name });
  const question = () =>
    page.getByRole('combobox', { name: 'Which of these is you?' }).filter({ visible: true });
  await people.getByRole('searchbox').fill('Mara');
  await button('Edit Mara Lindqvist').click();
  await page.getByRole('checkbox', { name: /^This is me/ }).uncheck();
  await button('Save').click();
  await question().waitFor();
  await open('transfer');
  expect(await question().count()).toBe(0);
  await file(
    'two.csv',
    'name,email,zone\nQuin Ash,quin@ash.example,Asia/Tokyo\nQuin Bay,quin@bay.example,Asia/Tokyo\n',
  );
  await button('Import 2 people').click();
  await question().fill('quin bay');
  await page.getByRole('option', { name: /quin@bay\.example/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('You are Quin Bay.').waitFor();
  await question().waitFor({ state: 'detached' });
  await open('people');
  await people.getByRole('searchbox').fill('quin');
  await rowOf('Quin Bay').getByText('You', { exact: true }).waitFor();
  await undoLast(page);
  await question().waitFor();
  await button('Skip').filter({ visible: true }).click();
  await question().waitFor({ state: 'detached' });
  await page.reload();
  await rowOf('Mara Lindqvist').waitFor();
  expect(await question().count()).toBe(0);
});

test('a file whose part was imported says to choose what is missing, and once that is done that nothing is left', async () => {
  await open('transfer');
  const lines = [
    'Ana,ana@part.example,UTC,,',
    'Hal,hal@part.example,,,',
    'Fay,fay@part.example,UTC,Mon-Fri,',
  ];
  await file('part.csv', ['name,email,zone,days,hours', ...lines].join('\n'));
  await button('Import 1 person').click();
  await page.getByText('1 added, 0 updated.').waitFor();
  await page.getByText(/2 lines with problems\. Choose what is missing below to import the rest\./).waitFor();
  await page.getByRole('combobox', { name: /^Time zone of/ }).fill('Oslo');
  await page.getByRole('option', { name: /Europe\/Oslo/ }).click();
  await button('Use for this person').click();
  await button('Import 1 person').click();
  await page.getByText(/1 line with problems\. There is nothing to import\./).waitFor();
});
