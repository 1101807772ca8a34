import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addCalendars } from '../office/google/calendar-world.ts';
import { clientId } from '../office/google/world.ts';
import { token as mondayToken } from '../office/monday/world.ts';
import { addPeople } from '../office/notion/people.ts';
import { tokens as slackTokens } from '../office/slack-api/ids.ts';
import { token as twistToken } from '../office/twist/world.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { token } from './support/connect-notion.ts';
import { focusOn, keysOf } from './support/keys.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { answerInDialog, pressIfThere } from './support/permission-dialog.ts';
import { putDraft } from './support/put-draft.ts';
import { noWindowReason, openScreen, type Screen } from './support/window.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

const fileAddress = 'https://team.example/people.csv';

const reason = noWindowReason();
if (reason !== null) console.log(`Skipped: connecting by the browser's own dialogs, because ${reason}.`);

// The build as it is shipped: no optional permission is there from the start.
describe.skipIf(reason !== null)('in a real window', () => {
  let screen: Screen;
  let office: OfficeInBrowser;
  let page: Page;

  beforeAll(async () => {
    screen = await openScreen(1400, 900);
    office = await launchOffice({ headless: false, viewport: null, display: screen.display });
    page = await office.extensionPage('options', '#connections');
    await page.bringToFront();
  });
  afterAll(async () => {
    await office?.close();
    await screen?.close();
  });

  /** A source and a connection of one vendor have the same form, in sections of one page. */
  const visible = (all: Locator) => all.filter({ visible: true });

  /** Presses a button that asks the browser, and *Allow* in its dialog, until `isThere`. */
  async function allow<T>(button: string, isThere: () => Promise<T | false | null>): Promise<T> {
    const asker = visible(page.getByRole('button', { name: button, exact: true }));
    const ask = () => pressIfThere(asker);
    return answerInDialog({ page, screen, button: 'Allow', ask, isAnswered: isThere });
  }

  test('Notion: access is allowed in the browser’s dialog, and the token is checked', async () => {
    await page.getByLabel('Notion token').fill(token);
    await allow('Connect Notion', () => page.getByText('Fernhill handbook').isVisible());
    expect(office.office.notion.log.some(({ call }) => call.startsWith('GET /v1/users/me'))).toBe(true);
  });

  test('Google by keys alone: the sign-in comes with the permission, and its own window asks for consent', async () => {
    const keys = await keysOf(page);
    await keys.tabTo('textbox', /^Google client id$/);
    await keys.type(clientId);
    await keys.tabTo('button', /^Connect Google$/);
    const ofGoogle = (each: Page) => each.url().startsWith('https://accounts.google.com/');
    const ask = () => keys.press('Enter');
    const isAnswered = async () => office.context.pages().find(ofGoogle) ?? null;
    const window = await answerInDialog({ page, screen, button: 'Allow', ask, isAnswered });
    const inside = await keysOf(window);
    await inside.tabTo('button', /^Allow$/);
    // The window may close before the key is let go.
    await inside.press('Enter').catch(() => {});
    await page.getByLabel('New folder in My Drive').waitFor();
    expect(office.office.google.tokens.size).toBe(1);
    // The card is another one now: the keyboard is at its title.
    await focusOn(keys, 'heading', /^Google Docs$/);
    await keys.tabTo('button', /^Create folder$/);
  });

  test('access taken back later: a saved draft asks for it, nothing is sent, and once allowed it goes out', async () => {
    await page.getByRole('button', { name: 'Create folder' }).click();
    await page.getByText('Folder “Decisions”', { exact: true }).waitFor();
    const origins = ['https://www.googleapis.com/*', 'https://docs.googleapis.com/*'];
    expect(await page.evaluate((hosts) => chrome.permissions.remove({ origins: hosts }), origins)).toBe(true);
    const decision = { ...rollout, id: null, supersedes: null, objectionDeadline: null };
    await putDraft(page, { key: decision.key, state: 'open', at: Date.now(), decision });
    await page.goto(`chrome-extension://${office.extensionId}/draft.html?key=${decision.key}`);
    await page.getByLabel('Document goes to').selectOption('google-docs');
    const { google } = office.office;
    const before = google.log.length;
    await page.getByRole('button', { name: /^Save/ }).click();
    await page
      .getByText('The browser doesn’t let Meantime reach Google Docs. Allow it to continue.')
      .waitFor();
    expect(google.log).toHaveLength(before);
    // What was allowed once Chrome gives back at the click, without its dialog.
    await page.getByRole('button', { name: 'Allow access' }).click();
    await page.getByRole('link', { name: 'Open in Google Docs' }).waitFor();
    expect([...google.files.values()].filter(({ doc }) => doc !== null)).toHaveLength(1);
  });

  const button = (text: string) => page.getByRole('button', { name: text, exact: true });
  const may = (host: string) =>
    page.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), `https://${host}/*`);
  const open = (section: string) =>
    page.goto(`chrome-extension://${office.extensionId}/options.html#${section}`);

  test('the host of a connection is given back with it, and no other’s', async () => {
    await open('connections');
    expect(await may('api.notion.com')).toBe(true);
    // Google is connected, too.
    await button('Disconnect').first().click();
    await button('Disconnect Notion').click();
    await page.getByText('Notion is disconnected and its token removed.').waitFor();
    expect(await may('api.notion.com')).toBe(false);
    expect(await may('www.googleapis.com')).toBe(true);
  });

  test.each([
    ['Fernhill (Slack)', 'Slack workspace', 'User OAuth Token', slackTokens.full, 'slack.com'],
    ['Fernhill (monday)', 'monday account', 'monday token', mondayToken, 'api.monday.com'],
    ['Fernhill (Twist)', 'Twist workspace', 'Twist token', twistToken, 'api.twist.com'],
    [
      'people.csv (team.example)',
      'File at a web address',
      'Address of the file',
      fileAddress,
      'team.example',
    ],
  ])('the host of a source, %s, is asked for in the click and goes with the source', async (...of) => {
    const [name, kind, field, typed, host] = of;
    // Else its form asks which of two workspaces is meant.
    office.office.twist.workspaces.splice(1);
    await open('people');
    await button('Add a source').click();
    await button(kind).click();
    await visible(page.getByLabel(field, { exact: true })).fill(typed);
    expect(await may(host)).toBe(false);
    await allow('Preview', () => button('Add this source').isVisible());
    expect(await may(host)).toBe(true);
    await button('Add this source').click();
    await remove(name);
    await expect.poll(() => may(host)).toBe(false);
  });

  const remove = async (name: string, how = 'Remove with its people') => {
    await button(`More for ${name}`).click();
    await page.getByRole('menuitem', { name: how }).click();
    await button(`More for ${name}`).waitFor({ state: 'detached' });
  };

  test('Notion’s host stays with the source when the connection goes, and goes with the source', async () => {
    office.office.notion.lagMs = 0;
    addPeople(office.office.notion);
    await open('people');
    await button('Add a source').click();
    await button('Notion database').click();
    await visible(page.getByLabel('Notion token')).fill(token);
    expect(await may('api.notion.com')).toBe(false);
    await allow('Connect Notion', () => button('Use the database People').isVisible());
    await button('Use the database People').click();
    await button('Preview').click();
    await button('Add this source').click();
    await page.getByText('10 people, loaded').waitFor();
    await open('connections');
    await button('Disconnect').first().click();
    await button('Disconnect Notion').click();
    await page.getByText('Notion is disconnected and its token removed.').waitFor();
    expect(await may('api.notion.com')).toBe(true);
    await open('people');
    await remove('People');
    await expect.poll(() => may('api.notion.com')).toBe(false);
  });

  test('the host of Google Sheets goes with the sheet that is a source, and those of Google Docs stay', async () => {
    await button('Add a source').click();
    await button('Google Sheet').click();
    await button('Create and fill').waitFor();
    expect(await may('sheets.googleapis.com')).toBe(false);
    await allow('Create and fill', () => button('Add this source').isVisible());
    await button('Add this source').click();
    await page.getByText('8 people, loaded').waitFor();
    expect(await may('sheets.googleapis.com')).toBe(true);
    await remove('Team roster', 'Remove, keep its people');
    await expect.poll(() => may('sheets.googleapis.com')).toBe(false);
    expect(await may('www.googleapis.com')).toBe(true);
  });

  test('the host that a form was allowed stays while any tab needs it, and goes with the last, also with a tab that is closed', async () => {
    const host = 'api.twist.com';
    const wrong = (of: Page) => of.getByText('Twist doesn’t accept this token.');
    // What was allowed once Chrome gives back at the click, without its dialog.
    const tryToken = async (of: Page) => {
      await of.getByRole('button', { name: 'Add a source' }).click();
      await of.getByRole('button', { name: 'Twist workspace' }).click();
      await of.getByLabel('Twist token', { exact: true }).fill(`${twistToken}x`);
      await of.getByRole('button', { name: 'Preview' }).click();
      await wrong(of).waitFor();
    };
    await open('people');
    await tryToken(page);
    const other = await office.extensionPage('options', '#people');
    await tryToken(other);
    await other.getByRole('button', { name: 'Cancel' }).click();
    await other.getByRole('button', { name: 'Add a source' }).waitFor();
    // Another one that opens looks for what was left behind; a host that goes after that shows that it did.
    await other.reload();
    await other.getByRole('button', { name: 'Add a source' }).click();
    await other.getByRole('button', { name: 'File at a web address' }).click();
    await other.getByLabel('Address of the file').fill(fileAddress);
    await other.getByRole('button', { name: 'Preview' }).click();
    await other.getByRole('button', { name: 'Add this source' }).waitFor();
    expect(await may('team.example')).toBe(true);
    await other.getByRole('button', { name: 'Cancel' }).last().click();
    await expect.poll(() => may('team.example')).toBe(false);
    expect(await may(host)).toBe(true);
    // Closed in the middle of its form, the last one leaves it to the next opening.
    await page.close();
    page = other;
    await page.reload();
    await expect.poll(() => may(host)).toBe(false);
    await tryToken(page);
    expect(await may(host)).toBe(true);
    await button('Cancel').click();
    await expect.poll(() => may(host)).toBe(false);
  });

  test('the calendar’s host stays while either Google Docs or the calendar asks it, and goes when it is switched off', async () => {
    addCalendars(office.office.google);
    await open('connections');
    const box = page.getByRole('checkbox', { name: 'Time off from Google Calendar' });
    const opening = office.context.waitForEvent('page');
    await box.click();
    await (await opening).getByRole('button', { name: 'Allow' }).click();
    await button('Turn on').click();
    // Told once all of it is done: said later, it would stand in place of what follows.
    await page.getByText('Time off from Google Calendar is on.').waitFor();
    await button('Disconnect').click();
    await button('Disconnect Google Docs').click();
    await page.getByText('Google Docs is disconnected and its token removed.').waitFor();
    expect([await may('docs.googleapis.com'), await may('www.googleapis.com')]).toEqual([false, true]);
    await open('people');
    await box.click();
    await page.getByText('Time off from Google Calendar is off').waitFor();
    await expect.poll(() => may('www.googleapis.com')).toBe(false);
  });
});
