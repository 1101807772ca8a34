import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { putIntoEveryPlace } from './support/leaks/canary.ts';
import { type End, sendInto, troubles } from './support/leaks/faults.ts';
import {
  clipboards,
  connectBoth,
  disconnectBoth,
  exportedFiles,
  logBoth,
  lookAtAll,
} from './support/leaks/journey.ts';
import { type Ears, listen } from './support/leaks/places.ts';
import { motifs, plant } from './support/leaks/plants.ts';
import { filesWith } from './support/leaks/profile.ts';
import { mayHold } from './support/leaks/rules.ts';
import { findLeaks, type Places } from './support/leaks/search.ts';

// Tokens, words of messages and addresses are planted at the start; then a reader connects both, logs a thread of
// each site, meets every fault, asks, exports and disconnects. Afterwards every place is searched for them.

let office: OfficeInBrowser;
let ears: Ears;
let profile: string;
const ends: End[] = [];
const moments: Places[] = [];
const copied: Record<string, string> = {};
const tokens = [motifs.notionToken, motifs.googleToken];

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'meantime-leaks-'));
  office = await launchGranted({ profile });
  await plant(office);
  ears = await listen(office);
  const options = await connectBoth(office);
  await logBoth(office);
  for (const destination of ['notion', 'google-docs'] as const)
    for (const trouble of troubles) ends.push(await sendInto(office, options, destination, trouble));
  await lookAtAll(office);
  Object.assign(copied, await clipboards(office));
  moments.push(copied, await exportedFiles(options), await ears.places());
  await disconnectBoth(options);
  moments.push(await ears.places());
}, 300_000);
afterAll(async () => {
  await office?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('the words went where they should: without that nothing could leak', () => {
  const [, files = {}, connected = {}, ended = {}] = moments;
  const everywhere = Object.values({ ...files, ...connected }).join('\n');
  for (const [name, motif] of Object.entries(motifs))
    if (name !== 'member') expect(everywhere, name).toContain(motif);
  expect(connected['table connections']).toContain(motifs.notionToken);
  expect(connected['bodies to Notion']).toContain(motifs.gmailText);
  expect(connected['bodies to Google']).toContain(motifs.slackText);
  expect(ended['table connections']).toBe('[]');
  expect(office.office.google.consent, 'taken back at Google').toBe('ask');
  expect(ended['table ledger']).toContain('oauth2.googleapis.com');
});

test('every fault is a sentence of ours', () => {
  for (const { destination, trouble, state, words } of ends) {
    const end = `${destination} after ${trouble}: ${state}, ${words}`;
    expect(state, end).toMatch(/^(waiting|stuck)$/);
    expect(words, end).toMatch(/^(Notion|Google|The|This|Your|Meantime) .*\.$/);
  }
  const sentences = { sentences: ends.map(({ words }) => words).join('\n') };
  expect(findLeaks(sentences, Object.values(motifs))).toEqual([]);
});

test('no token, word or address stands in a place that it is not for', () => {
  for (const places of moments) expect(findLeaks(places, Object.values(motifs), mayHold)).toEqual([]);
});

test('the clipboard holds one decision once it was asked for, and nothing of ours before', () => {
  expect(copied['clipboard untouched']).toBe('');
  expect(copied['clipboard after Copy as Markdown']).toContain(motifs.gmailText);
  expect(copied['clipboard after Copy as Markdown']).not.toContain(motifs.slackText);
});

test('requests went to the destinations alone, and name no referrer', async () => {
  const hosts = new Set(office.office.requests.map(({ host }) => host));
  for (const host of hosts) if (!browsersOwn.test(host)) expect(host).toMatch(expected);
  expect([...hosts]).toEqual(expect.arrayContaining(['api.notion.com', 'www.googleapis.com']));
  for (const { host, headers } of office.office.requests)
    if (/notion|googleapis|accounts/.test(host)) expect(headers.referer, host).toBeUndefined();
});

test('a leak in any of these places would have been found', async () => {
  const word = 'Canarybright';
  const put = await putIntoEveryPlace(office, word);
  const found = findLeaks(await ears.places(), [word]).map(({ place }) => place);
  for (const place of put) expect(found, place).toContain(place);
});

test('on the disk a token stood nowhere but in the database of the extension', async () => {
  await office.close();
  const found = await filesWith(profile, tokens);
  expect(found.filter((file) => !/^Default\/IndexedDB\/chrome-extension_/.test(file))).toEqual([]);
});

/** The two sites with what they are drawn with, and the two destinations with Google's sign-in. */
const expected =
  /^(?:mail\.google\.com|app\.slack\.com|[a-z]+\.slack-edge\.com|api\.notion\.com|accounts\.google\.com|(?:www|docs|oauth2)\.googleapis\.com|[a-p]{32}\.chromiumapp\.org)$/;
/** Chromium asks for updates of its own, at hosts that we never use. */
const browsersOwn =
  /^(?:update|safebrowsing|clientservices|optimizationguide-pa|content-autofill)\.googleapis\.com$|^(?:clients\d|android\.clients|www)\.google\.com$|\.gvt1\.com$/;
