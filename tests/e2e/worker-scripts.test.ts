import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedLimit, workerLimits } from '../../scripts/lib/worker-limits.ts';
import { queueItems } from '../../utils/outbox/queue.ts';
import { waitForBadges } from './support/badges.ts';
import { extensionFolder } from './support/browser.ts';
import { grantedBuild } from './support/granted-build.ts';
import { answeringWorker, wake } from './support/hold-fetch.ts';
import { killWorker } from './support/kill-worker.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putRows } from './support/put-rows.ts';
import { itemOf, itemWhere } from './support/sent-decision.ts';
import { until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';
import { updateExtension } from './support/update-extension.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

const sending = 'worker/sending.js';
const refreshing = 'worker/refreshing.js';

test('each script of the worker keeps to its limit', () => {
  const later = readdirSync(join(extensionFolder, 'worker')).map((name) => `worker/${name}`);
  const files = ['background.js', ...later];
  expect(files).toEqual(expect.arrayContaining(Object.keys(workerLimits)));
  for (const name of files) {
    const { length } = gzipSync(readFileSync(join(extensionFolder, name)), { level: 9 });
    expect.soft(length, name).toBeLessThanOrEqual(workerLimits[name] ?? sharedLimit);
  }
});

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

/** The scripts that are in the worker that runs now; null where none does. */
async function scriptsNow(): Promise<readonly string[] | null> {
  const worker = await answeringWorker(office.context);
  if (worker === null) return null;
  return await worker.evaluate(() => Object.keys(Reflect.get(self, 'meantimeScripts')));
}

/** Stops the worker, and the alarm starts another for a document of a system that is not connected. */
async function queueForStoppedWorker(page: Page, id: string): Promise<void> {
  const queueing = { id, now: Date.now(), title: 'Rollout', last: 0, hasLink: false, own: [] };
  await killWorker(page);
  await putRows(page, { outbox: [...queueItems(id, { destination: 'notion', place: null }, queueing)] });
  await wake(page);
}

/** Whatever runs such a document makes it ask for a connection. */
async function sendsFromStoppedWorker(id: string): Promise<void> {
  const page = await office.extensionPage('options');
  await queueForStoppedWorker(page, id);
  await itemWhere(page, id, 'a document that asks', ({ state }) => state === 'stuck');
  expect(await scriptsNow()).toContain(sending);
  await page.close();
}

test('badges are answered by a worker without the script that sends', async () => {
  const page = await office.extensionPage('welcome');
  await killWorker(page);
  await page.close();
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  const scripts = await until('the worker that answered', scriptsNow);
  expect(scripts).toContain('background.js');
  expect(scripts).not.toContain(sending);
  expect(scripts).not.toContain(refreshing);
});

test('a worker that was stopped loads it where something is to be sent, after an update too', async () => {
  await sendsFromStoppedWorker('00000000-0000-7000-8000-00000000a001');
  await updateExtension(office);
  await sendsFromStoppedWorker('00000000-0000-7000-8000-00000000a002');
});

test('a stopped worker loads what reads people where a source is due', async () => {
  // The options page would load what is due itself.
  const page = await office.extensionPage('welcome');
  await killWorker(page);
  const source = { id: 'due', kind: 'address', settings: { url: 'https://files.example/team.csv' } };
  const state = { name: 'Team', place: 1, every: 'hourly', revision: null, loadedAt: 0, failure: null };
  await putRows(page, { sources: [{ ...source, ...state, problems: [] }] });
  await page.evaluate(() => chrome.alarms.create('people', { when: Date.now() }));
  // Nobody allowed this host: it is not asked, and the source says so.
  await until('the failure', async () => {
    const [stored] = (await storedRows(page, 'sources')) as readonly { failure: { words: unknown } | null }[];
    return stored?.failure ?? null;
  });
  const scripts = await scriptsNow();
  expect(scripts).toContain(refreshing);
  await page.evaluate(() => chrome.alarms.clear('people'));
  await page.close();
});

test('where that script is missing the document stays queued, the alarm asks again, and badges are drawn', async () => {
  const build = await grantedBuild();
  await rm(join(build.folder, sending));
  const broken = await launchOffice({ extension: build.folder, isOwn: true });
  try {
    const page = await broken.extensionPage('welcome');
    await queueForStoppedWorker(page, 'stays');
    // One after the other, and the mark comes first.
    const button = () =>
      page.evaluate(() => Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})]));
    await expect
      .poll(button)
      .toEqual(['!', expect.stringMatching(/sending couldn’t start\. Decisions wait here/)]);
    const next = await page.evaluate(async () => (await chrome.alarms.get('outbox'))?.scheduledTime ?? 0);
    expect(next).toBeGreaterThan(Date.now());
    expect(await itemOf(page, 'stays')).toMatchObject({ state: 'queued', tries: 0, doubt: null });
    await waitForBadges(await broken.openGmail(), 5);
  } finally {
    await broken.close();
    await build.remove();
  }
});
