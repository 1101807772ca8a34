import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wait } from '../../utils/domain/waits/wait.ts';
import { openCard, pressLogDecision, waitForBadges } from './support/badges.ts';
import { onItsClock } from './support/frames.ts';
import { heard } from './support/heard.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { answerInDialog, pressIfThere } from './support/permission-dialog.ts';
import { until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';
import { noWindowReason, openScreen, type Screen } from './support/window.ts';

const reason = noWindowReason();
if (reason !== null)
  console.log(`Skipped: the native menu, the side panel and the permission dialog, because ${reason}.`);

describe.skipIf(reason !== null)('in a real window', () => {
  let screen: Screen;
  let office: OfficeInBrowser;

  beforeAll(async () => {
    screen = await openScreen(1400, 900);
    office = await launchOffice({ headless: false, viewport: null, display: screen.display });
  });
  afterAll(async () => {
    await office?.close();
    await screen?.close();
  });

  const seen = new Set<string>();

  /** The address that a side panel not seen before shows, as the browser's own list of targets has it. */
  async function panelAddress(page: Page): Promise<string | null> {
    const session = await page.context().newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    await session.detach();
    const panel = targetInfos.find(({ url }) => /\/draft\.html\?key=/.test(url) && !seen.has(url));
    if (panel !== undefined) seen.add(panel.url);
    return panel?.url ?? null;
  }

  /** How many popups are open, as the worker sees them. */
  async function popupViews(): Promise<number> {
    return await office.worker.evaluate(async () => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      return (await runtime.getContexts({ contextTypes: ['POPUP'] })).length;
    });
  }

  /** The draft in the side panel, looked at in a tab, can be edited; a thread's has its title. */
  async function expectDraft(address: string, title?: string): Promise<void> {
    const draft = await office.context.newPage();
    await draft.goto(address);
    await draft.getByLabel('Decision', { exact: true }).waitFor();
    if (title !== undefined)
      expect(await draft.getByLabel('Title', { exact: true }).inputValue()).toBe(title);
    await draft.close();
  }

  /** A real right click on this text, and these keys in the browser's menu once it stands. */
  async function chooseInMenu(page: Page, words: Locator, keys: readonly string[]): Promise<void> {
    // A menu that came too late for the keys before.
    await screen.key('Escape');
    const text = await words.boundingBox();
    const corner = await page.evaluate(() => ({
      x: window.screenX + (window.outerWidth - window.innerWidth) / 2,
      y: window.screenY + (window.outerHeight - window.innerHeight),
    }));
    if (text === null) throw new Error('The message is not drawn');
    await screen.click(corner.x + text.x + 40, corner.y + text.y + 8, 3);
    await onItsClock(page, 700);
    await screen.key(...keys);
  }

  test('a real right click, Log decision: the draft stands beside the page, read and editable', async () => {
    const page = await office.openGmail();
    await waitForBadges(page, 5);
    await page.evaluate(() => window.officeGmail.openThread('rollout'));
    await waitForBadges(page, 1);
    await page.bringToFront();
    const words = page.getByText('Then we have it').last();
    // From the menu's end: Inspect, View page source, Meantime, which has several entries; Log decision is the first.
    const choose = () => chooseInMenu(page, words, ['Up', 'Up', 'Up', 'Right', 'Return']);
    const address = await heard('the side panel', choose, () => panelAddress(page));
    expect(
      office.context.pages().some((tab) => tab.url() === address),
      'no tab was opened',
    ).toBe(false);
    await expectDraft(address, 'Rollout plan for Q1');
    await page.close();
  });

  test('a real right click on a message, I wait for a reply: the wait stands, and the popup shows it', async () => {
    const gmail = await office.openGmail();
    await waitForBadges(gmail, 5);
    await gmail.evaluate(() => window.officeGmail.openThread('event-log'));
    await gmail.locator('h2.hP').waitFor();
    const slack = await office.openSlack('/client/T0FERNHILL/C0LAUNCH1');
    await waitForBadges(slack, 2);
    await slack.evaluate(() => window.officeSlack.openThread());
    const inThread = slack.locator('[data-qa="threads_flexpane"]').getByText('Saturday Ananya').last();
    await inThread.waitFor();
    const options = await office.extensionPage('options', '#people');
    const messages = [
      [gmail, gmail.locator('[role=main] .a3s').last()],
      [slack, inThread],
    ] as const;
    for (const [page, words] of messages) {
      await page.bringToFront();
      // As above; in ours it is the third, behind Add to team. There From this person, then From the first.
      const keys = ['Up', 'Up', 'Up', 'Right', 'Down', 'Down', 'Right', 'Down', 'Return'];
      const choose = () => chooseInMenu(page, words, keys);
      await heard('the popup', choose, async () => (await popupViews()) === 1);
      await until('no popup', async () => {
        await screen.key('Escape');
        return (await popupViews()) === 0;
      });
    }
    const waits = (await storedRows(options, 'waits')) as Wait[];
    expect(waits.map(({ thread, want, state }) => [thread.site, want, state].join()).sort()).toEqual([
      'gmail,first,open',
      'slack,first,open',
    ]);
    for (const page of [gmail, slack, options]) await page.close();
  });

  test('the keyboard shortcut opens the draft beside the page, without a tab', async () => {
    const page = await office.openGmail();
    await waitForBadges(page, 5);
    await page.evaluate(() => window.officeGmail.openThread('rollout'));
    await waitForBadges(page, 1);
    await page.bringToFront();
    const tabs = office.context.pages().length;
    const press = () => screen.key('alt+shift+k');
    const address = await heard('the side panel', press, () => panelAddress(page));
    expect(office.context.pages()).toHaveLength(tabs);
    await expectDraft(address, 'Rollout plan for Q1');
    await page.close();
  });

  test('the keys of the popup open it over Gmail and over Slack', async () => {
    for (const page of [await office.openGmail(), await office.openSlack()]) {
      await waitForBadges(page, 2);
      await page.bringToFront();
      await heard(
        'the popup',
        () => screen.key('alt+shift+m'),
        async () => (await popupViews()) === 1,
      );
      await until('no popup', async () => {
        // One that came before the popup had the keyboard is not heard.
        await screen.key('Escape');
        return (await popupViews()) === 0;
      });
      await page.close();
    }
  });

  test('Log decision in the card opens the draft beside the page too', async () => {
    const page = await office.openSlack();
    await waitForBadges(page, 2);
    await page.bringToFront();
    await openCard(page, '[data-qa="message_pane"]');
    const tabs = office.context.pages().length;
    await pressLogDecision(page);
    const address = await until('the side panel', () => panelAddress(page));
    expect(office.context.pages()).toHaveLength(tabs);
    await expectDraft(address);
  });

  test('access taken away: the popup says so, and its button brings it back', async () => {
    const popup = await office.extensionPage('popup');
    // As in the details of chrome://extensions: site access, on click.
    const settings = await office.context.newPage();
    await settings.goto(`chrome://extensions/?id=${office.extensionId}`);
    await settings.evaluate(
      (id) =>
        new Promise<void>((resolve) => {
          const { developerPrivate } = Reflect.get(globalThis, 'chrome');
          developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' }, () =>
            resolve(),
          );
        }),
      office.extensionId,
    );
    await settings.close();
    await popup.reload();
    await popup.bringToFront();
    const allow = popup.getByRole('button', { name: 'Allow Gmail' });
    const ask = () => pressIfThere(allow);
    const isAnswered = async () => !(await allow.isVisible());
    await answerInDialog({ page: popup, screen, button: 'Allow', ask, isAnswered });
    expect(await popup.getByRole('button', { name: 'Allow Slack' }).count()).toBe(1);
  });
});
