import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitOf } from '../samples/sample-waits.ts';
import { waitForBadges } from './support/badges.ts';
import { fixDate, moveWorker } from './support/fixed-date.ts';
import { launchGranted } from './support/granted-build.ts';
import { livingWorker } from './support/hold-fetch.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { putRows } from './support/put-rows.ts';
import { until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
let options: Page;
beforeAll(async () => {
  office = await launchGranted({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  options = await office.extensionPage('options', '#people');
  await options.locator('.people-table').waitFor();
});
afterAll(() => office?.close());

const minute = 60_000;
const at = (text: string) => Date.parse(text);
const toolbar = () => options.evaluate(() => chrome.action.getBadgeText({}));
const alarm = () => options.evaluate(async () => (await chrome.alarms.get('waits'))?.scheduledTime ?? null);
const notifications = () =>
  options.evaluate(async () => Object.keys((await chrome.notifications.getAll()) ?? {}));
const setSignal = (signal: object) =>
  options.evaluate(async (change) => {
    const { signals } = (await chrome.storage.local.get('signals')) as { signals: { revision: number } };
    const revision = signals.revision + 1;
    await chrome.storage.local.set({ signals: { ...signals, ...change, revision } });
  }, signal);

/** The worker looks what needs me as if it were `now`; over once it wrote down what it found. */
async function lookAt(now: number): Promise<void> {
  await moveWorker(await livingWorker(options), now);
  await setSignal({});
  await until('the look', () =>
    options.evaluate(async (moment) => {
      const { attention } = (await chrome.storage.session.get('attention')) as { attention?: { at: number } };
      return attention?.at === moment;
    }, now),
  );
}

/** What the popup says of what I wait for, as if it were `now`. */
async function waitingAt(now: number): Promise<string> {
  const popup = await office.context.newPage();
  await fixDate(popup, now);
  await popup.goto(`chrome-extension://${office.extensionId}/popup.html`);
  const part = popup.getByRole('region', { name: 'Waiting for a reply' });
  await part.waitFor();
  const said = (await part.innerText()).replaceAll(/\s+/g, ' ');
  await popup.close();
  return said;
}

/** One of the team who works day and night in Berlin, and me, who work there from Monday to Friday, nine to five. */
async function berliners(): Promise<{ readonly id: string; readonly name: string }> {
  const people = (await storedRows(options, 'people')) as { id: string; name: string; isMe: boolean }[];
  const [me, them] = [people.find(({ isMe }) => isMe), people.find(({ isMe }) => !isMe)];
  if (me === undefined || them === undefined) throw new Error('The sample team is not there');
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  const week = (hours: readonly unknown[], weekend: readonly unknown[]) =>
    Object.fromEntries(days.map((name) => [name, name.startsWith('s') ? weekend : hours]));
  const whole = [['00:00', '24:00']];
  const plain = { zone: 'Europe/Berlin', timeOff: [], holidays: [], travel: [] };
  const [mine, theirs] = [
    { ...me, ...plain, week: week([['09:00', '17:00']], []) },
    { ...them, ...plain, week: week(whole, whole) },
  ];
  await putRows(options, { people: [mine, { ...theirs, keys: Reflect.get(them, 'keys') }] });
  return them;
}

const thread = {
  ...{ site: 'gmail' as const, id: '19aa', title: 'The freeze' },
  permalink: 'https://mail.google.com/mail/u/0/#all/19aa',
};

test('what I owe comes from a mail to me and a mention that I opened, and goes when my reply is seen', async () => {
  const owed = async () =>
    ((await storedRows(options, 'owed')) as { site: string; title: string; channel: string }[])
      .map(({ site, title, channel }) => [site, title, channel].join())
      .sort();
  await setSignal({ owed: true });
  expect(await owed()).toEqual([]);
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await gmail.goto('https://mail.google.com/mail/u/0/?odd=on#inbox');
  await waitForBadges(gmail, 5);
  for (const key of ['namesake', 'mentioned']) {
    await gmail.evaluate((which) => window.officeGmail.openThread(which), key);
    await until(`the mail ${key}`, async () => (await owed()).includes(`gmail,Odd: ${key},e-mail`));
  }
  const slack = await office.openSlack('/client/T0FERNHILL/C0LAUNCH1');
  await until('the mention', async () => (await owed())[2] === 'slack,#launch-planning,mention');
  const popup = await office.extensionPage('popup');
  const part = popup.getByRole('region', { name: 'What I owe' });
  await part.getByRole('button', { name: 'All 3' }).click();
  for (const name of ['Odd: namesake', 'Odd: mentioned', '#launch-planning'])
    await part.getByRole('link', { name }).waitFor();
  await popup.close();

  await slack.bringToFront();
  await slack.locator('[data-qa="message_input"] .ql-editor').first().click();
  await slack.keyboard.type('Go.');
  await slack.keyboard.press('Enter');
  await until('the mention is answered', async () => (await owed()).length === 2);
  await gmail.bringToFront();
  await gmail.locator('.ams', { hasText: 'Reply' }).first().click();
  await gmail.locator('[g_editable="true"]').last().click();
  await gmail.keyboard.type('Noted.');
  await gmail.keyboard.press('Control+Enter');
  await until('the mail is answered', async () => (await owed()).join() === 'gmail,Odd: namesake,e-mail');
});

// From here on the worker's clock is another one.

test('before, on and after its due, over the night in which the clocks go back; told once, in my own hours', async () => {
  const { id, name } = await berliners();
  // Saturday half past ten in summer time; 24 hours later it is half past nine.
  const sentAt = at('2027-10-30T08:30Z');
  const due = sentAt + 24 * 60 * minute;
  await putRows(options, { waits: [waitOf({ thread, sentAt, people: [{ id, channel: 'e-mail' }] })] });
  await setSignal({ remind: sentAt });

  await lookAt(due - 15 * 60 * minute);
  expect([await toolbar(), await alarm()]).toEqual(['', due]);
  const before = await waitingAt(due - 15 * 60 * minute);
  expect(before).toContain(`${name}: expected by`);
  expect(before).toMatch(/\b09:30 your time/);
  expect(before).not.toContain('nudge');

  await lookAt(due + minute / 2);
  expect([await toolbar(), await alarm()]).toEqual(['', due + minute]);
  expect(await waitingAt(due + minute / 2)).toContain(`${name}: expected now`);

  // Sunday: it is counted, and I am told when I begin to work on Monday.
  await lookAt(due + minute);
  // The button follows what was found.
  await expect.poll(toolbar).toBe('1');
  const opening = at('2027-11-01T08:00Z');
  expect(await alarm()).toBe(opening);
  expect(await notifications()).toEqual([]);
  const after = await waitingAt(due + minute);
  expect(after).toMatch(/: was expected by .*09:30 your time/);
  expect(after).toContain('Copy a nudge');

  await lookAt(opening);
  await until('the notification', async () => (await notifications()).join() === thread.permalink);
  await options.evaluate((shown) => chrome.notifications.clear(shown), thread.permalink);
  for (const later of [1, 2]) await lookAt(opening + later * minute);
  // One look after the other: before the last began, the one before it had told what it had to.
  expect(await notifications()).toEqual([]);
  await expect.poll(toolbar).toBe('1');
});

test('over the night in which the clocks go forward, a day later is an hour later on the clock', async () => {
  const { id } = await berliners();
  const sentAt = at('2027-03-27T09:30Z');
  await putRows(options, { waits: [waitOf({ thread, sentAt, people: [{ id, channel: 'e-mail' }] })] });
  expect(await waitingAt(sentAt + 60 * minute)).toMatch(/expected by .*11:30 your time/);
});
