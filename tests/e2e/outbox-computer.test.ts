import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Decision } from '../../utils/domain/decision/decision.ts';
import { connectRegister } from './support/connect-notion.ts';
import { elapse, jumpClock } from './support/elapse.ts';
import { fillDisk } from './support/full-disk.ts';
import { launchGranted } from './support/granted-build.ts';
import { livingWorker, wake } from './support/hold-fetch.ts';
import { killWorker } from './support/kill-worker.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { documents } from './support/office-documents.ts';
import { barePage } from './support/put-draft.ts';
import {
  expectOneDocument,
  itemOf,
  itemWhere,
  markedDecision,
  saveTo,
  sentWords,
} from './support/sent-decision.ts';
import { until } from './support/shadow.ts';
import { untilEnded } from './support/until-ended.ts';

// What fails here is this computer: its disk is full, or its clock jumps.

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

const anHour = 3_600_000;

let office: OfficeInBrowser;
let page: Page;
beforeAll(async () => {
  office = await launchGranted();
  await connectRegister(office);
  page = await barePage(office);
  // What is cut stays cut.
  office.office.notion.keepsConnections = false;
});
afterAll(() => office?.close());

const posts = () => office.office.notion.log.filter(({ call }) => call === 'POST /v1/pages').length;
const queries = () => office.office.notion.log.filter(({ call }) => call.endsWith('/query')).length;
const toolbar = () => page.evaluate(() => chrome.action.getTitle({}));

const expectOne = (decision: Decision) => expectOneDocument(office.office, 'notion', decision);

test('the disk is full while a draft is written: it says so in a sentence, the words stay, and go out when there is room', async () => {
  const decision = markedDecision(1);
  const draft = await saveTo(office, 'notion', decision);
  await draft.getByText(sentWords).waitFor();
  const before = office.office.notion.log.length;
  await fillDisk(draft);
  const why = draft.getByLabel('Why', { exact: true });
  await why.fill('Because of why1x. Lavender, too.');
  const sentence =
    'Not saved: this computer’s disk is full. Your words stay here: free up space, then press Save.';
  await draft.getByRole('alert').getByText(sentence, { exact: true }).waitFor();
  // What was typed last is not in the record yet, and nothing may be sent without it.
  await draft.getByRole('button', { name: 'Save changes, also to Notion' }).click();
  await draft.getByRole('alert').getByText(sentence, { exact: true }).waitFor();
  expect(await why.inputValue()).toContain('Lavender');
  expect(office.office.notion.log).toHaveLength(before);
  // With room again, on a page that knows nothing of all that.
  await draft.reload();
  await draft.getByText('Lavender').first().waitFor();
  await draft.getByRole('button', { name: 'Save changes, also to Notion' }).click();
  await draft.getByText(/updated, .* your time/).waitFor();
  const [text = '', ...others] = documents.notion(office.office, decision.key);
  expect(others).toEqual([]);
  expect(text).toContain('Lavender, too.');
  expect(text.match(/mark1x\d/g)).toEqual(['mark1x0', 'mark1x1']);
  await draft.close();
});

test('the disk is full before anything is sent: the toolbar button says so; a new worker with room sends it once', async () => {
  const decision = markedDecision(2);
  await fillDisk(await livingWorker(page));
  const before = office.office.notion.log.length;
  const draft = await saveTo(office, 'notion', decision);
  const full = 'Meantime: this computer’s disk is full. Decisions wait here; free up space and they go out.';
  await until('the toolbar button', async () => (await toolbar()) === full);
  expect(await itemOf(page, decision.key)).toMatchObject({ state: 'queued' });
  expect(office.office.notion.log).toHaveLength(before);
  await killWorker(page);
  await wake(page);
  await draft.getByText(sentWords).waitFor();
  expectOne(decision);
  await until('the plain button', async () => (await toolbar()) === 'Meantime');
  await draft.close();
});

test('the disk is full when the answer comes, and the worker dies: the document is found, not made again', async () => {
  const decision = markedDecision(3);
  await fillDisk(await livingWorker(page), '/v1/pages');
  const before = posts();
  const draft = await saveTo(office, 'notion', decision);
  await until('the document', async () => documents.notion(office.office, decision.key).length === 1);
  await until('the toolbar button', async () => /disk is full/.test(await toolbar()));
  expect(await itemOf(page, decision.key)).toMatchObject({ state: 'sending', lease: { asked: true } });
  await killWorker(page);
  await untilEnded(page, office.office, [decision.key]);
  expect(posts()).toBe(before + 1);
  await draft.getByText(sentWords).waitFor();
  expectOne(decision);
  await draft.close();
});

/** Saves a decision the answer to which is lost after Notion had made the document. */
async function lose(number: number) {
  const decision = markedDecision(number);
  office.office.notion.faults.push({ kind: 'cut-after', on: 'POST /v1/pages' });
  const draft = await saveTo(office, 'notion', decision);
  await draft.getByText(/not confirmed, checks again/).waitFor();
  return { decision, draft };
}

test('the clock jumps an hour on after a lost answer: two looks too early for the list make no second document', async () => {
  const { decision, draft } = await lose(4);
  const [before, asked] = [posts(), queries()];
  await jumpClock(page, anHour);
  await wake(page);
  await itemWhere(
    page,
    decision.key,
    'a look',
    ({ doubt, state }) => doubt?.looks === 1 && state === 'waiting',
  );
  await elapse(page, office.office, 61_000);
  // By Notion's own clock a minute went by, so this look tells nothing yet either.
  await until('a second look', async () => queries() >= asked + 2);
  await untilEnded(page, office.office, [decision.key]);
  expect(posts()).toBe(before);
  await draft.getByText(sentWords).waitFor();
  expectOne(decision);
  await draft.close();
});

test('the clock is set back an hour after a lost answer: the wait keeps its length', async () => {
  const { decision, draft } = await lose(5);
  const before = posts();
  await jumpClock(page, -anHour);
  await killWorker(page);
  await wake(page);
  const { doubt } = await itemWhere(page, decision.key, 'the new wait', ({ at }) => at <= Date.now());
  expect(doubt?.since).toBeLessThanOrEqual(Date.now());
  await untilEnded(page, office.office, [decision.key]);
  expect(posts()).toBe(before);
  await draft.getByText(sentWords).waitFor();
  expectOne(decision);
  await draft.close();
});
