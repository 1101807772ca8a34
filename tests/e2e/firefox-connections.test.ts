import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/lib/find-firefox.mjs';
import { addPeopleSheet, peopleSheet } from '../office/google/sheet-people.ts';
import { clientId } from '../office/google/world.ts';
import { token } from '../office/notion/ids.ts';
import { addPeople } from '../office/notion/people.ts';
import { tokens as slackTokens } from '../office/slack-api/ids.ts';
import {
  buildForFirefox,
  buttonsIn,
  launchFirefox,
  type OfficeInFirefox,
  pageAt,
  permissionsIn,
  pressButton,
  typeInto,
  wordsOf,
} from './support/firefox.ts';
import { until } from './support/shadow.ts';

const { path, reason } = findFirefox();
if (reason !== null) console.log(`Skipped: connections in Firefox, because ${reason}.`);

const fileKind = 'File at a web address';
const fileField = 'Address of the file';
const hosts = ['https://api.notion.com/*', 'https://docs.googleapis.com/*', 'https://www.googleapis.com/*'];

describe.skipIf(path === null)('connections in Firefox', () => {
  let firefox: OfficeInFirefox;
  let options: Page;
  /** Names of buttons that were there at some time, and of those that were pressed. */
  const seen = new Set<string>();
  const pressed = new Set<string>();

  beforeAll(async () => {
    await buildForFirefox();
    firefox = await launchFirefox(path ?? '');
    addPeopleSheet(firefox.office.google);
    const welcome = await firefox.extensionPage('welcome.html');
    await pressButton(welcome, 'Accept and start');
    await says(welcome, /Who are your teammates\?/);
    await welcome.close();
    options = await firefox.extensionPage('options.html#connections');
    await says(options, /What was sent/);
  });
  afterAll(() => firefox?.close());

  const says = (page: Page, words: RegExp) =>
    until(`${words}`, async () => words.test(await wordsOf(page)) || null);

  /** Presses it, notes what else could be, and waits for what is said then. */
  async function press(name: string, words: RegExp): Promise<void> {
    await options.bringToFront();
    await look();
    await pressButton(options, name);
    // One button for each place of a list counts once.
    pressed.add(name.replace(/ (?:in Fernhill|Team |Fernhill |Decisions).*$/, ''));
    await says(options, words);
    await look();
  }

  async function look(): Promise<void> {
    for (const each of await buttonsIn(options)) seen.add(each);
  }

  test('Notion connects by a token, and every way through its places and back is there', async () => {
    await typeInto(options, 'Notion token', token);
    await press('Connect Notion', /Fernhill handbook/);
    await press('Refresh list', /Fernhill handbook/);
    await press('Use the database Team register', /Which field goes where in/);
    await press('Another place', /Where do documents go\?/);
    await press('Use the page Fernhill handbook', /Page “Fernhill handbook”/);
    await press('Place and mapping', /Where do documents go\?/);
    await press('Keep this place', /Page “Fernhill handbook”/);
    await press('Place and mapping', /Where do documents go\?/);
    await press('Create the decision database in Fernhill handbook', /Database “Decisions”/);
    await press('Place and mapping', /Which field goes where in/);
    await press('Test and save', /Documents now go to “Decisions” in Notion/);
    await press('New token', /Paste a new token/);
    await press('Keep the old one', /Database “Decisions”/);
    await press('New token', /Paste a new token/);
    await typeInto(options, 'Notion token', token);
    await press('Reconnect Notion', /Notion is connected to/);
    expect(await permissionsIn(options)).toMatchObject({ origins: expect.arrayContaining([hosts[0]]) });
  });

  test('a Notion database is a source of people by the connection, which keeps its host when the source goes', async () => {
    addPeople(firefox.office.notion);
    const people = await firefox.extensionPage('options.html#people');
    await pressButton(people, 'Add a source');
    await pressButton(people, 'Notion database');
    await pressButton(people, 'Use the database People');
    await says(people, /Working days/);
    await pressButton(people, 'Preview');
    await keepAndRemove(people, 10, hosts[0] ?? '', 'People');
    expect((await permissionsIn(people)).origins).toContain(hosts[0]);
    await people.close();
  });

  test('Notion disconnects, and its host is given back', async () => {
    await press('Disconnect', /Existing documents stay/);
    await press('Close', /Database “Decisions”/);
    await press('Disconnect', /Existing documents stay/);
    await press('Stay connected', /Database “Decisions”/);
    await press('Disconnect', /Existing documents stay/);
    await press('Disconnect Notion', /Notion is disconnected and its token removed\.$/m);
    expect((await permissionsIn(options)).origins).not.toContain(hosts[0]);
  });

  test('Google signs in by the loopback address that it is told to register', async () => {
    const fields = await options.evaluate(() =>
      [...document.querySelectorAll('input')].map(({ value }) => value),
    );
    const redirect = fields.find((value) => value.startsWith('http://')) ?? '';
    expect(redirect).toMatch(/^http:\/\/127\.0\.0\.1\/mozoauth2\/[\da-f]{40}$/);
    await press('Copy: Redirect address to register', /Copied/);
    // The same button, before and after.
    pressed.add('Copy').add('Copied');
    await typeInto(options, 'Google client id', clientId);
    await pressButton(options, 'Connect Google');
    pressed.add('Connect Google');
    await allow();
    await says(options, /Google Docs is connected to/);
    const signIn = firefox.office.google.log.find(({ call }) => call.includes('/o/oauth2/v2/auth'));
    expect(signIn).toBeDefined();
    await press('Dismiss', /New folder in My Drive/);
    await press('Create folder', /Folder “Decisions”/);
    await press('Another folder', /New folder in My Drive/);
    await press('Keep this folder', /Folder “Decisions”/);
    // Google lists a new folder late.
    const { files } = firefox.office.google;
    for (const [id, file] of files) files.set(id, { ...file, shownAt: 0 });
    await press('Another folder', /New folder in My Drive/);
    await press('Use the folder Decisions', /Documents now go to the folder “Decisions”/);
    await press('Sign in again', /Leave it as it is/);
    await press('Leave it as it is', /Folder “Decisions”/);
    expect((await permissionsIn(options)).origins).toEqual(expect.arrayContaining(hosts.slice(1)));
  });

  /** Presses *Allow* on Google's page, in a window of its own. */
  async function allow(): Promise<void> {
    const page = await until('Google’s page', () => pageAt(firefox, 'https://accounts.google.com/'));
    await pressButton(page, 'Allow');
  }

  test('notifications are switched on and off', async () => {
    for (const isOn of [true, false]) {
      await options.locator('input[type=checkbox][aria-describedby="notify-help"]').click();
      await until(`notifications ${isOn}`, async () =>
        (await permissionsIn(options)).permissions.includes('notifications') === isOn ? true : null,
      );
    }
  });

  test('every request is listed, all of them at a press', async () => {
    const lines = () => options.evaluate(() => document.querySelectorAll('.ledger tbody tr').length);
    expect(await lines()).toBe(20);
    await press('Show more', /What was sent/);
    await until('more lines', async () => (await lines()) > 20 || null);
  });

  test('Google disconnects, and is told', async () => {
    expect(firefox.office.google.tokens.size).toBe(1);
    await press('Disconnect', /Meantime ends its access at Google/);
    await press('Disconnect Google Docs', /Google Docs is disconnected and its token removed\.$/m);
    expect(firefox.office.google.tokens.size).toBe(0);
    expect((await permissionsIn(options)).origins).not.toEqual(expect.arrayContaining(hosts.slice(1)));
  });

  test.each([
    ['Fernhill (Slack)', 'Slack workspace', 'User OAuth Token', slackTokens.full, 10, 'slack.com'],
    ['people.csv (team.example)', fileKind, fileField, 'https://team.example/people.csv', 8, 'team.example'],
    ['Published Google Sheet', fileKind, fileField, peopleSheet.csv, 10, 'docs.google.com'],
  ])(
    '%s (%s %s) is a source of people; its host comes with the click and goes with the source',
    async (...of) => {
      const [name, kind, field, typed, count, host] = of;
      const people = await firefox.extensionPage('options.html#people');
      await pressButton(people, 'Add a source');
      await pressButton(people, kind);
      await typeInto(people, field, typed);
      await pressButton(people, 'Preview');
      await keepAndRemove(people, count, `https://${host}/*`, name);
      await until('the host given back', async () => {
        const { origins } = await permissionsIn(people);
        return !origins.includes(`https://${host}/*`) || null;
      });
      await people.close();
    },
  );

  /** From the preview to the list, and out of it again. */
  async function keepAndRemove(people: Page, count: number, host: string, name: string): Promise<void> {
    await says(people, new RegExp(`${count} new, 0 to update, 0 unchanged`));
    await pressButton(people, 'Add this source');
    await says(people, new RegExp(`${count} people, loaded`));
    expect((await permissionsIn(people)).origins).toContain(host);
    await pressButton(people, `More for ${name}`);
    await pressButton(people, 'Remove with its people');
    await says(people, /The list is empty\./);
  }

  test('no button of the page was left out', () => {
    // All others come only with a fault of a vendor, or a document that waits.
    expect([...seen].filter((name) => !pressed.has(name))).toEqual([]);
    expect(pressed.size).toBeGreaterThan(15);
  });

  test('Delete all takes back every permission that can be', async () => {
    await typeInto(options, 'Notion token', token);
    await press('Connect Notion', /Fernhill handbook/);
    await typeInto(options, 'Google client id', clientId);
    await pressButton(options, 'Connect Google');
    await allow();
    await says(options, /New folder in My Drive/);
    await options.locator('input[type=checkbox][aria-describedby="notify-help"]').click();
    await until('all permissions', async () => {
      const { origins, permissions } = await permissionsIn(options);
      return hosts.every((host) => origins.includes(host)) && permissions.includes('notifications')
        ? true
        : null;
    });
    await options.evaluate(() => {
      location.hash = '#transfer';
    });
    await pressButton(options, 'Delete all…');
    await pressButton(options, 'Keep everything');
    await pressButton(options, 'Delete all…');
    await typeInto(options, 'Type “delete all”', 'delete all');
    await pressButton(options, 'Delete all for good');
    await says(options, /Everything was deleted from this browser\./);
    const words = await wordsOf(options);
    expect(words).not.toMatch(/The browser kept a permission/);
    const { origins, permissions, data_collection } = await permissionsIn(options);
    expect(origins).toEqual(['https://app.slack.com/*', 'https://mail.google.com/*']);
    expect(permissions).not.toContain('notifications');
    // It came with the installation.
    expect(permissions).toContain('identity');
    expect(data_collection).toEqual([]);
    expect(firefox.office.google.tokens.size).toBe(0);
  });
});
