import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForBadges } from './support/badges.ts';
import { badgeOf, cardText, openCardOf } from './support/card.ts';
import { killWorker } from './support/kill-worker.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { listBadges, listShadow, until } from './support/shadow.ts';
import { updateExtension } from './support/update-extension.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

/** The extension's scripts that run in this page, by file name, each as often as it ran; those of before too. */
async function watchScripts(page: Page): Promise<readonly string[]> {
  const names: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) names.push(new URL(url).pathname);
  });
  await session.send('Debugger.enable');
  return names;
}

async function stopWorker(): Promise<void> {
  const own = await office.extensionPage('popup');
  await killWorker(own);
  await own.close();
}

test('an inbox runs its script and a small one for its menu; a pointed-at badge loads the rest, though the worker was stopped', async () => {
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  const scripts = await watchScripts(gmail);
  await expect.poll(() => [...scripts].sort()).toEqual(['/content-scripts/gmail.js', '/gmail-named.js']);
  await stopWorker();
  await gmail.bringToFront();
  const { x, y } = await badgeOf(gmail, /Tom Becker/);
  await gmail.mouse.move(x, y);
  expect(await until('the card', () => cardText(gmail))).toContain('Tom Becker');
  await gmail.mouse.move(5, 5);
  await until('no card', async () => (await cardText(gmail)) === null);
  // Neither a second card nor a thread loads anything again.
  await openCardOf(gmail, /Tom Becker/);
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  await badgeOf(gmail, /Ananya Rao.* your time/);
  expect([...scripts].sort()).toEqual([
    '/card.js',
    '/content-scripts/gmail.js',
    '/gmail-bodies.js',
    '/gmail-named.js',
    '/gmail-reader.js',
    '/gmail-words.js',
    '/windows.js',
  ]);
});

test('an open thread loads what its headers say, and the page sees nothing of how', async () => {
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  const before = await gmail.evaluate(() => Object.getOwnPropertySymbols(window).map(String));
  const scripts = await watchScripts(gmail);
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  await badgeOf(gmail, /Ananya Rao.* your time/);
  expect([...scripts].sort()).toEqual([
    '/card.js',
    '/content-scripts/gmail.js',
    '/gmail-bodies.js',
    '/gmail-named.js',
    '/gmail-reader.js',
    '/gmail-words.js',
    '/windows.js',
  ]);
  const after = await gmail.evaluate(() => Object.getOwnPropertySymbols(window).map(String));
  expect(after).toEqual(before);
  const named = await gmail.evaluate(() => Reflect.get(window, Symbol.for('meantime')));
  expect(named).toBeUndefined();
});

test('Slack loads its own scripts, once a person is in the list of direct messages', async () => {
  const slack = await office.openSlack();
  const scripts = await watchScripts(slack);
  await until('a clock in the list', async () =>
    (await listShadow(slack, 'note')).some(({ box }) => box !== null),
  );
  await openCardOf(slack, /Tom Becker/);
  expect([...scripts].sort()).toEqual([
    '/card.js',
    '/content-scripts/slack.js',
    '/slack-direct.js',
    '/slack-named.js',
    '/slack-reader.js',
    '/windows.js',
  ]);
});

test('an update of the extension takes an open card along, and its new scripts open the next', async () => {
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await openCardOf(gmail, /Tom Becker/);
  // A card that was pressed open stays; the pointer would open one at the new badge.
  await gmail.mouse.move(5, 5);
  const before = new Set((await listBadges(gmail)).map(({ host }) => host));
  const said: string[] = [];
  gmail.on('console', (one) => said.push(one.text()));
  await updateExtension(office);
  await gmail.bringToFront();
  await until(
    'the badges of the new version alone, and no card',
    async () => {
      const badges = await listBadges(gmail);
      const isNew = badges.length > 0 && badges.every(({ host }) => !before.has(host));
      return isNew && (await cardText(gmail)) === null;
    },
    20_000,
  );
  expect(await openCardOf(gmail, /Tom Becker/)).toContain('Tom Becker');
  expect(said.filter((text) => text.startsWith('Meantime'))).toEqual([]);
});
