import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollout } from '../samples/sample-decisions.ts';
import { violationsInEveryMode } from './support/axe.ts';
import { type ExtensionPageName, launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { seedDecisions } from './support/seed-decisions.ts';

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
