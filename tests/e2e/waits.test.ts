import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Wait } from '../../utils/domain/waits/wait.ts';
import { waitOf } from '../samples/sample-waits.ts';
import { violationsInEveryMode } from './support/axe.ts';
import { waitForBadges } from './support/badges.ts';
import { chooseLogDecision, chooseWait } from './support/choose-menu.ts';
import { livingWorker } from './support/hold-fetch.ts';
import { killWorker } from './support/kill-worker.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putRows } from './support/put-rows.ts';
import { until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
let options: Page;
beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  options = await office.extensionPage('options', '#people');
  await options.locator('.people-table').waitFor();
});
afterAll(() => office?.close());

const minute = 60_000;
const day = 24 * 60 * minute;
const toolbar = () =>
  options.evaluate(async () => [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]);
const alarms = () =>
  options.evaluate(async () =>
    (await chrome.alarms.getAll()).filter(({ name }) => name === 'waits').map((one) => one.scheduledTime),
  );
/** As any change of people or norms has it looked again. */
const lookAgain = () =>
  options.evaluate(async () => {
    const { signals } = (await chrome.storage.local.get('signals')) as { signals: { revision: number } };
    await chrome.storage.local.set({ signals: { ...signals, revision: signals.revision + 1 } });
  });
const someone = async () => {
  const people = (await storedRows(options, 'people')) as { id: string; isMe: boolean }[];
  return people.find(({ isMe }) => !isMe)?.id ?? '';
};

test('a thousand waits have one alarm; past its time one is counted, through a new worker, too', async () => {
  const id = await someone();
  const now = Math.floor(Date.now() / minute) * minute;
  const wait = (n: number, sentAt: number) =>
    waitOf({
      ...{ key: `w${n}`, sentAt, people: [{ id, channel: 'e-mail' }] },
      thread: {
        site: 'gmail',
        id: `19aa${n}`,
        title: `Thread ${n}`,
        permalink: `https://mail.google.com/${n}`,
      },
    });
  await putRows(options, { waits: Array.from({ length: 1000 }, (_, n) => wait(n, now + n * minute)) });
  await lookAgain();
  const [first, ...more] = await until('the alarm', async () => {
    const all = await alarms();
    return all.length > 0 ? all : null;
  });
  expect(more).toEqual([]);
  expect(first).toBeGreaterThan(now);
  expect((await toolbar())[0]).toBe('');
  // As if nine days had gone by since the first of them was sent.
  await putRows(options, { waits: [wait(0, now - 9 * day)] });
  await lookAgain();
  const isCounted = async () => (await toolbar()).join() === '1,Meantime: a reply was expected by now';
  await until('the number', isCounted);
  await killWorker(options);
  await livingWorker(options);
  await until('the number after a new start', isCounted);
});

test('what I owe: switched on in the options, listed, done by keys, and forgotten when off', async () => {
  await options.goto(`${options.url().split('#')[0]}#display`);
  const switched = options.getByLabel('List messages to me that I haven’t answered yet');
  await switched.check();
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  const owed = async () => (await storedRows(options, 'owed')) as { title: string; sentAt: number }[];
  // A list alone is no thread that was opened.
  expect(await owed()).toEqual([]);
  await gmail.close();
  const now = Math.floor(Date.now() / minute) * minute;
  const row = (threadId: string, sentAt: number) => ({
    ...{ key: `gmail:${threadId}`, site: 'gmail', threadId, title: `About ${threadId}`, channel: 'e-mail' },
    ...{ permalink: `https://mail.google.com/mail/#all/${threadId}`, sentAt, doneAt: null },
    from: { kind: 'email', value: 'tom@team.example', label: 'Tom Becker' },
  });
  await putRows(options, { waits: [], owed: [row('past', now - 6 * day), row('rests', now)] });
  await lookAgain();
  await until('both are counted', async () => (await toolbar())[1]?.includes('a reply from you is due'));
  const popup = await office.extensionPage('popup');
  const part = popup.getByRole('region', { name: 'What I owe' });
  await part.getByText(/^Tom Becker: your reply was expected by/).waitFor();
  await part.getByRole('button', { name: 'All 2' }).click();
  await part.getByText(/^Tom Becker: not due yet; by .* is early enough$/).waitFor();
  expect(await violationsInEveryMode(popup)).toEqual([]);
  // By keys alone.
  await part.getByRole('button', { name: 'Done' }).first().focus();
  await popup.keyboard.press('Enter');
  await part.getByText('Marked as done.').waitFor();
  await until('it is not counted', async () => !(await toolbar())[1]?.includes('from you'));
  await part.getByRole('button', { name: 'Undo' }).click();
  await until('it is counted again', async () => (await toolbar())[1]?.includes('from you'));
  await popup.close();
  await switched.uncheck();
  await until('it is forgotten', async () => (await owed()).length === 0);
});

test('from the page’s menu and from a draft: a wait in the thread that is open', async () => {
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await gmail.evaluate(() => window.officeGmail.openThread('event-log'));
  await gmail.locator('h2.hP').waitFor();
  const begun = async () =>
    ((await storedRows(options, 'waits')) as Wait[]).filter(({ key }) => !/^w\d/.test(key));
  await chooseWait(office, gmail, 'all');
  const [wait] = await until('the wait', async () => {
    const all = await begun();
    return all.length > 0 ? all : null;
  });
  expect(wait).toMatchObject({ state: 'open', want: 'all', thread: { site: 'gmail' } });
  expect(wait?.people.length).toBeGreaterThan(1);
  // I wrote last, so it counts from my message, which is not of now.
  expect(wait?.sentAt).toBeLessThan(Date.now() - minute);
  const opening = office.context.waitForEvent('page');
  await chooseLogDecision(office, gmail);
  const draft = await opening;
  await draft.getByText('I wait for a reply').click();
  await draft.getByRole('button', { name: /^From the first of/ }).focus();
  await draft.keyboard.press('Enter');
  await draft.getByText('You’re waiting for a reply; the popup lists it.').waitFor();
  // The same message and people: it took the place of the other.
  expect((await begun()).map(({ want, sentAt }) => [want, sentAt])).toEqual([['first', wait?.sentAt]]);
  await draft.getByRole('button', { name: 'Undo' }).click();
  await until('it is taken back', async () => (await begun())[0]?.want === 'all');
  await draft.close();
  await gmail.close();
});

test('an inbox without an open thread has nobody to wait for, and the button says so', async () => {
  const gmail = await office.openGmail();
  await waitForBadges(gmail, 5);
  await chooseWait(office, gmail, 'first');
  await until('it is said', async () => (await toolbar())[1]?.includes('nobody to wait for'));
  await gmail.close();
});
