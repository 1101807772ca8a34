import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForBadges } from './support/badges.ts';
import { boxesOf } from './support/boxes.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { listBadges, until } from './support/shadow.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
let slack: Page;

beforeAll(async () => {
  office = await launchOffice({ messages: 300 });
  slack = await office.openSlack();
  await waitForBadges(slack, 2);
});
afterAll(() => office?.close());

interface Row {
  readonly sender: string | null;
  readonly pane: string;
  readonly top: number;
  readonly bottom: number;
}

/** The drawn rows with the sender they show, by plain selectors. */
function rowsOf(page: Page): Promise<Row[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-qa="message_container"]')].map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      const sender = row
        .querySelector('[data-qa="message_sender_name"]')
        ?.getAttribute('data-message-sender');
      const pane = row.closest('[data-qa="threads_flexpane"]') === null ? 'channel' : 'thread';
      return { sender: sender ?? null, pane, top, bottom };
    }),
  );
}

const team = /^U0(ANANYA1|JONAS01|MEITAN1|LUISOR1|PRIYAN1|NOACOH1|TOMBEC1)$/;
const expectedIn = (rows: readonly Row[]) => rows.filter(({ sender }) => team.test(sender ?? '')).length;

async function settled(): Promise<void> {
  await until('a badge beside each teammate and nobody else', async () => {
    const [badges, rows] = [await listBadges(slack), await rowsOf(slack)];
    return badges.length === expectedIn(rows) && badges.length > 0;
  });
}

test('rows that show a teammate carry a badge; follow-ups, bots, strangers and I do not', async () => {
  await settled();
  const rows = await rowsOf(slack);
  expect(
    rows.some(({ sender }) => sender === null),
    'a grouped follow-up is drawn',
  ).toBe(true);
  for (const { box, label } of await listBadges(slack)) {
    const middle = (box?.y ?? 0) + (box?.height ?? 0) / 2;
    const row = rows.find(({ top, bottom }) => top <= middle && middle <= bottom);
    expect(row?.sender, label).toMatch(team);
  }
});

test('rows recycled while scrolling always name the sender they show', async () => {
  for (const where of [0, 0.3, 0.6, 0.9, 1]) {
    await slack.evaluate((share) => window.officeSlack.scrollTo(share), where);
    await settled();
  }
});

test('the thread pane has a badge for each of its own rows', async () => {
  await slack.evaluate(() => window.officeSlack.openThread());
  await slack.locator('[data-qa="threads_flexpane"] [data-qa="message_container"]').nth(1).waitFor();
  await settled();
  expect(expectedIn((await rowsOf(slack)).filter(({ pane }) => pane === 'thread'))).toBeGreaterThan(0);
});

test('no box of the page changes when badges come and go', async () => {
  await settled();
  const withBadges = await boxesOf(slack);
  const signals = (consent: boolean) =>
    office.worker.evaluate(async (accepted) => {
      const stored = await chrome.storage.local.get('signals');
      await chrome.storage.local.set({ signals: { ...(stored.signals as object), consent: accepted } });
    }, consent);
  await signals(false);
  await until('no badges', async () => (await listBadges(slack)).length === 0);
  expect(await boxesOf(slack)).toEqual(withBadges);
  await signals(true);
  await settled();
});
