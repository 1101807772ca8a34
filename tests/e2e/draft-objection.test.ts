import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Party, proposeClose } from '../../utils/domain/decision/objection.ts';
import { availabilityAt } from '../../utils/domain/time/availability.ts';
import { compileFor } from '../../utils/domain/time/calendar.ts';
import type { Calendar, Week } from '../../utils/domain/time/calendar.types.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putDraft } from './support/put-draft.ts';
import { storedRows } from './support/stored-rows.ts';

type Reader = Calendar & { readonly isMe: boolean };
const hour = 3_600_000;
const day = 24 * hour;
const always = [['00:00', '24:00']] as const;
const week: Week = {
  mon: always,
  tue: always,
  wed: always,
  thu: always,
  fri: always,
  sat: always,
  sun: always,
};
const dateIn = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const jonas = { name: 'Jonas Weber', personId: 'p3' };
/** In no list, so nobody knows the hours. */
const guest = { name: 'Guest Elm' };
const ola = { name: 'Ola Nowak', personId: 'p9' };
/** Work round the clock, so that expectations hold on every weekday; Ola is away for the coming days. */
const people = [
  { id: 'p3', name: jonas.name, timeOff: [] },
  { id: 'p9', name: ola.name, timeOff: [{ from: dateIn(-1), to: dateIn(3), label: 'Leave' }] },
].map((each) => ({
  ...each,
  addresses: [],
  keys: [],
  zone: 'Asia/Kolkata',
  zoneSource: 'test',
  zoneDate: '2026-11-01',
  week,
  isMe: false,
}));

const open = {
  ...rollout,
  id: null,
  status: 'proposed',
  decidedOn: null,
  objectionDeadline: null,
  supersedes: null,
  driver: null,
  approver: jonas,
  contributors: [guest],
  informed: [],
};

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice({ viewport: { width: 400, height: 1000 } });
  const page = await office.extensionPage('options');
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('meantime');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('people', 'readwrite');
          for (const row of rows) transaction.objectStore('people').put(row);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => resolve(opening.result.close());
        };
      }),
    people,
  );
  await page.close();
});
afterAll(() => office?.close());

async function openDraft(decision: object): Promise<Page> {
  const key = crypto.randomUUID();
  const page = await office.extensionPage('draft', `?key=${key}`);
  await putDraft(page, { key, state: 'open', at: 1, decision: { ...decision, key } });
  await page.reload();
  await page.getByLabel('Title', { exact: true }).waitFor();
  return page;
}

const field = (page: Page) => page.getByLabel('Final unless someone objects by');
const zoneOf = (page: Page) => page.evaluate(() => Temporal.Now.timeZoneId());
const wallTime = (at: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

test('a close is proposed from norms and calendars, and says whose hours set it', async () => {
  const page = await openDraft(open);
  const zone = await zoneOf(page);
  const party: Party = {
    name: jonas.name,
    calendar: people[0] ?? null,
    norm: { amount: 48, unit: 'hours' },
  };
  const me = ((await storedRows(page, 'people')) as readonly Reader[]).find(({ isMe }) => isMe);
  const closeOf = () => proposeClose([party], Math.floor(Date.now() / 60_000) * 60_000, zone, me);
  const closeAt = () => wallTime(closeOf().close ?? 0, zone);
  const before = closeAt();
  await page.getByRole('button', { name: 'Propose a time' }).click();
  await page.getByText('Jonas Weber’s hours decide it').waitFor();
  expect([before, closeAt()]).toContain(await field(page).inputValue());
  // Within the reader's own hours, and where that moved it, it says so.
  const { close } = closeOf();
  if (me === undefined || close === null) throw new Error('The sample team has a reader');
  const stateAt = (at: number) => availabilityAt(compileFor(me, close), at);
  expect([stateAt(close), stateAt(close - 60_000)]).toContainEqual(
    expect.objectContaining({ state: 'working' }),
  );
  const waits = await page.getByText('It also waits for your working hours.').count();
  expect(waits).toBe(Number(closeOf().waitsForOwn));
  const note = await page.getByRole('complementary', { name: 'Time to object' }).innerText();
  expect(note).toMatch(/^Until then Jonas Weber has \d+\sh/);
  expect(note).toContain('Meantime doesn’t know the working hours of Guest Elm.');
  await page.close();
});

test('somebody without working time before the close is named, and the close can be moved', async () => {
  const page = await openDraft({
    ...open,
    contributors: [ola],
    objectionDeadline: Date.now() + day,
    objectionAsked: Date.now(),
  });
  const note = page.getByRole('complementary', { name: 'Time to object' });
  await note.getByText('Ola Nowak has no working time before it.').waitFor();
  await note.getByRole('button', { name: /^Move to .* your time$/ }).click();
  await note.getByText(/^Until then Jonas Weber has .* and Ola Nowak \d+\sh(\s\d+\smin)?\.$/).waitFor();

  // In the log no field names the close beside it, so the note does.
  await page.getByRole('button', { name: /^Save/ }).click();
  await page.getByText('In the decision log as').waitFor();
  const key = new URL(page.url()).searchParams.get('key') ?? '';
  const log = await office.extensionPage('log', `#${key}`);
  await log.getByText(/^Final unless someone objects by .* your time\. Until then Jonas Weber has/).waitFor();
  await log.close();
  await page.close();
});

test('a close that has passed offers to accept, unless it is held for somebody', async () => {
  const now = Math.floor(Date.now() / 60_000) * 60_000;
  const passed = { ...open, objectionAsked: now - 5 * hour, objectionDeadline: now - hour };
  const page = await openDraft({ ...passed, contributors: [ola] });
  const note = page.getByRole('complementary', { name: 'Time to object' });
  await note.getByText('the decision isn’t final: Ola Nowak had no working time before it.').waitFor();
  expect(await note.getByRole('button', { name: 'Accept' }).count()).toBe(0);
  await page.close();
  const other = await openDraft({ ...passed, contributors: [] });
  await other.getByText('Before it Jonas Weber had 4 h of working time.').waitFor();
  await other.getByRole('button', { name: 'Accept' }).click();
  await expect.poll(() => other.getByLabel('Status', { exact: true }).inputValue()).toBe('accepted');
  await other.getByRole('complementary', { name: 'Time to object' }).waitFor({ state: 'detached' });
  await other.close();
});

test('the form has the fields of its template, and what was written in another comes back with it', async () => {
  const page = await openDraft({ ...open, options: ['Wait'] });
  const label = (name: string) => page.getByLabel(name, { exact: true });
  await label('Template').selectOption('goal');
  await label('How we measure it').fill('Answers within a day\nNo question twice');
  await label('By when').fill('2027-03-31');
  await expect.poll(() => label('Options not taken').count()).toBe(0);
  await label('Template').selectOption('update');
  await label('What is in the way').fill('One review.');
  await expect.poll(() => label('How we measure it').count()).toBe(0);
  await label('Template').selectOption('plain');
  await expect.poll(() => label('Options not taken').inputValue()).toBe('Wait');
  await label('Template').selectOption('goal');
  await expect.poll(() => label('How we measure it').inputValue()).toContain('No question twice');
  await page.close();
});
