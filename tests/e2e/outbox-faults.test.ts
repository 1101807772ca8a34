import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Decision } from '../../utils/domain/decision/decision.ts';
import { violationsInEveryMode } from './support/axe.ts';
import { connectGoogle } from './support/connect-google.ts';
import { connectRegister, ids } from './support/connect-notion.ts';
import { elapse } from './support/elapse.ts';
import { launchGranted } from './support/granted-build.ts';
import { hastenLimits } from './support/hasten-limits.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { documents } from './support/office-documents.ts';
import { barePage } from './support/put-draft.ts';
import {
  type Destination,
  expectOneDocument,
  itemOf,
  itemWhere,
  markedDecision,
  saveTo,
  sentWords,
} from './support/sent-decision.ts';
import { until } from './support/shadow.ts';
import { untilEnded } from './support/until-ended.ts';

// The simulation plays every fault at every request. A third of them is here, chosen where the browser has a part
// in it that the simulation only claims: a connection that ends without an answer, a request that its own clock
// ends, headers and bodies of refusals, the sign-in, and what the user sees and does. A revoked token is in
// outbox.test.ts, a refused sign-in in google-docs.test.ts, a pause asked for in outbox-offline.test.ts, dead
// workers and browsers in outbox-kill-*.test.ts and outbox-restart.test.ts, other refusals in outbox-refusals.test.ts,
// a full disk and a clock that jumps in outbox-computer.test.ts.

let office: OfficeInBrowser;
let folderId: string;
let page: Page;
beforeAll(async () => {
  office = await launchGranted();
  await connectRegister(office);
  ({ folderId } = await connectGoogle(office));
  page = await barePage(office);
  // So that what is cut stays cut; what Chromium does otherwise has tests of its own, the last two.
  office.office.notion.keepsConnections = false;
});
afterAll(() => office?.close());

/** It is done, with one document. Returns that one's text. */
async function expectOne(to: Destination, decision: Decision): Promise<string> {
  expect(await itemOf(page, decision.key)).toMatchObject({ state: 'done' });
  return expectOneDocument(office.office, to, decision);
}

const make = { notion: 'POST /v1/pages', 'google-docs': 'POST /upload/drive/v3/files' } as const;
const lost = [
  [1, 'notion', 'cut-after'],
  [2, 'google-docs', 'cut-after'],
  [3, 'notion', 'cut-before'],
  [4, 'google-docs', '502-committed'],
] as const;

test.each(lost)('%i: to %s, %s: it is looked for, and there is one', async (number, to, kind) => {
  const decision = markedDecision(number);
  office.office[to === 'notion' ? 'notion' : 'google'].faults.push({ kind, on: make[to] });
  const draft = await saveTo(office, to, decision);
  await draft.getByText(/not confirmed, checks again \d\d:\d\d your time/).waitFor();
  // Trying now does not help to see what a list does not show yet.
  await draft.getByRole('button', { name: 'Try now' }).click();
  await draft.getByText(/not confirmed, checks again/).waitFor();
  expect(documents[to](office.office, decision.key)).toHaveLength(kind === 'cut-before' ? 0 : 1);
  await untilEnded(page, office.office, [decision.key]);
  await expectOne(to, decision);
  await draft.getByText(sentWords).waitFor();
  await draft.close();
});

test('503 that names what was saved: the document is finished at once, without a look', async () => {
  const decision = markedDecision(5);
  const { faults, log } = office.office.notion;
  faults.push({ kind: '503-committed', on: make.notion });
  const looks = () => log.filter(({ call }) => call.endsWith('/query')).length;
  const before = looks();
  const draft = await saveTo(office, 'notion', decision);
  await draft.getByText(sentWords).waitFor();
  expect(looks()).toBe(before);
  await expectOne('notion', decision);
  await draft.close();
});

test('Notion: the database is gone: it asks for another place; back again, one click sends it', async () => {
  const decision = markedDecision(6);
  const { dataSources } = office.office.notion;
  const register = dataSources.get(ids.register);
  dataSources.delete(ids.register);
  const draft = await saveTo(office, 'notion', decision);
  await draft.getByText(/needs your attention, since .* your time/).waitFor();
  await draft.getByRole('link', { name: 'Choose a place' }).waitFor();
  expect(await draft.getByLabel('Why', { exact: true }).inputValue()).toBe(decision.why);
  expect(documents.notion(office.office, decision.key)).toEqual([]);
  if (register !== undefined) dataSources.set(ids.register, register);
  await draft.getByRole('button', { name: 'Try now' }).click();
  await draft.getByText(sentWords).waitFor();
  await expectOne('notion', decision);
  await draft.close();
});

test('Google: the folder is gone: it asks for another place, which is open at once, and can be sent elsewhere', async () => {
  const decision = markedDecision(7);
  const { files } = office.office.google;
  const folder = files.get(folderId);
  files.delete(folderId);
  const draft = await saveTo(office, 'google-docs', decision);
  await draft.getByText('Meantime can’t find the folder in Google Drive. Choose another one.').waitFor();
  await draft.getByRole('link', { name: 'Choose a place' }).waitFor();
  const options = await office.extensionPage('options', '#connections');
  await options.getByText(`“${decision.title}” waits:`).waitFor();
  await options.getByRole('button', { name: 'Create folder' }).waitFor();
  expect(await violationsInEveryMode(options)).toEqual([]);
  await options.close();
  await draft.getByRole('button', { name: 'Send elsewhere' }).click();
  await draft.getByRole('button', { name: /Team register/ }).click();
  await draft.getByText(sentWords).waitFor();
  await expectOne('notion', decision);
  expect(documents['google-docs'](office.office, decision.key)).toEqual([]);
  if (folder !== undefined) files.set(folderId, folder);
  await draft.close();
});

test('Google: somebody types between our reading and our writing: the update is made upon their words', async () => {
  const decision = markedDecision(8);
  const draft = await saveTo(office, 'google-docs', decision);
  await draft.getByText(sentWords).waitFor();
  office.office.google.faults.push({ kind: 'stale', on: 'POST /v1/documents/*' });
  await draft.getByLabel('Decision', { exact: true }).fill('EMEA alone.');
  await draft.getByRole('button', { name: 'Save changes, also to Google Docs' }).click();
  await draft.getByText(/updated, .* your time/).waitFor();
  const text = await expectOne('google-docs', decision);
  expect(text).toContain('(seen)');
  expect(text.match(/Update of/g)).toHaveLength(1);
  await draft.close();
});

test('Google takes longer than 25 s, nobody dies: the request ends by its own clock, and the document is found', async () => {
  const decision = markedDecision(9);
  const clock = await hastenLimits(page, 10);
  office.office.google.faults.push({ kind: 'slow', on: make['google-docs'], ms: 40_000 / 10 });
  const draft = await saveTo(office, 'google-docs', decision);
  await itemWhere(page, decision.key, 'the request', ({ state }) => state === 'sending');
  await until('its end', async () => (await itemOf(page, decision.key))?.state === 'waiting');
  expect(await clock.asked()).toContain(25_000);
  await clock.restore();
  await untilEnded(page, office.office, [decision.key]);
  await expectOne('google-docs', decision);
  await draft.close();
});

test('a cut on a connection that was used before: the browser sends it again by itself, and of two the user is told', async () => {
  const decision = markedDecision(10);
  const { notion } = office.office;
  notion.keepsConnections = true;
  notion.faults.push({ kind: 'cut-after', on: make.notion });
  const draft = await saveTo(office, 'notion', decision);
  await draft.getByText(sentWords).waitFor();
  expect(documents.notion(office.office, decision.key)).toHaveLength(2);
  await elapse(page, office.office, 160_000);
  await draft.getByText('This document was created more than once').waitFor();
  expect(await violationsInEveryMode(draft)).toEqual([]);
  const linked = await draft.getByRole('link', { name: 'Open in Notion' }).getAttribute('href');
  const other = await draft.getByRole('link', { name: 'Open the other copy' }).getAttribute('href');
  expect(other).toMatch(/^https:\/\/www\.notion\.so\//);
  expect(other).not.toBe(linked);
  for (const node of notion.nodes.values()) {
    if (node.kind === 'page' && other?.endsWith(node.id.replaceAll('-', ''))) node.trashed = true;
  }
  await draft.getByRole('button', { name: 'Check again' }).click();
  await draft.getByText('This document was created more than once').waitFor({ state: 'detached' });
  await expectOne('notion', decision);
  await draft.close();
});

test('the same cut while an update is appended: of the section that stands twice the user is told', async () => {
  const decision = markedDecision(11);
  const { notion } = office.office;
  const draft = await saveTo(office, 'notion', decision);
  await draft.getByText(sentWords).waitFor();
  notion.keepsConnections = true;
  notion.faults.push({ kind: 'cut-after', on: 'PATCH /v1/blocks/*/children' });
  await draft.getByLabel('Decision', { exact: true }).fill('EMEA alone.');
  await draft.getByRole('button', { name: 'Save changes, also to Notion' }).click();
  await draft.getByText(/updated, .* your time/).waitFor();
  const sections = () =>
    documents
      .notion(office.office, decision.key)
      .join()
      .match(/Update of/g)?.length;
  expect(sections()).toBe(2);
  await elapse(page, office.office, 160_000);
  await draft.getByText('An update appears twice in the document').waitFor();
  expect(await violationsInEveryMode(draft)).toEqual([]);
  const place = await draft.getByRole('link', { name: 'Open the repeated section' }).getAttribute('href');
  const [, block = ''] = /^https:\/\/www\.notion\.so\/.*#(\w{32})$/.exec(place ?? '') ?? [];
  const first = [...notion.nodes.values()].find(({ id }) => id.replaceAll('-', '') === block);
  const siblings = notion.nodes.get(first?.parent.id ?? '')?.children ?? [];
  const at = siblings.indexOf(first?.id ?? '');
  // As its reader would: the heading and the line below it.
  for (const id of siblings.slice(at, at + 2)) {
    const node = notion.nodes.get(id);
    if (node !== undefined) node.trashed = true;
  }
  expect(sections()).toBe(1);
  await draft.getByRole('button', { name: 'Check again' }).click();
  await draft.getByText('An update appears twice in the document').waitFor({ state: 'detached' });
  await draft.close();
});
