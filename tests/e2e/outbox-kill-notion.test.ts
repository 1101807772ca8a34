import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectRegister } from './support/connect-notion.ts';
import { launchGranted } from './support/granted-build.ts';
import { holdFetch } from './support/hold-fetch.ts';
import { killWorker } from './support/kill-worker.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { barePage } from './support/put-draft.ts';
import { expectOneDocument, itemOf, markedDecision, saveTo } from './support/sent-decision.ts';
import { until } from './support/shadow.ts';
import { untilEnded } from './support/until-ended.ts';

// So many messages that a page and an append are needed: the kills strike both writes, before they left, while
// Notion was at it, and when the answer was there but not stored. Reads change nothing; the simulation has them.
const messages = 600;
const create = 'POST /v1/pages';
const append = 'PATCH /v1/blocks/*/children';
/** The worker's requests before each: the schema, the people, then the page. */
const before = { [create]: 2, [append]: 3 };

let office: OfficeInBrowser;
let page: Page;
beforeAll(async () => {
  office = await launchGranted({ locale: 'en-US' });
  await connectRegister(office);
  page = await barePage(office);
});
afterAll(() => office?.close());

const moments = [
  ['before the page was asked for', 1, create, 'before'],
  ['while Notion was making the page', 2, create, 'during'],
  ['after Notion had answered with the page', 3, create, 'after'],
  ['before the rest was sent', 4, append, 'before'],
  ['while Notion was taking the rest', 5, append, 'during'],
  ['after Notion had taken the rest', 6, append, 'after'],
] as const;

test.each(moments)('the worker is killed %s: one document, each word once', async (_, number, call, when) => {
  const { notion } = office.office;
  const decision = markedDecision(number, messages);
  const from = notion.log.length;
  const since = (pattern: RegExp) =>
    notion.log.slice(from).filter(({ call: one }) => pattern.test(one)).length;
  const written = new RegExp(`^${call.replace('*', '[^/]+')}$`);
  let isThere = async () => since(written) === 1;
  // The work is done at once, the answer would come when nobody waits any more.
  if (when === 'during') notion.faults.push({ kind: 'slow', on: call, ms: 60_000 });
  else isThere = await holdFetch(page, when, before[call]);

  const draft = await saveTo(office, 'notion', decision);
  await until('the moment', isThere, 30_000);
  await killWorker(page);
  expect(await itemOf(page, decision.key)).toMatchObject({ state: 'sending', lease: { asked: true } });

  await untilEnded(page, office.office, [decision.key]);
  expect(await itemOf(page, decision.key)).toMatchObject({ state: 'done' });
  expectOneDocument(office.office, 'notion', decision);
  expect([since(/^POST \/v1\/pages$/), since(/^PATCH /)]).toEqual([1, 1]);
  await draft.getByRole('link', { name: 'Open in Notion' }).waitFor();
  await draft.close();
});
