import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Decision, SourceMessage } from '../../utils/domain/decision/decision.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { openAt } from './support/open-at.ts';
import { welcomeOpened } from './support/prepare-profile.ts';
import { putDraft } from './support/put-draft.ts';
import { keyOf } from './support/saved-draft.ts';
import { until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';

let office: OfficeInBrowser;
let page: Page;

const [first, second] = rollout.messages as readonly [SourceMessage, SourceMessage];
const said = (id: string, text: string): SourceMessage => ({
  ...first,
  id,
  leftOut: undefined,
  blocks: [{ type: 'paragraph', runs: [{ text }] }],
});
const decision = {
  ...rollout,
  id: null,
  supersedes: null,
  objectionDeadline: null,
  decision: '',
  why: '',
  options: [],
  actions: [],
  revisitOn: null,
  participants: [{ name: 'Ananya Rao', personId: 'p2' }, { name: 'Jonas Weber' }],
  messages: [
    said('a', 'We go with EMEA first. AMER follows in March.'),
    said('b', 'Jonas, can you tell support by Tuesday?'),
    { ...second, id: 'c' },
  ],
};

beforeAll(async () => {
  office = await launchOffice({ consent: false, locale: 'en-GB', viewport: { width: 360, height: 800 } });
  await welcomeOpened(office.context, office.extensionId);
});
afterAll(() => office?.close());

async function openDraft(at: number, change: Partial<Decision> = {}): Promise<void> {
  const key = keyOf(at);
  page = await office.extensionPage('options');
  await putDraft(page, { key, state: 'open', at: Date.now(), decision: { ...decision, ...change, key } });
  await page.goto(`chrome-extension://${office.extensionId}/draft.html?key=${key}`);
  await message(0).waitFor({ state: 'attached' });
}
const message = (at: number) => page.locator('.draft-quote').nth(at);
const press = (at: number, name: string) => message(at).getByRole('button', { name, exact: true }).click();
const field = (label: string) => page.getByLabel(label, { exact: true });

test('a message becomes the decision, the reason, an action and an option by a click each, and nothing before', async () => {
  await openDraft(1);
  expect(await field('Decision').inputValue()).toBe('');
  await press(0, 'Use as decision');
  expect(await field('Decision').inputValue()).toBe('We go with EMEA first. AMER follows in March.');
  await press(0, 'Use as why');
  expect(await field('Why').inputValue()).toBe('We go with EMEA first. AMER follows in March.');
  await press(1, 'Use as action');
  await message(1).getByText('Used as action.').waitFor();
  await press(0, 'Use as option');
  await field('Action 1').waitFor();
  expect(await field('Action 1').inputValue()).toBe('Jonas, can you tell support by Tuesday?');
  expect(await field('Owner of action 1').inputValue()).toBe('Jonas Weber');
  // Sent on Friday 20 November 2026.
  expect(await field('Action 1 is due').inputValue()).toBe('2026-11-24');
  expect(await field('Options not taken').inputValue()).toBe('We go with EMEA first. AMER follows in March.');
});

test('each is taken back by itself; words that were changed since stay', async () => {
  await field('Why').fill('Support is awake.');
  await message(0).getByText('Used as why.').waitFor({ state: 'detached' });
  await message(1).getByRole('button', { name: 'Undo' }).click();
  await field('Action 1').waitFor({ state: 'detached' });
  await message(0).getByText('Used as decision.').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => field('Decision').inputValue()).toBe('');
  expect(await field('Why').inputValue()).toBe('Support is awake.');
  expect(await field('Options not taken').inputValue()).not.toBe('');
  await page.close();
});

test('what is selected in a message is taken instead of the whole; a selection elsewhere is not', async () => {
  await openDraft(2);
  const hint = page.getByText('Select words in a message to use only those.');
  await hint.waitFor();
  const select = (text: string) =>
    page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at !== -1) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      }
    }, text);
  await select('AMER follows in March.');
  await press(0, 'Use as decision');
  expect(await field('Decision').inputValue()).toBe('AMER follows in March.');
  // Who knows it is not told again; who took the whole message is.
  expect(await message(0).locator(hint).count()).toBe(0);
  await select('can you tell support');
  await press(0, 'Use as why');
  expect(await field('Why').inputValue()).toBe('We go with EMEA first. AMER follows in March.');
  await message(0).locator(hint).waitFor();
  await press(1, 'Use as action');
  expect(await field('Action 1').inputValue()).toBe('can you tell support');
  expect(await field('Owner of action 1').inputValue()).toBe('');
  await page.close();
});

test('the buttons are reached and pressed by keyboard, and kept after the page was closed', async () => {
  await openDraft(3);
  await message(0).getByRole('button', { name: 'Use as decision' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await message(0).getByText('Used as why.').waitFor();
  const kept = '"why":"We go with EMEA first.';
  await until('the words in the database', async () =>
    JSON.stringify(await storedRows(page, 'drafts')).includes(kept),
  );
  const url = page.url();
  await page.close();
  page = await openAt(office.context, url);
  await field('Why').waitFor();
  expect(await field('Why').inputValue()).toBe('We go with EMEA first. AMER follows in March.');
  await page.close();
});

test('at 360 px nothing is cut, and an update is offered under its own names, without an option', async () => {
  await openDraft(4, { template: 'update' });
  await message(0).getByRole('button', { name: 'Use as “What was done”' }).click();
  await expect.poll(() => field('What was done').inputValue()).not.toBe('');
  expect(await message(0).getByRole('button', { name: 'Use as option' }).count()).toBe(0);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  await page.close();
});

test('of a long thread the last messages stand open, where it decides, and the earlier ones are a click away', async () => {
  const messages = ['one', 'two', 'three', 'four', 'five'].map((text, at) => said(`m${at}`, text));
  await openDraft(9, { messages });
  const open = page.locator('.draft-source > .draft-quote');
  expect(await open.locator('p:not(.draft-author)').allTextContents()).toEqual(['three', 'four', 'five']);
  await page.getByText('2 earlier messages').click();
  await expect.poll(() => page.locator('details[open] .draft-quote').count()).toBe(2);
  await press(0, 'Use as decision');
  expect(await field('Decision').inputValue()).toBe('one');
});
