import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectRegister, ids } from './support/connect-notion.ts';
import { elapse } from './support/elapse.ts';
import { launchGranted } from './support/granted-build.ts';
import { livingWorker, wake } from './support/hold-fetch.ts';
import { killWorker } from './support/kill-worker.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import {
  expectOneDocument,
  itemOf,
  itemWhere,
  markedDecision,
  saveTo,
  sentWords,
} from './support/sent-decision.ts';
import { until } from './support/shadow.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
let page: Page;
beforeAll(async () => {
  office = await launchGranted();
  await connectRegister(office);
  page = await office.extensionPage('options');
});
afterAll(() => office?.close());

const notifications = async () => Object.keys(await page.evaluate(() => chrome.notifications.getAll()));
const toolbar = () =>
  page.evaluate(async () => [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]);

/** As a page asks for it after every save. */
const askToRun = () =>
  page.evaluate(() =>
    chrome.runtime.sendMessage({ id: Date.now(), timestamp: Date.now(), type: 'runOutbox', data: {} }),
  );

/** Clicks a notification as the browser tells of it; a worker that was just started has to hear it, too. */
async function click(id: string): Promise<Page> {
  const worker = await livingWorker(page);
  const opening = office.context.waitForEvent('page');
  await worker.evaluate((clicked) => {
    const { onClicked } = chrome.notifications;
    (onClicked as unknown as { dispatch(id: string): void }).dispatch(clicked);
  }, id);
  return await opening;
}

test('a notification for a document that stands; a click on it, heard by a new worker, opens the document', async () => {
  const decision = markedDecision(1);
  const draft = await saveTo(office, 'notion', decision);
  await draft.getByText(sentWords).waitFor();
  const href = (await itemOf(page, decision.key))?.link?.href ?? 'no link';
  await until('the notification', async () => (await notifications()).includes(href));
  await killWorker(page);
  const opened = await click(href);
  await opened.waitForURL(href);
  await opened.getByText('mark1x0').waitFor();
  await until('it is taken away', async () => !(await notifications()).includes(href));
  await opened.close();
  await draft.close();
});

test('two documents need the user: the toolbar button says how many, a notification leads to the record', async () => {
  const { dataSources } = office.office.notion;
  const register = dataSources.get(ids.register);
  dataSources.delete(ids.register);
  const drafts = [
    await saveTo(office, 'notion', markedDecision(2)),
    await saveTo(office, 'notion', markedDecision(3)),
  ];
  for (const draft of drafts) await draft.getByText(/needs you/).waitFor();
  await until(
    'the button',
    async () => (await toolbar()).join() === '2,Meantime: 2 documents need your attention',
  );
  // Nothing runs that would hold it: the browser itself keeps the number.
  await killWorker(page);
  expect(await toolbar()).toEqual(['2', 'Meantime: 2 documents need your attention']);
  const record = await until('the notification', async () => (await notifications()).find(isRecord) ?? null);
  const log = await click(record);
  await log.getByRole('heading', { name: /^Plan [23]$/ }).waitFor();
  await log.close();
  if (register !== undefined) dataSources.set(ids.register, register);
  for (const draft of drafts) {
    await draft.getByRole('button', { name: 'Try now' }).click();
    await draft.getByText(sentWords).waitFor();
    await draft.close();
  }
  await until('an empty button', async () => (await toolbar()).join() === ',Meantime');
});

const isRecord = (id: string) => id.includes('/log.html#');

test('pages, the alarm and a start all wake it at once, also after its lease ran out: one request, one document', async () => {
  const { notion } = office.office;
  const posts = () => notion.log.filter(({ call }) => call === 'POST /v1/pages').length;
  const before = posts();
  const decision = markedDecision(4);
  notion.faults.push({ kind: 'slow', on: 'POST /v1/pages', ms: 1500 });
  const draft = await saveTo(office, 'notion', decision);
  await until('the request', async () => posts() === before + 1);
  await Promise.all([askToRun(), askToRun(), wake(page), askToRun()]);
  await killWorker(page);
  await Promise.all([askToRun(), wake(page), askToRun()]);
  // Alive again, and the dead one's lease still holds.
  expect(await itemOf(page, decision.key)).toMatchObject({ state: 'sending' });
  await Promise.all([elapse(page, office.office, 130_000), askToRun(), askToRun()]);
  await itemWhere(page, decision.key, 'the document', ({ state }) => state === 'done');
  expect(posts()).toBe(before + 1);
  expectOneDocument(office.office, 'notion', decision);
  await draft.close();
});
