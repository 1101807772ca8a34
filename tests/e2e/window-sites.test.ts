import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressLogDecision } from './support/badges.ts';
import { openCardOf } from './support/card.ts';
import { widenToScreen } from './support/fill-screen.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { openedDraft } from './support/opened-draft.ts';
import { answerDialog } from './support/permission-dialog.ts';
import { listBadges } from './support/shadow.ts';
import { noWindowReason, openScreen, type Screen } from './support/window.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

const reason = noWindowReason();
if (reason !== null)
  console.log(`Skipped: a site switched on by the browser's own dialog, because ${reason}.`);

interface Site {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** What its page has once it is drawn. */
  readonly message: string;
  readonly hosts: readonly string[];
}

const teams: Site = {
  id: 'teams',
  name: 'Microsoft Teams',
  address: 'https://teams.microsoft.com/v2/?open=dates&lang=en',
  message: '[data-message-content]',
  hosts: ['https://teams.microsoft.com/*', 'https://teams.live.com/*'],
};
const outlook: Site = {
  id: 'outlook',
  name: 'Outlook on the web',
  address: 'https://outlook.office.com/mail/?open=rollout&lang=en-GB',
  message: '[data-app-section="ConversationContainer"]',
  hosts: ['https://outlook.office.com/*', 'https://outlook.live.com/*'],
};
const trello: Site = {
  id: 'trello',
  name: 'Trello',
  address: 'https://trello.com/c/FrEeZe12/12-freeze-before-the-rollout?lang=en',
  message: '[data-testid="comment-container"]',
  hosts: ['https://trello.com/*'],
};
const sites = [teams, outlook, trello];

// The build as it is shipped: no optional host is there from the start.
describe.skipIf(reason !== null)('in a real window', () => {
  let screen: Screen;
  let office: OfficeInBrowser;
  let options: Page;

  beforeAll(async () => {
    screen = await openScreen(1400, 900);
    office = await launchOffice({ headless: false, viewport: null, display: screen.display });
    options = await office.extensionPage('options', '#connections');
    await widenToScreen(office.context, options);
    await options.bringToFront();
    await choice(teams).waitFor();
  });
  afterAll(async () => {
    await office?.close();
    await screen?.close();
  });

  const openSite = async ({ address, message }: Site) => {
    const page = await office.context.newPage();
    await page.goto(address);
    await page.locator(message).first().waitFor();
    return page;
  };
  const choice = ({ name }: Site) => options.getByLabel(`${name} (preview)`);
  const kept = () =>
    options.evaluate(async () => ({
      hosts: (await chrome.permissions.getAll()).origins?.sort(),
      scripts: await chrome.scripting.getRegisteredContentScripts(),
      chosen: Object((await chrome.storage.local.get('signals')).signals).sites ?? [],
    }));

  test('Deny leaves everything as it was, with one sentence', async () => {
    const page = await openSite(teams);
    await options.bringToFront();
    const before = await kept();
    const refused = options.getByText('Your browser didn’t allow it. Microsoft Teams stays off.');
    await answerDialog({ page: options, box: choice(teams), screen }, 'Deny', () => refused.isVisible());
    expect(await choice(teams).isChecked()).toBe(false);
    expect(await kept()).toEqual(before);
    expect(before.scripts).toEqual([]);
    expect(await listBadges(page)).toEqual([]);
    await page.close();
  });

  const known = new Set<string>();
  test.each(sites)(
    'Allow: in $name a badge in the page that was open, and from its card a decision that is saved',
    async (site) => {
      const page = await openSite(site);
      await options.bringToFront();
      const isAllowed = async () => (await kept()).scripts.some(({ id }) => id === site.id);
      await answerDialog({ page: options, box: choice(site), screen }, 'Allow', isAllowed);
      const { hosts, chosen } = await kept();
      expect(hosts).toEqual(expect.arrayContaining([...site.hosts]));
      expect(chosen).toContain(site.id);
      await page.bringToFront();
      await openCardOf(page, /^(?:Mei Tanaka|Tom Becker): /);
      await pressLogDecision(page);
      const draft = await openedDraft(office, known);
      await draft.getByLabel('Decision', { exact: true }).fill(`Decided in ${site.name}.`);
      await draft.getByRole('button', { name: /^Save/ }).click();
      await draft.getByText(/In the decision log as/).waitFor();
      await draft.close();
      const log = await office.extensionPage('log');
      await log.getByText(`Decided in ${site.name}.`).first().waitFor();
      await log.close();
      await page.close();
    },
  );
});
