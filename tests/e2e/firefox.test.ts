import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/lib/find-firefox.mjs';
import {
  buildForFirefox,
  holds,
  hostsIn,
  launchFirefox,
  type OfficeInFirefox,
  type OurBox,
  pressButton,
  typeInto,
  wordsOf,
} from './support/firefox.ts';
import { onItsClock } from './support/frames.ts';
import { until } from './support/shadow.ts';

const { path, reason } = findFirefox();
if (reason !== null) console.log(`Skipped: the extension in Firefox, because ${reason}.`);

describe.skipIf(path === null)('in Firefox', () => {
  let firefox: OfficeInFirefox;
  let gmail: Page;

  beforeAll(async () => {
    await buildForFirefox();
    firefox = await launchFirefox(path ?? '');
  });
  afterAll(() => firefox?.close());

  const says = (page: Page, words: RegExp) =>
    until(`${words}`, async () => words.test(await wordsOf(page)) || null);
  const badges = (page: Page, atLeast: number) =>
    until(`${atLeast} badges in ${page.url()}`, async () => {
      const drawn = (await hostsIn(page)).filter(({ width }) => width > 30);
      return drawn.length >= atLeast && drawn;
    });

  /** The tab of the extension whose address has this in it, once there is one. */
  const tabOf = (part: string) =>
    until(`a tab with ${part}`, async () => {
      for (const page of await firefox.browser.pages()) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.includes(part)) return page;
      }
      return null;
    });

  test('nothing is drawn before the welcome page is accepted; access to both sites came with the installation', async () => {
    gmail = await firefox.open('https://mail.google.com/mail/u/0/#inbox');
    await gmail.waitForSelector('tr.zA');
    const welcome = await firefox.extensionPage('welcome.html');
    expect(await hostsIn(gmail)).toEqual([]);
    expect(await wordsOf(welcome)).not.toMatch(/Your browser needs one more permission/);
    await pressButton(welcome, 'Accept and start');
    await says(welcome, /Who are your teammates\?/);
    await welcome.close();
  });

  test('the options page takes the sample team, and saves a person who was typed in', async () => {
    const options = await firefox.extensionPage('options.html#people');
    await pressButton(options, 'Load the sample team');
    await says(options, /Ananya Rao/);
    await pressButton(options, 'Add a person');
    await typeInto(options, 'Name', 'Helena Brandt');
    await typeInto(options, 'E-mail', 'helena@brandt.example');
    await typeInto(options, 'Time zone', 'Europe/Lisbon');
    await pressButton(options, 'Save');
    await says(options, /Helena Brandt was added/);
    await options.close();
  });

  test('what connecting sends is not allowed before it was asked for, and is known to this browser', async () => {
    const options = await firefox.extensionPage('options.html#connections');
    const kinds = ['personalCommunications', 'personallyIdentifyingInfo', 'websiteContent'];
    const [before, declared] = await options.evaluate(async (data_collection) => {
      const { permissions, runtime } = Reflect.get(globalThis, 'browser');
      const manifest = runtime.getManifest().browser_specific_settings.gecko;
      return [await permissions.contains({ data_collection }), manifest.data_collection_permissions.optional];
    }, kinds);
    expect(before).toBe(false);
    expect(declared).toEqual(kinds);
    await options.close();
  });

  test('badges are drawn in Gmail, and a click opens the card', async () => {
    await gmail.bringToFront();
    const [first] = await badges(gmail, 5);
    const before = (await hostsIn(gmail)).length;
    await gmail.mouse.click(first?.x ?? 0, first?.y ?? 0);
    await until('the card', async () => (await hostsIn(gmail)).length > before);
    expect((await hostsIn(gmail)).at(-1)?.width).toBeGreaterThan(300);
    await gmail.keyboard.press('Escape');
    await until('no card', async () => (await hostsIn(gmail)).length === before);
  });

  test('badges are drawn in Slack', async () => {
    const slack = await firefox.open('https://app.slack.com/client/T0FERNHILL');
    await badges(slack, 2);
    await slack.close();
  });

  test('Teams is off, names people in its open page once it is switched on, and none when it is off again', async () => {
    const teams = await firefox.open('https://teams.microsoft.com/v2/?open=dates&lang=en');
    await teams.waitForSelector('[data-message-content]');
    const options = await firefox.extensionPage('options.html#connections');
    const choice = options.locator('::-p-xpath(//label[contains(., "Microsoft Teams (preview)")]/input)');
    await says(options, /Microsoft Teams \(preview\)/);
    expect(await hostsIn(teams)).toEqual([]);
    await choice.click();
    await teams.bringToFront();
    await badges(teams, 2);
    // The script is there for pages to come, too.
    await teams.reload();
    await badges(teams, 2);
    await options.bringToFront();
    await choice.click();
    await teams.bringToFront();
    await until('no badge', async () => (await hostsIn(teams)).every(({ width }) => width === 0));
    await options.close();
    await teams.close();
  });

  test('the popup lists the team with their times', async () => {
    const popup = await firefox.extensionPage('popup.html');
    await says(popup, /Ananya Rao[\s\S]*\d{1,2}:\d\d/);
    expect(await wordsOf(popup)).not.toMatch(/Meantime is off until you accept/);
    await popup.close();
  });

  test('Log decision in the card opens the draft in a tab, with the thread in it', async () => {
    await gmail.bringToFront();
    await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
    await gmail.waitForSelector('h2.hP');
    const badge = (await badges(gmail, 1)).at(-1);
    await gmail.mouse.click(badge?.x ?? 0, badge?.y ?? 0);
    const draft = await until('a tab with the draft', async () => {
      // The card takes the focus; what can be pressed in it comes one Tab after another.
      await gmail.keyboard.press('Tab');
      await onItsClock(gmail, 600);
      await gmail.keyboard.press('Enter');
      for (const page of await firefox.browser.pages()) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.includes('/draft.html?key=')) return page;
      }
      return null;
    });
    await until('the form', () => holds(draft, 'textarea'));
    const title = await draft.evaluate(() =>
      [...document.querySelectorAll('input, textarea')].map((each) => Reflect.get(each, 'value')),
    );
    expect(title).toContain('Rollout plan for Q1');
    expect(await wordsOf(draft)).toMatch(/EMEA first, then APAC/);
  });

  test('a wait that is begun in the draft has its alarm, and the popup lists it', async () => {
    const draft = await tabOf('/draft.html?key=');
    await draft.locator('::-p-xpath(//summary[normalize-space()="I wait for a reply"])').click();
    await draft.locator('::-p-xpath(//*[contains(@class,"draft-wait-choices")]/button)').click();
    await says(draft, /You’re waiting for a reply; the popup lists it\./);
    const popup = await firefox.extensionPage('popup.html');
    await says(popup, /Waiting for a reply[\s\S]*Rollout plan for Q1[\s\S]*Let go/);
    await until('the alarm', () =>
      popup.evaluate(async () => {
        const { alarms } = Reflect.get(globalThis, 'browser');
        return (await alarms.get('waits'))?.scheduledTime > Date.now();
      }),
    );
    await popup.close();
  });

  test('a thread with a decision says so by its title once that is wanted, and a click opens it', async () => {
    const draft = await tabOf('/draft.html?key=');
    await typeInto(draft, 'Decision', 'EMEA comes first.');
    await pressButton(draft, 'Save to the decision log');
    await says(draft, /Saved to the decision log/);
    await gmail.bringToFront();
    const before = await hostsIn(gmail);
    const options = await firefox.extensionPage('options.html#display');
    await options.locator('::-p-xpath(//label[contains(., "Show beside a thread")]/input)').click();
    await gmail.bringToFront();
    // In a line of its own, which no badge stands in.
    const isNew = ({ isMet, y }: OurBox) => isMet && before.every((one) => Math.abs(one.y - y) > 2);
    const chip = await until('the chip', async () => (await hostsIn(gmail)).find(isNew) ?? null);
    await gmail.mouse.click(chip.x, chip.y);
    const log = await tabOf('/log.html');
    await says(log, /EMEA comes first/);
  });
});
