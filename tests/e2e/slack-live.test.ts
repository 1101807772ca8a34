import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minutesIn, minutesOfText } from './support/clock.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { listBadges, until } from './support/shadow.ts';
import { undoLast } from './support/undo.ts';

let office: OfficeInBrowser;
let slack: Page;
let options: Page;

beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  slack = await office.openSlack();
  options = await office.extensionPage('options', '#people');
});
afterAll(() => office?.close());

const button = (name: string) => options.getByRole('button', { name, exact: true });
const labels = async () =>
  (await listBadges(slack)).map(({ label }) => label).filter((label) => label.startsWith('Ananya Rao: '));

/** Waits until all of Ananya's badges in the channel say the time of a zone, to the minute or the one before. */
async function saysTimeOf(zone: string): Promise<void> {
  await slack.bringToFront();
  await until(`the time of ${zone}`, async () => {
    const said = await labels();
    const apart = said.map((label) => (minutesIn(zone, Date.now()) - minutesOfText(label) + 1440) % 1440);
    return said.length > 0 && apart.every((minutes) => minutes < 2);
  });
  await options.bringToFront();
}

test('a new zone, its Undo, a person taken out and other digits reach the open channel', async () => {
  await saysTimeOf('Asia/Kolkata');
  await button('Edit Ananya Rao').click();
  await options.getByRole('combobox', { name: 'Time zone' }).fill('America/Denver');
  await button('Save').click();
  await options.getByRole('dialog').waitFor({ state: 'detached' });
  await saysTimeOf('America/Denver');
  await undoLast(options);
  await saysTimeOf('Asia/Kolkata');

  await button('More for Ananya Rao').click();
  await options.getByRole('menuitem', { name: 'Delete Ananya Rao' }).click();
  await button('Undo').waitFor();
  await slack.bringToFront();
  await until('no badge of hers', async () => (await labels()).length === 0);
  expect((await listBadges(slack)).length).toBeGreaterThan(0);
  await options.bringToFront();
  await undoLast(options);
  await saysTimeOf('Asia/Kolkata');

  await options.goto(`chrome-extension://${office.extensionId}/options.html#display`);
  await options.getByRole('radio', { name: /^12 hours/ }).check();
  await slack.bringToFront();
  await until('AM or PM', async () => (await labels()).some((label) => /\d [AP]M/i.test(label)));
});
