import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shippedNorms } from '../../utils/domain/norms/norms.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { waitOf } from '../samples/sample-waits.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putDraft } from './support/put-draft.ts';
import { putRows } from './support/put-rows.ts';
import { seedDecisions } from './support/seed-decisions.ts';
import { setSignals } from './support/set-signals.ts';

// Chromium shows no popup that is higher.
const most = { width: 440, height: 600 };
let office: OfficeInBrowser;
let popup: Page;

beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  popup = await office.extensionPage('popup');
  await popup.setViewportSize(most);
  const now = Date.now();
  await seedDecisions(
    popup,
    ['Rollout', 'Vendor', 'Database', 'Office', 'Hiring'].map((title, at) => {
      const decision = { ...rollout, title, supersedes: null, key: `k${at}`, id: `2026-11-2${at}-${title}` };
      return { decision, savedAt: now - at * 86_400_000 };
    }),
  );
});
afterAll(() => office?.close());

const missing = (site: 'gmail' | 'slack') => ({
  spot: `${site}:thread-row`,
  ...{ site, found: 20, read: 0, at: Date.now(), missingSince: Date.now() },
});
const shownDecisions = () => popup.locator('.popup-last li:visible').count();
/** What of the popup is out of sight: the page as a whole, and within it. */
const hidden = () =>
  popup.evaluate(() => {
    const body = document.querySelector('.popup-body');
    const { scrollHeight } = document.documentElement;
    return { page: scrollHeight - innerHeight, body: (body?.scrollHeight ?? 0) - (body?.clientHeight ?? 0) };
  });
/** How much of the list of people is out of sight, px. */
const hiddenPeople = () =>
  popup.locator('.popup-scroll').evaluate((box) => box.scrollHeight - box.clientHeight);
/** In the page. */
const removeDrafts = () =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('meantime');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('drafts', 'readwrite');
      transaction.objectStore('drafts').clear();
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
const none = { page: 0, body: 0 };

test('with nothing to tell eight people and three decisions are in sight, and nothing scrolls', async () => {
  await popup.reload();
  await popup.locator('.popup-last li').nth(2).waitFor();
  expect(await shownDecisions()).toBe(3);
  expect(await hidden()).toEqual(none);
  expect(await popup.locator('.popup-person').count()).toBe(8);
  expect(await hiddenPeople()).toBe(0);
});

test('with two drafts and two decisions eight people are still in sight', async () => {
  for (const key of ['d1', 'd2']) {
    const decision = { ...rollout, key, id: null, supersedes: null, objectionDeadline: null };
    await putDraft(popup, { key, state: 'open', at: Date.now(), decision });
  }
  await popup.reload();
  await popup.locator('.popup-last li').nth(1).waitFor();
  await popup.getByRole('region', { name: 'Drafts' }).getByRole('listitem').nth(1).waitFor();
  expect(await shownDecisions()).toBe(2);
  expect(await hidden()).toEqual(none);
  expect(await hiddenPeople()).toBe(0);
  // Each takes one line.
  const rows = await popup
    .locator('.popup-decisions li')
    .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height).filter((each) => each > 0));
  expect(Math.max(...rows)).toBeLessThan(30);
  await popup.evaluate(removeDrafts);
});

test('a warning and the news of norms take the place of older decisions: nothing else scrolls', async () => {
  const team = { ...shippedNorms, channel: { ...shippedNorms.channel, urgent: null } };
  const norms = [{ from: Date.now(), team, given: team, changedBy: 'Team sheet of all offices', people: {} }];
  await putRows(popup, { health: [missing('gmail')], norms });
  await popup.reload();
  await popup.locator('.popup-norms').waitFor();
  await popup.locator('.popup-warning').waitFor();
  await popup.locator('.popup-last li').first().waitFor();
  expect(await hidden()).toEqual(none);
  expect(await shownDecisions()).toBeGreaterThan(1);
  const tops = await popup
    .locator('.popup-norms > button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops.length).toBe(2);
  expect(tops[0]).toBe(tops[1]);
  // Four of the team at least are in sight.
  const row = (await popup.locator('.popup-person').first().boundingBox())?.height ?? 0;
  const shown = (await popup.locator('.popup-scroll').boundingBox())?.height ?? 0;
  expect(shown / row).toBeGreaterThan(4.5);
});

test('where more is told than fits, head and foot stay in sight, and keys reach what is between', async () => {
  const thread = { site: 'gmail' as const, id: '1', title: 'Launch date' };
  await putRows(popup, {
    health: [missing('gmail'), missing('slack')],
    waits: ['1', '2'].map((key) => waitOf({ key, sentAt: Date.now(), thread: { ...thread, id: key } })),
  });
  for (const key of ['d1', 'd2']) {
    const decision = { ...rollout, key, id: null, supersedes: null, objectionDeadline: null };
    await putDraft(popup, { key, state: 'open', at: Date.now(), decision });
  }
  await popup.reload();
  await popup.getByRole('region', { name: 'Waiting for a reply' }).waitFor();
  await popup.locator('.popup-warning').nth(1).waitFor();
  const { page, body } = await hidden();
  expect(page).toBe(0);
  expect(body).toBeGreaterThan(0);
  for (const part of ['.popup-head', '.popup-foot']) {
    const box = await popup.locator(part).boundingBox();
    expect(box?.y, part).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual(most.height);
  }
  const last = popup.locator('.popup-last li a').first();
  await last.focus();
  await expect.poll(() => last.evaluate((link) => link.getBoundingClientRect().bottom)).toBeLessThan(530);
});

test('at 360 px, in the language with the longest words, a button leaves a warning’s words their width', async () => {
  await popup.setViewportSize({ width: 360, height: 600 });
  await setSignals(popup, { consent: true, language: 'de' });
  await popup.locator('html[lang=de]').waitFor();
  for (const warning of await popup.locator('.popup-warning').all()) {
    const words = await warning.locator('span').first().boundingBox();
    expect(words?.width).toBeGreaterThan(165);
    const button = await warning.locator('.button').first().boundingBox();
    expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(360);
  }
});
