import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCard, pressLogDecision, waitForBadges } from './support/badges.ts';
import { openCardOf } from './support/card.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { openedDraft } from './support/opened-draft.ts';
import { prepareProfile } from './support/prepare-profile.ts';
import { until } from './support/shadow.ts';
import { type Watch, watchExtension } from './support/watch-extension.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/** Names, places and addresses of the team, and words of the mails that are read on the way. */
const secrets =
  /Ananya|Jonas|Tanaka|Lindqvist|Bengaluru|Portland|Kolkata|fernhill\.example|U0[A-Z]{4}|Rollout|EMEA|APAC|billing fix|Northquay|Vendor contract/i;

const chromiumsOwn =
  /^(?:update|safebrowsing|clientservices|optimizationguide-pa|content-autofill)\.googleapis\.com$|^(?:clients\d|android\.clients|accounts|www)\.google\.com$|\.gvt1\.com$/;

let office: OfficeInBrowser;
let gmail: Page;
let watch: Watch;

/** The whole way of a reader: accept, a team, the inbox, a thread, a card, a decision in the log. */
beforeAll(async () => {
  office = await launchOffice({ consent: false });
  watch = await watchExtension(office);
  gmail = await office.openGmail();
  await prepareProfile(office.context, office.extensionId, office.worker, true);
  await gmail.bringToFront();
  await waitForBadges(gmail, 5);
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  await gmail.getByRole('heading', { name: 'Rollout plan for Q1' }).waitFor();
  await openCard(gmail, '[role=list]');
  await pressLogDecision(gmail);
  const draft = await openedDraft(office, new Set());
  await draft.getByLabel('Decision', { exact: true }).fill('EMEA first, then APAC.');
  await draft.getByRole('button', { name: /^Save/ }).click();
  await draft.getByText(/In the decision log as/).waitFor();
  const popup = await office.extensionPage('popup');
  await popup.getByText('Rollout plan for Q1').waitFor();
  await popup.close();
  await draft.close();
  await gmail.bringToFront();
});
afterAll(() => office?.close());

test('nothing is asked of any host but what the page asks for itself', async () => {
  const ownPages = `chrome-extension://${office.extensionId}/`;
  const asked = watch.pageRequests.filter((url) => !url.startsWith(ownPages) && !url.startsWith('data:'));
  expect(asked.length).toBeGreaterThan(0);
  for (const url of asked) expect(url).toMatch(/^https:\/\/mail\.google\.com\/(?:mail\/u\/0\/|office\/)/);
  expect((await watch.worker()).asked).toEqual([]);
  // The office is every host there is. Chromium asks for updates of its own, at hosts that we never use.
  for (const { host, method, path } of office.office.requests) {
    if (chromiumsOwn.test(host)) continue;
    expect(`${method} ${host}${path}`).toMatch(/^GET mail\.google\.com\/(?:mail\/u\/0\/|office\/)/);
  }
});

test('a request of the worker or of a page would have been seen', async () => {
  await office.worker.evaluate(() => fetch('https://from-worker.example/').catch(() => null));
  const options = await office.extensionPage('options');
  await options.evaluate(() => fetch('https://from-page.example/').catch(() => null));
  await until('both requests', async () => {
    const hosts = office.office.requests.map(({ host }) => host);
    return hosts.includes('from-worker.example') && hosts.includes('from-page.example');
  });
  expect((await watch.worker()).asked).toEqual(['https://from-worker.example/']);
  expect(watch.pageRequests).toContain('https://from-page.example/');
  await options.close();
});

test('no person and no word of a mail stands in storage.local or storage.sync', async () => {
  const stored = await office.worker.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    sync: await chrome.storage.sync.get(null),
    session: await chrome.storage.session.get(null),
  }));
  expect(Object.keys(stored.local)).toContain('signals');
  expect(JSON.stringify(stored)).not.toMatch(secrets);
  expect(stored.sync).toEqual({});
});

test('the page has no database of ours and nothing of ours in its own stores', async () => {
  const found = await gmail.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    stores: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    names: Object.keys(window).filter((name) => /meantime|chrome-extension/i.test(name)),
    links: document.documentElement.outerHTML.includes('chrome-extension:'),
  }));
  expect(found).toEqual({ databases: [], stores: [], names: [], links: false });
});

test('of badges and card the page sees an empty element: no node inside, no attribute that names anybody', async () => {
  await gmail.evaluate(() => {
    const paths: string[] = [];
    Object.assign(window, { paths });
    addEventListener('pointerdown', (event) => paths.push(...event.composedPath().map(String)), true);
  });
  await openCardOf(gmail, /^Jonas Weber/);
  const hosts = await gmail.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((el) => /^x-[a-z]{8}$/.test(el.localName))
      .map((el) => ({
        open: el.shadowRoot !== null,
        inside: el.childNodes.length,
        text: el.textContent,
        seen: `${(el as HTMLElement).innerText}`,
        attributes: el.getAttributeNames(),
        html: el.outerHTML,
      })),
  );
  expect(hosts.length).toBeGreaterThan(2);
  for (const { html, attributes, ...seen } of hosts) {
    expect(seen).toEqual({ open: false, inside: 0, text: '', seen: '' });
    expect(html).not.toMatch(secrets);
    for (const name of attributes) expect(['style', 'popover']).toContain(name);
  }
  const paths = await gmail.evaluate(() => Reflect.get(window, 'paths') as string[]);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.join()).not.toMatch(/ShadowRoot|Button|SVG/i);
  const ofCard = await gmail.evaluate(() =>
    /behind you|ahead of you|reply expected|expect a reply|how this is counted/i.exec(
      document.documentElement.outerHTML,
    ),
  );
  expect(ofCard, 'words of the card').toBeNull();
  const selected = await gmail.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    return getSelection()?.toString() ?? '';
  });
  expect(selected).toContain('Rollout plan for Q1');
  expect(selected).not.toMatch(/behind you|reply expected|expect a reply|your time/i);
});

test('no console carries a name, an address or a word of a mail', async () => {
  const logged = [...watch.logged, ...(await watch.worker()).logged];
  for (const line of logged) expect(line).not.toMatch(secrets);
});
