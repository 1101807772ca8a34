import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { letGo } from '../../utils/domain/waits/end-wait.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { waitOf } from '../samples/sample-waits.ts';
import { showIn, violationsIn, violationsInEveryMode } from './support/axe.ts';
import { type ExtensionPageName, launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putRows } from './support/put-rows.ts';
import { seedDecisions } from './support/seed-decisions.ts';
import { setSignals } from './support/set-signals.ts';

let office: OfficeInBrowser;
let page: Page;

beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  page = await office.extensionPage('options', '#people');
});
afterAll(() => office?.close());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function open(name: ExtensionPageName, rest = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${office.extensionId}/${name}.html${rest}`);
}

async function look(what: string): Promise<void> {
  expect(await violationsInEveryMode(page), what).toEqual([]);
}

/** Colours by both schemes; the other modes are looked at where more is drawn. */
async function lookTwice(what: string): Promise<void> {
  for (const mode of ['light', 'dark'] as const) {
    await showIn(page, mode);
    expect(await violationsIn(page, mode), what).toEqual([]);
  }
}

test('norms of one person, as the team’s and of their own, and the steps of a norm', async () => {
  await button('Edit Tom Becker').click();
  await page.locator('.own-norms summary').click();
  await button('E-mail, standard: Change, write their own').click();
  await button('E-mail, standard: Use the team’s, 24 hours').waitFor();
  await look('own norms');
  await button('E-mail, standard: + if no reply, steps if no reply comes').click();
  await page.getByRole('textbox', { name: 'Step 1: amount' }).fill('3');
  await button('Use these steps').click();
  await page.locator('dialog [aria-invalid="true"]').first().waitFor();
  await look('the steps, refused');
});

test('the log: empty, a record open, nothing found', async () => {
  await open('log');
  await page.getByRole('heading', { name: 'No decision is logged yet' }).waitFor();
  await look('an empty log');
  const decision = { ...rollout, id: '2026-11-20-rollout-plan-for-q1', supersedes: null };
  await seedDecisions(page, [{ decision, savedAt: Date.now() }]);
  await open('log', '#2026-11-20-rollout-plan-for-q1');
  await page.locator('article.record').getByRole('heading', { name: 'Rollout plan for Q1' }).waitFor();
  await look('an open record');
  await page.getByRole('searchbox', { name: 'Search decisions' }).fill('nothing like it');
  await page.getByText('No decision has all of these words.').waitFor();
  await look('nothing found');
});

test('an update of a record is being written', async () => {
  await open('log', '#2026-11-20-rollout-plan-for-q1');
  await page.locator('article.record').getByRole('link', { name: 'Update', exact: true }).click();
  await page.getByLabel('Decision', { exact: true }).waitFor();
  await look('editing');
});

test('welcome, where the browser has not allowed the sites', async () => {
  // Chromium grants both at installation; Firefox may not.
  await page.addInitScript(() => {
    Reflect.set(Reflect.get(Reflect.get(globalThis, 'chrome'), 'permissions'), 'contains', async () => false);
  });
  await open('welcome');
  await page.getByRole('heading', { name: 'Your browser needs one more permission' }).waitFor();
  await look('access asked for');
});

test('what can be done with a person, the kinds of sources, public holidays, and the review that is due', async () => {
  await open('options', '#people');
  await button('More for Tom Becker').click();
  await page
    .getByRole('menuitem', { name: /^Away until/ })
    .first()
    .waitFor();
  await lookTwice('away until');
  // Of one person: of all it is a long list of the same.
  await page.getByRole('menuitem', { name: /^Public holidays/ }).click();
  await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
  await lookTwice('public holidays');
  await page.keyboard.press('Escape');
  await button('Add a source').click();
  await page.getByRole('button', { name: /^Slack workspace/ }).click();
  await page.getByLabel('User OAuth Token').waitFor();
  await lookTwice('a source');
  await setSignals(page, { consent: true, normsReview: { every: 'monthly', since: 0 } });
  const ended = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    letGo(waitOf({ key: id, people: [{ id, channel: 'e-mail' }] }), 9),
  );
  await putRows(page, { waits: ended.slice(1) });
  await open('options', '#norms');
  await button('Mark as reviewed').waitFor();
  await page.getByText(/fewer than five people/).waitFor();
  await putRows(page, { waits: ended });
  await open('options', '#norms');
  await page.getByText('5 were let go').waitFor();
  await lookTwice('a review');
});
