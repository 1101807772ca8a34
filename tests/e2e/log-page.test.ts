import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollout } from '../samples/sample-decisions.ts';
import { violationsIn } from './support/axe.ts';
import { chooseMore } from './support/choose-more.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putDraft } from './support/put-draft.ts';
import { seedDecisions } from './support/seed-decisions.ts';
import { undoLast } from './support/undo.ts';

let office: OfficeInBrowser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  page = await office.extensionPage('log');
  page.on('pageerror', (error) => errors.push(error.message));
});
afterAll(() => office?.close());

const list = () => page.getByRole('list', { name: 'Decisions' });
const titles = () => list().locator('.log-line-title').allInnerTexts();
const search = () => page.getByRole('searchbox', { name: 'Search decisions' });
const record = () => page.locator('article.record');
const heading = (name: string) => record().getByRole('heading', { name, level: 2 });
const button = (name: string | RegExp) => page.getByRole('button', { name });

const base = { ...rollout, supersedes: null, supersededBy: null };
const other = (thread: string) => ({ ...rollout.source, threadId: thread, title: thread });
const bare = {
  messages: [],
  contributors: [],
  informed: [],
  driver: null,
  why: '',
  options: [],
  actions: [],
};
const decisions = [
  { ...base, id: '2026-11-20-rollout-plan-for-q1' },
  {
    ...base,
    ...bare,
    key: 'k2',
    id: '2026-11-19-vendor-contract',
    title: 'Vendor contract',
    decision: 'Sign with Elm for one year.',
    approver: { name: 'Zoë Łukasz' },
    status: 'proposed' as const,
    source: other('contract-thread'),
  },
  {
    ...base,
    ...bare,
    key: 'k3',
    id: '2026-11-18-採用-東京オフィス',
    title: '採用: 東京オフィス',
    decision: '第2案を採用する。',
    approver: null,
    source: other('tokyo-thread'),
  },
];

test('an empty log says how to fill it', async () => {
  await page.getByRole('heading', { name: 'No decision is logged yet' }).waitFor();
  await page.getByText('Alt+Shift+K').waitFor();
  expect(await button('Download all as Markdown').count()).toBe(0);
});

test('decisions stand newest first', async () => {
  const now = Date.now();
  await seedDecisions(
    page,
    decisions.map((decision, at) => ({ decision, savedAt: now - at * 86_400_000 })),
  );
  await page.reload();
  await list().waitFor();
  expect(await titles()).toEqual(['Rollout plan for Q1', 'Vendor contract', '採用: 東京オフィス']);
});

test.each([
  ['a title in any case', 'VENDOR', ['Vendor contract']],
  ['names without their accents', 'lukasz zoe', ['Vendor contract']],
  ['another script', '第２案 オフィス', ['採用: 東京オフィス']],
  ['the reason', 'billing fix', ['Rollout plan for Q1']],
  ['the words of the thread', 'order of regions monday', ['Rollout plan for Q1']],
  ['the title of its source', 'contract-thread', ['Vendor contract']],
  ['an id', '2026-11-18', ['採用: 東京オフィス']],
  ['a word with a letter too few', 'rolout', ['Rollout plan for Q1']],
  ['letters in the wrong order', 'vednor contract', ['Vendor contract']],
  ['a wrong letter in a name', 'lukasc', ['Vendor contract']],
  ['words of two decisions', 'vendor rollout', []],
  ['a word with two letters wrong', 'rolaut', []],
  ['a short word that is another', 'elk', []],
])('the search finds %s', async (_, words, expected) => {
  await search().fill(words);
  await page
    .getByText(expected.length === 0 ? 'No decision has all of these words.' : /^1 decision found/)
    .waitFor();
  expect(await (expected.length === 0 ? list().count() : titles())).toEqual(
    expected.length === 0 ? 0 : expected,
  );
  await search().fill('');
  await list().locator('li').nth(2).waitFor();
});

test('the filter shows one status and counts each', async () => {
  await button(/^Proposed\s*1$/).click();
  await list().locator('li').nth(1).waitFor({ state: 'detached' });
  expect(await titles()).toEqual(['Vendor contract']);
  await button(/^All\s*3$/).click();
  await list().locator('li').nth(2).waitFor();
});

test('by keyboard alone: slash, words, down, Enter, Escape', async () => {
  await page.keyboard.press('/');
  await page.keyboard.type('sign');
  await page.getByText('1 decision found').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await list().locator('li').nth(2).waitFor();
  await page.getByText('1 decision found').waitFor({ state: 'detached' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await heading('Vendor contract').waitFor();
  expect(await heading('Vendor contract').evaluate((el) => el === document.activeElement)).toBe(true);
  // Browsers remember addresses, and an id holds words of the title.
  expect(page.url()).not.toMatch(/#.*(vendor|contract)/);
  await page.keyboard.press('Escape');
  await record().waitFor({ state: 'detached' });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(focused).toContain('Vendor contract');
});

test('a decision opens by its address, in any script, with everything that was written', async () => {
  await page.goto(page.url().replace(/#.*/, `#${encodeURIComponent('2026-11-18-採用-東京オフィス')}`));
  await heading('採用: 東京オフィス').waitFor();
  await list()
    .getByRole('link', { name: /Rollout plan/ })
    .click();
  await heading('Rollout plan for Q1').waitFor();
  const text = await record().innerText();
  for (const part of [
    'Roll out in EMEA first, then APAC, then AMER.',
    'APAC needs the billing fix.',
    'Jonas Weber',
    'All regions at once',
    'Tell support: Ananya Rao, due Thu, 3 Dec 2026',
    '2 messages were folded away and not read.',
    'Can we settle the order of regions',
  ]) {
    expect(text).toContain(part);
  }
  // However narrow it is, no line breaks inside a date.
  await page.setViewportSize({ width: 360, height: 700 });
  const dates = record().locator('.unbroken');
  expect(await dates.allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching('Thu, 3 Dec 2026')]),
  );
  const lines = await dates.evaluateAll((all) => all.map((one) => one.getClientRects().length));
  expect(new Set(lines)).toEqual(new Set([1]));
  await page.setViewportSize({ width: 1280, height: 800 });
  const source = record().getByRole('link', { name: 'Re: Rollout plan for Q1' });
  expect(await source.getAttribute('href')).toBe(rollout.source.permalink);
  expect(await violationsIn(page, 'light')).toEqual([]);
  await page.goto(page.url().replace(/#.*/, '#2020-01-01-not-here'));
  await heading('This decision is not in the log').waitFor();
});

test('Markdown: one decision copied and downloaded, and the whole log in one file', async () => {
  await page.goto(page.url().replace(/#.*/, '#2026-11-20-rollout-plan-for-q1'));
  await heading('Rollout plan for Q1').waitFor();
  await office.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  await chooseMore(page, 'Copy as Markdown');
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('# Rollout plan for Q1');
  const [one] = await Promise.all([page.waitForEvent('download'), chooseMore(page, 'Download .md')]);
  expect(one.suggestedFilename()).toBe('2026-11-20-rollout-plan-for-q1.md');
  const [all] = await Promise.all([
    page.waitForEvent('download'),
    button('Download all as Markdown').click(),
  ]);
  expect(all.suggestedFilename()).toMatch(/^decision-log-\d{4}-\d\d-\d\d\.md$/);
  const text = await readFile(await all.path(), 'utf8');
  expect(text.match(/^id: .*$/gm)).toEqual(decisions.map(({ id }) => `id: ${id}`));
  expect(text).toContain(await readFile(await one.path(), 'utf8'));
});

test('the status changes in place, and the change can be taken back', async () => {
  await list()
    .getByRole('link', { name: /Vendor contract/ })
    .click();
  await heading('Vendor contract').waitFor();
  await record().getByLabel('Status').selectOption('rejected');
  await page.getByText('Marked as rejected.').waitFor();
  await button(/^Rejected\s*1$/).waitFor();
  await undoLast(page);
  await button(/^Rejected/).waitFor({ state: 'detached' });
  await button(/^Proposed\s*1$/).waitFor();
  await record()
    .getByText(/^Logged .* your time\.$/)
    .waitFor();
});

test('drafts stand apart: discarded, taken back, gone on with', async () => {
  const draft = { ...base, key: 'd1', id: null, title: 'Budget numbers' };
  await putDraft(page, { key: 'd1', state: 'open', at: Date.now(), decision: draft });
  await page.goto(page.url().replace(/#.*/, ''));
  await page.reload();
  const drafts = page.getByRole('region', { name: 'Drafts' });
  await drafts.getByText('Budget numbers').waitFor();
  expect(await titles()).not.toContain('Budget numbers');
  await button('Discard').click();
  await page.getByText('The draft “Budget numbers” was discarded.').waitFor();
  expect(await drafts.count()).toBe(0);
  await undoLast(page);
  await drafts.getByRole('link', { name: 'Continue' }).click();
  await page.getByLabel('Title', { exact: true }).waitFor();
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Budget numbers');
});

test('of a long log the rows in sight are drawn, by keyboard to its end, and the oldest decision is found', async () => {
  await page.goto(`chrome-extension://${office.extensionId}/log.html`);
  const many = Array.from({ length: 400 }, (_, at) => ({
    decision: { ...base, ...bare, key: `m${at}`, id: `2025-01-01-m-${at}`, title: `Decision number ${at}` },
    savedAt: 1_700_000_000_000 - at,
  }));
  await seedDecisions(page, many);
  await page.reload();
  await button(/^All\s*403$/).waitFor();
  await list().locator('li').nth(9).waitFor();
  expect(await list().locator('li').count()).toBeLessThan(40);
  const first = list().getByRole('link').first();
  await first.focus();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  // Each end that is reached brings more, until the last of all.
  await expect
    .poll(async () => {
      await page.keyboard.press('End');
      return await focused();
    })
    .toContain('Decision number 399');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => focused()).toContain('Decision number 398');
  expect(await list().locator('li').count()).toBeLessThan(40);
  const told = list().locator('li', { hasText: 'Decision number 398' });
  expect(await told.getAttribute('aria-posinset')).toBe('402');
  // A record and back: the row that led there has the focus again.
  await page.keyboard.press('Enter');
  await heading('Decision number 398').waitFor();
  // Beside each other list and record scroll, the page does not, and the record's line is in sight.
  const scrolls = await page.evaluate(() => {
    const line = document.querySelector('.log-line[aria-current]')?.getBoundingClientRect();
    const side = document.querySelector('.log-side')?.getBoundingClientRect();
    if (line === undefined || side === undefined) return null;
    return {
      page: document.documentElement.scrollHeight > window.innerHeight,
      line: line.top >= side.top && line.bottom <= side.bottom + 1,
      side: side.bottom <= window.innerHeight,
    };
  });
  expect(scrolls).toEqual({ page: false, line: true, side: true });
  await page.keyboard.press('Escape');
  await expect.poll(focused).toContain('Decision number 398');
  await page.keyboard.press('Home');
  await expect.poll(focused).toContain('Rollout plan for Q1');
  await search().fill('number 399');
  await page.getByText('1 decision found').waitFor();
  expect(await titles()).toEqual(['Decision number 399']);
});

test('no error was thrown on the way', () => {
  expect(errors).toEqual([]);
});
