import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LedgerLine } from '../../utils/platform/ledger.ts';
import { launchGranted } from './support/granted-build.ts';
import { killWorker } from './support/kill-worker.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { queueInto, sendInto, troubles } from './support/leaks/faults.ts';
import { connectBoth } from './support/leaks/journey.ts';
import { plant } from './support/leaks/plants.ts';
import { until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
let page: Page;
beforeAll(async () => {
  office = await launchGranted();
  await plant(office);
  page = await connectBoth(office);
}, 240_000);
afterAll(() => office?.close());

/** Chromium asks Google for things of its own. */
const isOurs = ({ host, path }: { readonly host: string; readonly path: string }) =>
  /^(?:api\.notion\.com|(?:www|docs|oauth2)\.googleapis\.com)$/.test(host) ||
  (host === 'accounts.google.com' && path.startsWith('/o/oauth2/'));
const ledger = async () => (await storedRows(page, 'ledger')) as readonly LedgerLine[];
const arrivals = () => office.office.requests.filter(isOurs);

/** Windows and the end of an access have no status to be read. */
const named = (host: string, method: string, status: number | null | undefined) =>
  /^(?:accounts|oauth2)\./.test(host) ? `${method} ${host}` : `${method} ${host} ${status}`;

/** The ledger holds each request that the office saw, with its answer, and none beside. */
async function expectAll(): Promise<void> {
  await until('the last answer noted', async () =>
    (await ledger()).every(({ host, status }) => status !== undefined || /^(?:accounts|oauth2)\./.test(host)),
  );
  const lines = (await ledger()).map(({ host, method, status }) => named(host, method, status));
  const seen = arrivals().map(({ host, method, status }) =>
    named(host, method, status === 0 ? null : status),
  );
  expect(lines.sort()).toEqual(seen.sort());
}

test('connecting, with all that goes wrong on the way, is in the ledger line by line', async () => {
  expect((await ledger()).length).toBeGreaterThan(8);
  await expectAll();
});

test('so is every document, whatever was answered', async () => {
  const before = arrivals().length;
  for (const trouble of troubles.filter((each) => typeof each !== 'string')) {
    await sendInto(office, page, 'notion', trouble);
    await sendInto(office, page, 'google-docs', trouble);
  }
  expect(arrivals().length).toBeGreaterThan(before + 12);
  await expectAll();
});

test('a request without an answer has its line, where Chromium repeats it by itself one for both', async () => {
  const unanswered = async () => (await ledger()).filter(({ status }) => status === null).length;
  for (const cut of ['cut-before', 'cut-after'] as const) {
    const [before, seen] = [await unanswered(), arrivals().length];
    await sendInto(office, page, 'google-docs', cut);
    await expect.poll(unanswered).toBe(before + 1);
    expect(
      arrivals()
        .slice(seen)
        .map(({ status }) => status),
    ).toContain(0);
  }
});

test('the line is there before the request is, and stays where the worker dies with it', async () => {
  const { notion } = office.office;
  notion.faults.push({ kind: 'slow', ms: 20_000, on: 'POST /v1/pages' });
  await queueInto(page, 'notion');
  await until('a request on its way', async () => {
    const { call, status } = notion.log.at(-1) ?? {};
    return call === 'POST /v1/pages' && status === 0;
  });
  const newest = async () => (await ledger()).at(-1);
  const line = await newest();
  expect(line).toMatchObject({
    host: 'api.notion.com',
    method: 'POST',
    why: { code: 'requests.create-document' },
  });
  expect(line).not.toHaveProperty('status');
  expect(line?.at).toBeLessThanOrEqual(arrivals().at(-1)?.at ?? 0);
  await killWorker(page);
  expect(await newest()).toEqual(line);
});

test('Delete all ends the access at Google, stops what was on its way and leaves no row', async () => {
  expect(await storedRows(page, 'outbox')).not.toEqual([]);
  await page.goto(page.url().replace(/#.*/, '#transfer'));
  await page.getByRole('button', { name: 'Delete all…' }).click();
  await page.getByRole('textbox', { name: 'Type “delete all”' }).fill('delete all');
  await page.getByRole('button', { name: 'Delete all for good' }).click();
  await page
    .getByText(/^Everything was deleted .* delete it in Notion too\. Meantime reads no page/)
    .waitFor();
  expect(office.office.google.consent, 'taken back at Google').toBe('ask');
  await until('nothing to wake for', async () => {
    const worker = office.context.serviceWorkers().at(-1);
    return (await worker?.evaluate(() => chrome.alarms.getAll()))?.length === 0;
  });
  for (const table of ['connections', 'outbox', 'snapshots', 'paces', 'ledger', 'decisions'])
    expect(await storedRows(page, table), table).toEqual([]);
});
