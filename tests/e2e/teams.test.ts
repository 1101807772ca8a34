import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollout } from '../samples/sample-decisions.ts';
import { openCard, pressLogDecision } from './support/badges.ts';
import { cardTakesClicks, cardText, closeCard, openCardOf } from './support/card.ts';
import { chooseAddToTeam } from './support/choose-menu.ts';
import { chooseMore } from './support/choose-more.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { openedDraft } from './support/opened-draft.ts';
import { seedDecisions } from './support/seed-decisions.ts';
import { setSignals } from './support/set-signals.ts';
import { clickShadow, listBadges, listShadow, until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => office?.close());

const drafts = new Set<string>();
const shots = process.env.MEANTIME_LOOK;
const look = async (page: Page, name: string) => {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/teams-${name}.png` });
};
const openTeams = async (query: string) => {
  const page = await office.context.newPage();
  await page.goto(`https://teams.microsoft.com/v2/?${query}`);
  await page.locator('[data-message-content]').first().waitFor();
  return page;
};
const registered = () => office.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
const drawn = async (page: Page) => (await listBadges(page)).filter(({ box }) => box !== null);
const boxes = (page: Page) =>
  page
    .locator('[data-message-content], time, [id^="author-"]')
    .evaluateAll((all) => all.map((el) => JSON.stringify(el.getBoundingClientRect())));

/** Open from the first test to the last that is about it. */
let teams: Page;
let options: Page;
const choice = () => options.getByLabel('Microsoft Teams (preview)');

test('switched on it names people, and learns whose account it is', async () => {
  teams = await openTeams('open=dates&lang=en');
  const before = await boxes(teams);
  expect(await registered()).toEqual([]);
  expect(await drawn(teams)).toEqual([]);
  options = await office.extensionPage('options', '#connections');
  await choice().scrollIntoViewIfNeeded();
  await look(options, 'options-light');
  await choice().check();
  await until('the script of Teams', async () => (await registered()).some(({ id }) => id === 'teams'));

  // The tab was open before: it needs no reload, and nothing in it moves.
  await teams.bringToFront();
  await until('badges of teammates', async () => {
    const labels = (await drawn(teams)).map(({ label }) => label);
    return ['Tom Becker: ', 'Mei Tanaka: '].every((name) => labels.some((label) => label.startsWith(name)));
  });
  expect((await drawn(teams)).filter(({ label }) => label.startsWith('Mara'))).toEqual([]);
  expect(await boxes(teams)).toEqual(before);
  await look(teams, 'chat-light');

  expect(await openCardOf(teams, /^Mei Tanaka: /)).toContain('Only the name fits.');
  await look(teams, 'card-light');
  await cardTakesClicks(teams);
  await clickShadow(teams, 'button', 'This account is Mei Tanaka of your list');
  await until(
    'the account is known',
    async () => (await cardText(teams))?.includes('Only the name') === false,
  );
  const people = await storedRows(options, 'people');
  const mei = people.find((row) => Object(row).name === 'Mei Tanaka');
  expect(Object(mei).addresses).toContainEqual({
    kind: 'teams-user',
    value: expect.stringMatching(/^8:orgid:fe12ca11-/),
  });
});

test('a chat is logged from its card, and its title goes into the reply', async () => {
  await pressLogDecision(teams);
  const draft = await openedDraft(office, drafts);
  await draft.getByText('What came earlier in the conversation was not read.').waitFor();
  await draft.getByText('2 messages were not loaded and not read.').waitFor();
  expect(await draft.getByLabel('Title').inputValue()).toBe('Rollout dates');
  await look(draft, 'draft-light');
  await draft.close();

  const threadId = await teams.locator('[data-track-thread-id]').getAttribute('data-track-thread-id');
  const source = { ...rollout.source, site: 'teams', threadId: threadId ?? '' } as const;
  const id = '2026-11-20-rollout-plan-for-q1';
  const log = await office.extensionPage('log');
  await seedDecisions(log, [{ decision: { ...rollout, id, source, supersedes: null }, savedAt: Date.now() }]);
  await log.goto('about:blank');
  await log.goto(`chrome-extension://${office.extensionId}/log.html#${id}`);
  await log.bringToFront();
  const messages = await teams.locator('[data-message-content]').count();
  await chooseMore(log, 'Insert title in reply');
  await log.getByText('It’s in your reply. Sending it is up to you.').waitFor();
  const editor = teams.locator('[contenteditable="true"]');
  await expect.poll(() => editor.innerText()).toContain('Decision logged: Rollout plan for Q1');
  expect(await teams.locator('[data-message-content]').count()).toBe(messages);
  await log.close();
});

test('the chat says by its title that it has a decision, and what I owe in it goes with my reply', async () => {
  const before = await boxes(teams);
  await options.goto(`chrome-extension://${office.extensionId}/options.html#display`);
  await options
    .getByRole('checkbox', { name: 'Show beside a thread’s title that it has a decision' })
    .check();
  await teams.bringToFront();
  await until('the chip by the title', async () =>
    (await listShadow(teams, 'button')).some(({ box, text }) => box !== null && text === 'Decided'),
  );
  await look(teams, 'decided-light');
  expect(await boxes(teams)).toEqual(before);
  const signals = () =>
    options.evaluate(async () => Object((await chrome.storage.local.get('signals')).signals));
  await setSignals(options, { ...(await signals()), owed: true });
  await teams.reload();
  const owed = async () =>
    (await storedRows(options, 'owed')).map((row) => [Object(row).site, Object(row).title].join());
  await until('the message that names me', async () => (await owed()).join() === 'teams,Rollout dates');
  await teams.locator('[contenteditable="true"]').click();
  await teams.keyboard.type('Noted.');
  await teams.locator('[data-tid="sendMessageCommands-send"]').click();
  await until('the mention is answered', async () => (await owed()).length === 0);
});

test('switched off it is gone, and on again it is there', async () => {
  await options.goto(`chrome-extension://${office.extensionId}/options.html#connections`);
  await options.bringToFront();
  await choice().uncheck();
  await until('no script of Teams', async () => (await registered()).length === 0);
  await until('no badge in Teams', async () => (await drawn(teams)).length === 0);
  await choice().check();
  await teams.bringToFront();
  await until('badges again', async () => (await drawn(teams)).length > 0);
  await teams.close();
});

test('earlier replies that were not loaded are counted, and read on the click', async () => {
  const teams = await openTeams('open=launch&lang=en');
  const [, mid = ''] = await teams.evaluate(() => window.officeTeams.posts());
  await teams.evaluate((one) => window.officeTeams.scrollTo(one), mid);
  const post = teams.locator(`#reply-chain-summary-${mid}`);
  await post.waitFor();
  await until('badges', async () => (await drawn(teams)).length > 2);
  const top = async () => Math.round((await post.boundingBox())?.y ?? 0);
  const before = await top();
  await openCard(teams, `#reply-chain-summary-${mid}`);
  await pressLogDecision(teams);
  const draft = await openedDraft(office, drafts);
  await draft.getByText('11 messages were not loaded and not read.').waitFor();
  await draft.getByRole('button', { name: 'Open them and read again' }).click();
  // One of the fourteen was taken back.
  await draft.getByText('Read again: the draft has 14 messages of the thread now.').waitFor();
  expect(await draft.locator('main').innerText()).not.toContain('not read');
  await draft.close();
  await teams.bringToFront();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3);
  await teams.close();
});

test('somebody who wrote is added from the page, and has a badge', async () => {
  const teams = await openTeams('open=stranger&lang=en');
  const name = teams.locator('[data-tid="message-author-name"]').first();
  await name.waitFor();
  await name.click({ button: 'right' });
  await teams.keyboard.press('Escape');
  const form = await chooseAddToTeam(office, teams);
  const typed = form.getByLabel('Name', { exact: true });
  await expect.poll(() => typed.inputValue()).toBe((await name.innerText()).trim());
  const zone = form.getByRole('combobox', { name: 'Time zone' });
  await zone.fill('Lisbon');
  await zone.press('ArrowDown');
  await zone.press('Enter');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await teams.bringToFront();
  const added = (await name.innerText()).trim();
  await until('their badge', async () =>
    (await drawn(teams)).some(({ label }) => label.startsWith(`${added}: `)),
  );
  const people = await storedRows(form, 'people');
  expect(Object(people.find((row) => Object(row).name === added)).addresses).toContainEqual({
    kind: 'teams-user',
    value: expect.stringMatching(/^8:orgid:/),
  });
  await form.close();
  await teams.close();
});

test('a channel: authors, replies that were not loaded, and a thread in its own pane', async () => {
  const teams = await openTeams('open=launch&lang=ja&theme=dark');
  await until('badges', async () => (await drawn(teams)).length > 2);
  await look(teams, 'channel-dark');
  const posts = await teams.evaluate(() => window.officeTeams.posts());
  await teams.evaluate((mid) => window.officeTeams.openThread(mid ?? null), posts[1]);
  const pane = teams.locator('[data-tid="channel-replies-runway"]');
  await pane.waitFor();
  // A guest has the same name as somebody of the list: neither account is taken for him.
  expect((await drawn(teams)).some(({ label }) => label.startsWith('Tom Becker'))).toBe(false);
  expect(await openCardOf(teams, /^Jonas Weber: /)).toContain('Jonas Weber');
  await look(teams, 'thread-card-dark');
  await closeCard(teams);
  await teams.evaluate(() => window.officeTeams.open('ananya'));
  await until('a badge of the one that is written to', async () =>
    (await drawn(teams)).some(({ label }) => label.startsWith('Ananya Rao: ')),
  );
  await look(teams, 'pair-dark');
  await teams.close();
});
