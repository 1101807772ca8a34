import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Decision } from '../../utils/domain/decision/decision.ts';
import { connectGoogle } from './support/connect-google.ts';
import { launchGranted } from './support/granted-build.ts';
import { holdFetch } from './support/hold-fetch.ts';
import { killWorker } from './support/kill-worker.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { barePage } from './support/put-draft.ts';
import { expectOneDocument, itemOf, itemWhere, markedDecision, saveTo } from './support/sent-decision.ts';
import { until } from './support/shadow.ts';
import { untilEnded } from './support/until-ended.ts';

// Google Docs takes a document in one request and an update in two, of which one writes: the kills strike both
// writes, before they left, while Google was at it, and when the answer was there but not stored.
const upload = /\/upload\//;
const write = /:batchUpdate$/;

let office: OfficeInBrowser;
let page: Page;
beforeAll(async () => {
  office = await launchGranted({ locale: 'en-US' });
  await connectGoogle(office);
  page = await barePage(office);
});
afterAll(() => office?.close());

/** Requests so far that Google got. */
const count = (call: RegExp) => office.office.google.log.filter((one) => call.test(one.call)).length;

/** Kills the worker once the moment has come, waits until Google has done all that reached it, lets time go by, and reads the one document, each word in it once. */
async function killedThen(moment: () => Promise<boolean>, decision: Decision): Promise<string> {
  const { key } = decision;
  const { google } = office.office;
  await until('the moment', moment, 30_000);
  await killWorker(page);
  expect(await itemOf(page, key)).toMatchObject({ state: 'sending', lease: { asked: true } });
  await until('the end of what reached Google', async () => google.log.every(({ status }) => status !== 0));
  google.latencyMs = 0;
  await untilEnded(page, office.office, [key]);
  expect(await itemOf(page, key)).toMatchObject({ state: 'done' });
  return expectOneDocument(office.office, 'google-docs', decision);
}

const creations = [
  ['before the request left', 1, 'before'],
  ['while Google was at it, which it finished later', 2, 'during'],
  ['after Google had answered', 3, 'after'],
] as const;

test.each(creations)('the worker is killed %s: one document, each word once', async (_, number, when) => {
  const { google } = office.office;
  const decision = markedDecision(number, 40);
  const uploads = count(upload);
  let isThere = async () => count(upload) === uploads + 1;
  // The request reached Google; the work begins when its sender is dead.
  if (when === 'during') google.latencyMs = 2000;
  else isThere = await holdFetch(page, when);

  const draft = await saveTo(office, 'google-docs', decision);
  await killedThen(isThere, decision);
  expect(count(upload)).toBe(uploads + 1);
  await draft.getByRole('link', { name: 'Open in Google Docs' }).waitFor();
  await draft.close();
});

const updates = [
  ['before it was written', 'before'],
  ['while Google was writing it', 'during'],
  ['after Google had written it', 'after'],
] as const;

test.each(updates)('an update, the worker killed %s: it stands there once', async (moment, when) => {
  const { google } = office.office;
  const number = 4 + updates.findIndex(([of]) => of === moment);
  const decision = markedDecision(number);
  const draft = await saveTo(office, 'google-docs', decision);
  await itemWhere(page, decision.key, 'the document', ({ state }) => state === 'done');

  const writes = count(write);
  let isThere = async () => count(write) === writes + 1;
  if (when === 'during') google.faults.push({ kind: 'slow', on: 'POST /v1/documents/*', ms: 1500 });
  else isThere = await holdFetch(page, when, 1);
  await draft.getByLabel('Decision', { exact: true }).fill('It grows elsewhere, too.');
  await draft.getByRole('button', { name: 'Save changes, also to Google Docs' }).click();
  const text = await killedThen(isThere, decision);
  // In the box above, and in the one section that was added below.
  expect(text.match(/It grows elsewhere, too/g)).toHaveLength(2);
  expect(text.match(/Update of/g)).toHaveLength(1);
  await draft.getByText(/updated, .* your time/).waitFor();
  await draft.close();
});
