import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsInEveryMode } from './support/axe.ts';
import { fixDate } from './support/fixed-date.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { lookAt } from './support/look-at.ts';
import { putRows } from './support/put-rows.ts';
import { setSignals } from './support/set-signals.ts';

let office: OfficeInBrowser;
let popup: Page;
beforeAll(async () => {
  office = await launchOffice({
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
  });
  popup = await office.extensionPage('popup');
  await popup.setViewportSize({ width: 440, height: 600 });
});
afterAll(() => office?.close());

/** The popup of somebody who works from nine to half past five in Berlin, at this moment. */
async function openAt(time: string): Promise<void> {
  await popup.close();
  popup = await office.extensionPage('popup');
  await popup.setViewportSize({ width: 440, height: 600 });
  await fixDate(popup, Date.parse(time));
  await popup.reload();
  await popup.getByRole('table', { name: 'People' }).waitFor();
}
const line = () => popup.locator('.popup-off');

test('at work nothing is said; outside my hours, until when, and what can wait, to the minute', async () => {
  await setSignals(popup, { consent: true, owed: true });
  const owed = (threadId: string, sent: string) => ({
    ...{
      key: `gmail:${threadId}`,
      site: 'gmail',
      threadId,
      title: threadId,
      channel: 'e-mail',
      doneAt: null,
    },
    sentAt: Date.parse(sent),
  });
  await putRows(popup, { owed: [owed('a', '2026-12-04T14:00Z'), owed('b', '2026-12-05T10:00Z')] });
  await openAt('2026-12-04T16:29Z');
  await popup.getByText('What I owe').waitFor();
  expect(await line().count()).toBe(0);
  await openAt('2026-12-04T16:30Z');
  // Its place is there first.
  await expect
    .poll(() => line().innerText())
    .toBe('You’re off until Mon 09:00 your time. 2 replies you owe aren’t due before then.');
  expect(await violationsInEveryMode(popup)).toEqual([]);
  await lookAt(popup, process.env.MEANTIME_LOOK, 'off');
  await openAt('2026-12-07T08:00Z');
  await popup.getByText('What I owe').waitFor();
  expect(await line().count()).toBe(0);
});

test('my own time off is written in the popup, gives the lines to copy, and ends with one press', async () => {
  await openAt('2026-12-04T16:30Z');
  await popup.getByRole('button', { name: 'Away…' }).click();
  const dialog = popup.getByRole('dialog', { name: 'I’m away until' });
  await dialog.getByLabel('First day back').fill('2026-12-14');
  const status =
    'Away until Mon 14 Dec. By our norm for e-mail, you’ll have a reply by Mon 14 Dec 09:00 (Berlin).';
  expect(await dialog.getByLabel('Short status').inputValue()).toBe(status);
  await dialog.getByLabel('Norm for').selectOption('direct');
  await expect
    .poll(() => dialog.getByLabel('Auto-reply').inputValue())
    .toContain('reply by Tue 15 Dec 09:00 (Berlin time)');
  await dialog.getByLabel('Norm for').selectOption('e-mail');
  await popup.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog.getByRole('button', { name: 'Copy status' }).click();
  await dialog.getByText(/^Copied\./).waitFor();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(status);
  await lookAt(popup, process.env.MEANTIME_LOOK, 'away');
  expect(await violationsInEveryMode(popup)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save my time off' }).click();
  await dialog.getByText(/^Saved\. You’re away until Mon 14 Dec;/).waitFor();
  await popup.keyboard.press('Escape');
  await popup.getByText('You’re off until Mon 14 Dec 09:00 your time.').waitFor();
  await popup.getByRole('button', { name: 'Away…' }).click();
  await expect.poll(() => dialog.getByLabel('First day back').inputValue()).toBe('2026-12-14');
  await dialog.getByRole('button', { name: 'I’m back' }).click();
  await dialog.getByText('Your time off is removed.').waitFor();
  await popup.keyboard.press('Escape');
  await popup.getByText('You’re off until Mon 09:00 your time.').waitFor();
});
