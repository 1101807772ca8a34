import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressLogDecision } from './support/badges.ts';
import { openCardOf } from './support/card.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { openedDraft } from './support/opened-draft.ts';
import { answerDialog } from './support/permission-dialog.ts';
import { listBadges, until } from './support/shadow.ts';
import { noWindowReason, openScreen, type Screen } from './support/window.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

const reason = noWindowReason();
if (reason !== null)
  console.log(`Skipped: a site switched on by the browser's own dialog, because ${reason}.`);

// The build as it is shipped: no optional host is there from the start.
describe.skipIf(reason !== null)('in a real window', () => {
  let screen: Screen;
  let office: OfficeInBrowser;
  let teams: Page;
  let options: Page;

  beforeAll(async () => {
    screen = await openScreen(1400, 900);
    office = await launchOffice({ headless: false, viewport: null, display: screen.display });
    teams = await office.context.newPage();
    await teams.goto('https://teams.microsoft.com/v2/?open=dates&lang=en');
    await teams.locator('[data-message-content]').first().waitFor();
    options = await office.extensionPage('options', '#connections');
    await options.bringToFront();
    await choice().waitFor();
  });
  afterAll(async () => {
    await office?.close();
    await screen?.close();
  });

  const choice = () => options.getByLabel('Microsoft Teams (preview)');
  const kept = () =>
    options.evaluate(async () => ({
      hosts: (await chrome.permissions.getAll()).origins?.sort(),
      scripts: await chrome.scripting.getRegisteredContentScripts(),
      chosen: Object((await chrome.storage.local.get('signals')).signals).sites ?? [],
    }));
  const drawn = async () => (await listBadges(teams)).filter(({ box }) => box !== null);

  test('Deny leaves everything as it was, with one sentence', async () => {
    const before = await kept();
    const refused = options.getByText('Your browser didn’t allow it. Microsoft Teams stays off.');
    await answerDialog({ page: options, box: choice(), screen }, 'Deny', () => refused.isVisible());
    expect(await choice().isChecked()).toBe(false);
    expect(await kept()).toEqual(before);
    expect(before.scripts).toEqual([]);
    expect(await listBadges(teams)).toEqual([]);
  });

  test('Allow: a badge in the page that was open, and from its card a decision that is saved', async () => {
    const isAllowed = async () => (await kept()).scripts.length > 0;
    await answerDialog({ page: options, box: choice(), screen }, 'Allow', isAllowed);
    expect(await kept()).toMatchObject({
      hosts: expect.arrayContaining(['https://teams.microsoft.com/*', 'https://teams.live.com/*']),
      chosen: ['teams'],
    });
    await teams.bringToFront();
    await until('a badge', async () => (await drawn()).some(({ label }) => label.startsWith('Mei Tanaka: ')));
    expect(await openCardOf(teams, /^Mei Tanaka: /)).toContain('Only the name fits.');
    await pressLogDecision(teams);
    const draft = await openedDraft(office, new Set());
    await draft.getByLabel('Decision', { exact: true }).fill('The rollout begins in May.');
    await draft.getByRole('button', { name: /^Save/ }).click();
    await draft.getByText(/In the decision log as/).waitFor();
    const log = await office.extensionPage('log');
    await log.getByText('The rollout begins in May.').first().waitFor();
  });
});
