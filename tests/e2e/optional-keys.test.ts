import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callsOfOurs } from './support/calls.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { listBadges, until } from './support/shadow.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted({ viewport: { width: 1280, height: 900 } });
  const options = await office.extensionPage('options', '#connections');
  for (const name of ['Microsoft Teams', 'Outlook on the web', 'Trello'])
    await options.getByLabel(`${name} (preview)`).check();
});
afterAll(() => office?.close());

async function openAt(address: string): Promise<Page> {
  const page = await office.context.newPage();
  await page.goto(address);
  return page;
}
const badged = (page: Page, ...names: readonly string[]) =>
  until(`badges of ${names}`, async () => {
    const labels = (await listBadges(page)).flatMap(({ label, box }) => (box === null ? [] : label));
    return names.every((name) => labels.some((label) => label.startsWith(`${name}: `)));
  });
/** The fewest of three runs: a timer of ours, of the minute or of a report, may fall into one; a key would count in each. */
async function callsWhile(page: Page, editor: string): Promise<number> {
  await page.locator(editor).click();
  await page.keyboard.type('Hello there');
  const calls: number[] = [];
  for (let run = 0; run < 3; run++)
    calls.push(await callsOfOurs(page, office.extensionId, () => page.keyboard.type(' some words')));
  return Math.min(...calls);
}

test('Teams: keys call nothing, though each draws its line anew; what comes meanwhile has its badge', async () => {
  const page = await openAt('https://teams.microsoft.com/v2/?open=dates&lang=en');
  await badged(page, 'Tom Becker');
  expect(await callsWhile(page, '[contenteditable="true"]')).toBe(0);
  await page.evaluate(() => window.officeTeams.receive('Jonas Weber', 'Before, please.'));
  await badged(page, 'Jonas Weber');
  await page.close();
});

test('Outlook: neither the body nor a line of recipients calls anything until somebody is named', async () => {
  const page = await openAt('https://outlook.office.com/mail/?open=rollout&lang=en');
  await badged(page, 'Mei Tanaka');
  await page.locator('[role="menuitem"]', { hasText: 'Reply all' }).last().click();
  const wells = '[role="group"][id$="_CC"] [contenteditable="true"]';
  await badged(page, 'Jonas Weber');
  expect(await callsWhile(page, '[id^="editorParent_"] [contenteditable="true"]')).toBe(0);
  expect(await callsWhile(page, wells)).toBe(0);
  await page.locator(wells).fill('');
  await page.locator(wells).pressSequentially('noa@fernhill.example;');
  await badged(page, 'Noa Cohen');
  await page.close();
});

test('Trello: keys in a comment call nothing; the comment that comes of it is seen', async () => {
  const page = await openAt('https://trello.com/c/FrEeZe12/12-freeze-before-the-rollout?lang=en');
  await badged(page, 'Mei Tanaka');
  await page.getByTestId('card-back-new-comment-input-skeleton').click();
  expect(await callsWhile(page, '.ProseMirror')).toBe(0);
  expect(
    await callsOfOurs(page, office.extensionId, async () => {
      await page.getByTestId('card-back-comment-save-button').click();
      await page.getByText('Hello there some words').waitFor();
      await badged(page, 'Mei Tanaka');
    }),
  ).toBeGreaterThan(0);
  await page.close();
});
