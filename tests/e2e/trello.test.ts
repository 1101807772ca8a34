import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollout } from '../samples/sample-decisions.ts';
import { pressLogDecision } from './support/badges.ts';
import { cardTakesClicks, cardText, closeCard, focusIsOurs, openCardOf } from './support/card.ts';
import { chooseMore } from './support/choose-more.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { openedDraft } from './support/opened-draft.ts';
import { seedDecisions } from './support/seed-decisions.ts';
import { clickShadow, listBadges, until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => office?.close());

const shots = process.env.MEANTIME_LOOK;
const look = async (page: Page, name: string) => {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/trello-${name}.png` });
};
const openTrello = async (query = '') => {
  const page = await office.context.newPage();
  await page.goto(`https://trello.com/c/FrEeZe12/12-freeze-before-the-rollout${query}`);
  await page.locator('[data-testid="comment-container"]').first().waitFor();
  return page;
};
const drawn = async (page: Page) => (await listBadges(page)).filter(({ box }) => box !== null);
const boxes = (page: Page) =>
  page
    .locator('[data-testid], [data-testid="card-back-action"] a, [data-testid="card-back-action"] button')
    .evaluateAll((all) => all.map((el) => JSON.stringify(el.getBoundingClientRect())));
const registered = () => office.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());

test('switched on it names who wrote, learns whose account it is, and logs a card; switched off it is gone', async () => {
  const trello = await openTrello('?lang=en');
  const before = await boxes(trello);
  const options = await office.extensionPage('options', '#connections');
  const choice = options.getByLabel('Trello (preview)');
  await choice.scrollIntoViewIfNeeded();
  await choice.check();
  await look(options, 'options-light');
  await until('the script of Trello', async () => (await registered()).some(({ id }) => id === 'trello'));

  // The tab was open before: it needs no reload, and nothing in it moves.
  await trello.bringToFront();
  await until('badges of teammates', async () => {
    const labels = (await drawn(trello)).map(({ label }) => label);
    return ['Mei Tanaka: ', 'Jonas Weber: '].every((name) => labels.some((label) => label.startsWith(name)));
  });
  // Two accounts have one name: neither is taken for him. And the reader needs no clock.
  expect((await drawn(trello)).map(({ label }) => label).join()).not.toMatch(/Tom Becker|Mara/);
  expect(await boxes(trello)).toEqual(before);
  await look(trello, 'card-back-light');

  // The page closes its card for a press outside of it, and takes the focus back: not for ours.
  expect(await openCardOf(trello, /^Mei Tanaka: /)).toContain('Only the name fits.');
  expect(await focusIsOurs(trello)).toBe(true);
  await look(trello, 'our-card-light');
  await cardTakesClicks(trello);
  await clickShadow(trello, 'button', 'This account is Mei Tanaka of your list');
  await until(
    'the account is known',
    async () => (await cardText(trello))?.includes('Only the name') === false,
  );
  const people = await storedRows(options, 'people');
  const mei = people.find((row) => Object(row).name === 'Mei Tanaka');
  expect(Object(mei).addresses).toContainEqual({ kind: 'trello-user', value: 'meitanaka' });

  await pressLogDecision(trello);
  const draft = await openedDraft(office, new Set());
  await draft.getByText('Part of the thread may be missing').waitFor();
  expect(await draft.getByLabel('Title').inputValue()).toBe('Freeze before the rollout');
  await draft.getByText('two days before each region').first().waitFor();
  await look(draft, 'draft-light');
  await draft.close();

  const source = { ...rollout.source, site: 'trello', threadId: 'FrEeZe12' } as const;
  const id = '2026-11-20-rollout-plan-for-q1';
  const log = await office.extensionPage('log');
  await seedDecisions(log, [{ decision: { ...rollout, id, source, supersedes: null }, savedAt: Date.now() }]);
  await log.goto('about:blank');
  await log.goto(`chrome-extension://${office.extensionId}/log.html#${id}`);
  await trello.bringToFront();
  await closeCard(trello);
  await trello.getByTestId('card-back-new-comment-input-skeleton').click();
  const editor = trello.locator('.ProseMirror');
  await editor.fill('I agree.');
  const comments = await trello.locator('[data-testid="comment-container"]').count();
  await log.bringToFront();
  await chooseMore(log, 'Insert title in reply');
  await log.getByText('It’s in your reply. Sending it is up to you.').waitFor();
  await expect.poll(() => editor.innerText()).toContain('I agree. Decision logged: Rollout plan for Q1');
  expect(await trello.locator('[data-testid="comment-container"]').count()).toBe(comments);
  await log.close();

  await options.bringToFront();
  await choice.uncheck();
  await until('no script of Trello', async () => (await registered()).length === 0);
  await until('no badge in Trello', async () => (await drawn(trello)).length === 0);
  await choice.check();
  await trello.bringToFront();
  await until('badges again', async () => (await drawn(trello)).length > 0);
  await trello.close();
});

test('badges come back when Trello draws its card anew, and stand in no row of the feed', async () => {
  const trello = await openTrello('?lang=de&theme=dark');
  await until('badges', async () => (await drawn(trello)).length === 2);
  await look(trello, 'card-back-dark');
  await trello.evaluate(() => {
    window.officeTrello.redraw();
    window.officeTrello.restoreClasses();
  });
  await until('badges again', async () => (await drawn(trello)).length === 2);
  expect(await trello.evaluate(() => window.officeTrello.brokenRows())).toBe(0);
  expect(await openCardOf(trello, /^Jonas Weber: /)).toContain('Jonas Weber');
  await look(trello, 'our-card-dark');
  await closeCard(trello);
  expect(await trello.locator('[role="dialog"][data-testid="card-back-name"]').count()).toBe(1);
  await trello.evaluate(() => window.officeTrello.open(13));
  await until('no badge on a card without comments', async () => (await drawn(trello)).length === 0);
  await trello.close();
});
