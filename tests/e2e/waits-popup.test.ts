import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lineOf } from '../../utils/domain/decision/decision-line.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { waitOf } from '../samples/sample-waits.ts';
import { violationsInEveryMode } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { type KeptProfile, keptProfile } from './support/kill-browser.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { lookAt } from './support/look-at.ts';
import { openAt } from './support/open-at.ts';
import { putRows } from './support/put-rows.ts';
import { until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let profile: KeptProfile;
let office: OfficeInBrowser;
let options: Page;
beforeAll(async () => {
  profile = await keptProfile();
  office = await launchOffice({ profile: profile.folder, timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  options = await office.extensionPage('options', '#people');
  await options.locator('.people-table').waitFor();
});
afterAll(async () => {
  await office?.close();
  await profile?.remove();
});

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Math.floor(Date.now() / minute) * minute;
const toolbar = (page: Page) =>
  page.evaluate(async () => [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]);
const whole =
  /^3,Meantime: a reply from you is due, a reply was expected by now,? and a decision needs a look$/;

test('the popup lists what needs me and what can rest, in every mode, and the button counts the first', async () => {
  const people = (await storedRows(options, 'people')) as { id: string; isMe: boolean; name: string }[];
  const them = people.filter(({ isMe }) => !isMe);
  const wait = (key: string, at: number, index: number) =>
    waitOf({
      ...{ key, sentAt: at, people: [{ id: them[index]?.id ?? '', channel: 'e-mail' }] },
      thread: { site: 'gmail', id: key, title: `About ${key}`, permalink: `https://mail.google.com/${key}` },
    });
  const owed = (threadId: string, sentAt: number) => ({
    ...{ key: `gmail:${threadId}`, site: 'gmail', threadId, title: `About ${threadId}`, channel: 'e-mail' },
    ...{ permalink: `https://mail.google.com/mail/#all/${threadId}`, sentAt, doneAt: null },
    from: { kind: 'email', value: 'tom@team.example', label: 'Tom Becker' },
  });
  const decision = {
    ...{ ...rollout, key: 'asked', status: 'proposed' as const, objectionDeadline: now - day },
    ...{ revisitOn: null, actions: [] },
  };
  await putRows(options, {
    waits: [wait('past', now - 9 * day, 0), wait('soon', now, 1)],
    owed: [owed('mine', now - 6 * day), owed('rests', now)],
    lines: [lineOf(decision, '2026-01-05-asked', now)],
    decisions: [{ key: 'asked', id: '2026-01-05-asked', thread: 'gmail:1', savedAt: now, decision }],
  });
  await options.evaluate(async () => {
    const { signals } = (await chrome.storage.local.get('signals')) as { signals: { revision: number } };
    await chrome.storage.local.set({ signals: { ...signals, revision: signals.revision + 1 } });
  });
  await until('the number', async () => whole.test((await toolbar(options)).join()));
  const popup = await office.extensionPage('popup');
  const waits = popup.getByRole('region', { name: 'Waiting for a reply' });
  await waits.getByText(/: was expected by /).waitFor();
  // Where several parts are there, each shows the line that comes first.
  expect(await waits.getByText(/: expected by /).count()).toBe(0);
  await waits.getByRole('button', { name: 'All 2' }).click();
  await waits.getByText(/: expected by /).waitFor();
  // Only what is past its time has a nudge, and nothing says that somebody is late.
  expect(await waits.getByRole('button', { name: 'Copy a nudge' }).count()).toBe(1);
  expect(await popup.getByText(/\b(late|overdue)\b/i).count()).toBe(0);
  await popup.getByText(/: your reply was expected by /).waitFor();
  await popup.getByRole('button', { name: 'All 2' }).click();
  await popup.getByText(/: not due yet; /).waitFor();
  await popup.getByText(/^The objection period ended/).waitFor();
  expect(await violationsInEveryMode(popup)).toEqual([]);
  await lookAt(popup, process.env.MEANTIME_LOOK, 'waits');
  const asked = popup.getByRole('region', { name: 'Decisions to look at' });
  await asked.getByRole('button', { name: 'Done' }).click();
  await until('two are left', async () => (await toolbar(options))[0] === '2');
  await asked.getByRole('button', { name: 'Undo' }).click();
  await until('all three', async () => (await toolbar(options))[0] === '3');
  await popup.close();
});

test('after the browser was killed and started again the number and the one alarm are there by themselves', async () => {
  await profile.kill(office.context);
  const again = await launchBrowser(office.office.port, { profile: profile.folder });
  const page = await openAt(again.context, `chrome-extension://${again.extensionId}/options.html`);
  await until('the number', async () => whole.test((await toolbar(page)).join()));
  const alarms = await page.evaluate(async () =>
    (await chrome.alarms.getAll()).filter(({ name }) => name === 'waits').map((one) => one.scheduledTime),
  );
  expect(alarms).toHaveLength(1);
  expect(alarms[0]).toBeGreaterThan(now);
  const popup = await openAt(again.context, `chrome-extension://${again.extensionId}/popup.html`);
  const waits = popup.getByRole('region', { name: 'Waiting for a reply' });
  await waits.getByRole('button', { name: 'All 2' }).waitFor();
  await again.context.close();
});
