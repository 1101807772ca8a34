import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedNorms } from '../../utils/domain/norms/norms.ts';
import type { Wait } from '../../utils/domain/waits/wait.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { waitOf } from '../samples/sample-waits.ts';
import { waitForBadges } from './support/badges.ts';
import { minutesIn, minutesOfText, zoneOf } from './support/clock.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { openedDraft } from './support/opened-draft.ts';
import { clickInPopup, openPopup } from './support/popup.ts';
import { putDraft } from './support/put-draft.ts';
import { putRows } from './support/put-rows.ts';
import { seedDecisions } from './support/seed-decisions.ts';
import { storedRows } from './support/stored-rows.ts';

let office: OfficeInBrowser;
let popup: Page;

beforeAll(async () => {
  office = await launchOffice({ consent: false, timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  popup = await office.extensionPage('popup');
});
afterAll(() => office?.close());

const rows = () => popup.getByRole('table', { name: 'People' }).locator('tbody').getByRole('row');

test('before consent the popup says that nothing is read, and leads to what would be', async () => {
  await popup.getByText('Meantime is off until you accept').waitFor();
  const opening = office.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'See what is read' }).click();
  const welcome = await opening;
  await welcome.getByRole('button', { name: 'Accept and start' }).click();
  await welcome.getByRole('heading', { name: 'Who are your teammates?' }).waitFor();
  await welcome.close();
  await popup.getByText('Meantime is off until you accept').waitFor({ state: 'detached' });
});

test('an empty list leads to where the first name is typed', async () => {
  const opening = office.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Add people', exact: true }).click();
  const options = await opening;
  await options.bringToFront();
  const name = options.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true });
  await name.waitFor();
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  // Loaded again it is the list.
  expect(options.url()).toMatch(/#people$/);
  await options.close();
  await popup.bringToFront();
});

test('an empty list offers the sample team, and one click loads it', async () => {
  await popup.getByRole('heading', { name: 'Nobody is in your people list yet' }).waitFor();
  await popup.getByRole('button', { name: 'Load the sample team' }).click();
  await rows().nth(7).waitFor();
  expect(await rows().count()).toBe(8);
  expect(await popup.getByText('Nobody is in your people list yet').count()).toBe(0);
});

test('each person has the time of their zone, a state in words and the day by which an answer is due', async () => {
  expect(await rows().first().innerText()).toMatch(/Mara Lindqvist\s+You/);
  for (const [address, zone] of zoneOf) {
    const first = address.slice(0, address.indexOf('@'));
    const name = popup.locator('.popup-name').filter({ hasText: new RegExp(`^${first} `, 'i') });
    const row = rows().filter({ has: name });
    const text = await row.innerText();
    const clock = await row.locator('.popup-clock').innerText();
    const away = Math.abs(minutesOfText(clock) - minutesIn(zone, Date.now()));
    expect(Math.min(away, 1440 - away), `${clock} in ${zone}`).toBeLessThanOrEqual(1);
    expect(text).toMatch(/in working hours|after hours|day off|Leave, back \w{3} \d+ \w{3}/);
    expect(text).toMatch(/(?:ahead|behind|same time)/);
    expect(text).toMatch(/by (\w{3} )?\d\d:\d\d|by \w{3},? \d+ \w{3}/);
    const hours = await row.getByRole('img').getAttribute('aria-label');
    expect(hours).toMatch(/Works \d\d:\d\d–\d\d:\d\d|No working hours/);
    expect(text).not.toMatch(/\blate\b/i);
  }
  // Of what the rows speak is said once.
  expect(await popup.getByText('If you e-mail now: reply by (your time)').count()).toBe(1);
});

test('the search narrows the list by name and by place', async () => {
  const search = popup.getByRole('searchbox', { name: 'Search people, groups and decisions' });
  await search.fill('osa');
  await expect.poll(() => rows().allInnerTexts()).toEqual([expect.stringContaining('Mei Tanaka')]);
  await search.fill('becker');
  await expect.poll(() => rows().allInnerTexts()).toEqual([expect.stringContaining('Tom Becker')]);
  // One letter wrong is forgiven; two are another name.
  await search.fill('bekcer');
  await expect.poll(() => rows().allInnerTexts()).toEqual([expect.stringContaining('Tom Becker')]);
  await search.fill('bikcer');
  await popup.getByText('No one matches.').waitFor();
  await search.fill('nobody at all');
  await popup.getByText('No one matches.').waitFor();
  await search.fill('');
  // The list was hidden: how many rows are in sight is known after the next layout.
  await expect.poll(() => rows().count()).toBe(8);
});

test('every row is as high as the others, whatever there is to say', async () => {
  const heights = () =>
    rows().evaluateAll((all) => all.map((row) => Math.round(row.getBoundingClientRect().height)));
  const [mine = 0, ...others] = await heights();
  expect(mine).toBeGreaterThan(26);
  // The first has no line above it.
  for (const height of others) expect(Math.abs(height - mine)).toBeLessThanOrEqual(1);
});

test('Log decision waits for a page that can be read, and says so', async () => {
  const log = popup.getByRole('button', { name: 'Log decision' });
  expect(await log.isDisabled()).toBe(true);
  expect(await log.getAttribute('title')).toBe('Open a thread in Gmail or Slack first.');
});

test('over a thread of Gmail it logs that thread, and the decision stands among the last ones', async () => {
  const gmail = await office.openGmail();
  await gmail.locator('tr.zA').first().waitFor();
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  await gmail.getByRole('heading', { name: 'Rollout plan for Q1' }).waitFor();
  await waitForBadges(gmail, 1);
  await gmail.bringToFront();
  await openPopup(office, gmail);
  await clickInPopup(popup, 'Log decision');
  const draft = await openedDraft(office, new Set());
  await draft.getByLabel('Decision', { exact: true }).fill('EMEA first, then APAC.');
  await expect
    .poll(() => draft.getByLabel('Title', { exact: true }).inputValue())
    .toBe('Rollout plan for Q1');
  await draft.getByRole('button', { name: /^Save/ }).click();
  await draft.getByText(/In the decision log as/).waitFor();
  await draft.close();

  await popup.bringToFront();
  const last = popup.getByRole('region', { name: 'Last decisions' }).locator('li a');
  await last.first().waitFor();
  expect(await last.allInnerTexts()).toEqual([
    expect.stringMatching(/Rollout plan for Q1\s+\d{4}-\d\d-\d\d\s+Proposed/),
  ]);
  const opening = office.context.waitForEvent('page');
  await last.first().click();
  const again = await opening;
  await again.getByRole('heading', { name: 'Rollout plan for Q1' }).waitFor();
  await again.getByText('EMEA first, then APAC.').last().waitFor();
  await again.close();
});

test('the same search finds decisions, and says where there are none', async () => {
  const search = popup.getByRole('searchbox', { name: 'Search people, groups and decisions' });
  await search.fill('apac rollout');
  const found = popup.getByRole('region', { name: 'Decisions found' });
  await found.getByRole('link', { name: /Rollout plan for Q1/ }).waitFor();
  // Below what was found, not above it.
  const nobody = await popup.getByText('No one matches.').boundingBox();
  const decisions = await found.boundingBox();
  expect(nobody?.y).toBeGreaterThanOrEqual((decisions?.y ?? 0) + (decisions?.height ?? 0));
  await search.fill('rolout');
  await found.getByRole('link', { name: /Rollout plan for Q1/ }).waitFor();
  await search.fill('osaka');
  await found.getByText('No decision has these words.').waitFor();
  await expect.poll(() => rows().allInnerTexts()).toEqual([expect.stringContaining('Mei Tanaka')]);
  await search.fill('');
  const opening = office.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Decision log' }).click();
  const log = await opening;
  await log.getByRole('heading', { name: 'Decision log' }).waitFor();
  await log.close();
});

test('of two with the title of one thread each says what was decided', async () => {
  const of = (id: string, decision: string) => ({
    decision: { ...rollout, key: crypto.randomUUID(), id, title: 'Which region first', decision },
    savedAt: Date.now(),
  });
  await seedDecisions(popup, [
    of('2026-11-02-which-region-first', 'EMEA first.'),
    of('2026-11-03-which-region-first', 'APAC first.'),
  ]);
  await popup.reload();
  const last = popup.getByRole('region', { name: 'Last decisions' });
  await last.getByRole('link', { name: /Which region first.*EMEA first\./s }).waitFor();
  await last.getByRole('link', { name: /Which region first.*APAC first\./s }).waitFor();
  // One that has its title for itself is one line.
  expect(await last.getByText('EMEA first, then APAC.').count()).toBe(0);
});

test('a draft in progress stands there with the way back to it', async () => {
  const decision = { ...rollout, key: 'in-progress', id: null, title: 'Budget numbers' };
  await putDraft(popup, { key: decision.key, state: 'open', at: 1, decision });
  await popup.reload();
  const opening = office.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Budget numbers Continue' }).click();
  const draft = await opening;
  await draft.getByLabel('Title', { exact: true }).waitFor();
  expect(await draft.getByLabel('Title', { exact: true }).inputValue()).toBe('Budget numbers');
  await draft.close();
});

test('what I wait for stands there, past its time first, with a nudge, and ends or is let go', async () => {
  const people = (await storedRows(popup, 'people')) as { id: string; name: string }[];
  const to = (name: string) => [
    { id: people.find((one) => one.name === name)?.id ?? '', channel: 'e-mail' as const },
  ];
  const month = 30 * 86_400_000;
  const now = Math.floor(Date.now() / 60_000) * 60_000;
  const waits = [
    waitOf({
      key: 'w1',
      people: to('Tom Becker'),
      sentAt: now,
      thread: { site: 'gmail', id: '1', title: 'Launch date' },
    }),
    waitOf({
      key: 'w2',
      people: to('Mei Tanaka'),
      sentAt: now - month,
      thread: { site: 'gmail', id: '2', title: 'Budget' },
    }),
  ];
  await putRows(popup, { waits });
  await popup.reload();
  const list = popup.getByRole('region', { name: 'Waiting for a reply' });
  const lines = list.getByRole('listitem');
  await lines
    .first()
    .getByText(/^Mei Tanaka: was expected by .* your time$/)
    .waitFor();
  await lines
    .nth(1)
    .getByText(/^Tom Becker: expected by .* your time$/)
    .waitFor();
  expect(await list.innerText()).not.toMatch(/\blate\b|overdue/i);
  expect(await lines.nth(1).getByRole('button', { name: 'Copy a nudge' }).count()).toBe(0);
  await popup.evaluate(() => {
    Object.assign(navigator.clipboard, {
      writeText: async (text: string) => void Object.assign(globalThis, { nudge: text }),
    });
  });
  await lines.first().getByRole('button', { name: 'Copy a nudge' }).click();
  await list.getByText('Copied. Paste it where you want to ask.').waitFor();
  expect(await popup.evaluate(() => Reflect.get(globalThis, 'nudge'))).toBe(
    'Hi Mei, coming back to “Budget”: when do you think you can answer?',
  );
  await lines.first().getByRole('button', { name: 'Let go' }).click();
  await list.getByText('You no longer wait for it.').waitFor();
  await list.getByRole('button', { name: 'Undo' }).click();
  await lines.nth(1).waitFor();
  await lines.first().getByRole('button', { name: 'Reply came' }).click();
  await expect.poll(() => lines.count()).toBe(1);
  const ended = (await storedRows(popup, 'waits')) as Wait[];
  expect(ended.map(({ key, state }) => `${key} ${state}`).sort()).toEqual(['w1 open', 'w2 met']);
});

test('the keys of the popup and of Log decision stand there, each with what it does', async () => {
  await popup.getByText('Log decision: Alt+Shift+K').waitFor();
  await popup.getByText('Open Meantime: Alt+Shift+M').waitFor();
  const opening = office.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Change keys' }).click();
  const settings = await opening;
  await settings.waitForURL(/extensions\/shortcuts/);
  await settings.close();
});

test('norms that a source changed are told in one line until they were seen', async () => {
  const from = Date.now() - 3_600_000;
  const mail = { ...shippedNorms['e-mail'], standard: { amount: 8, unit: 'hours' } };
  const team = { ...shippedNorms, 'e-mail': mail };
  await putRows(popup, { norms: [{ from, team, given: team, changedBy: 'Team sheet', people: {} }] });
  await popup.reload();
  const line = popup.locator('.popup-norms');
  await line.getByText(/^Team sheet changed the team’s norms, /).waitFor();
  const opening = office.context.waitForEvent('page');
  await line.getByRole('button', { name: 'See the change' }).click();
  const options = await opening;
  await options.getByText('E-mail, standard: 8 hours (before: 24 hours)').first().waitFor();
  await options.close();
  await popup.bringToFront();
  await line.getByRole('button', { name: 'OK, seen' }).click();
  await line.waitFor({ state: 'detached' });
  await popup.reload();
  await rows().first().waitFor();
  expect(await line.count()).toBe(0);
});

test('what is typed into a popup that just opened is searched for', async () => {
  await popup.reload();
  await popup.getByRole('searchbox').and(popup.locator(':focus')).waitFor();
  await popup.keyboard.type('Ananja');
  await rows().filter({ hasText: 'Ananya Rao' }).waitFor();
  await expect.poll(() => rows().count()).toBe(1);
});
