import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BoxOfElement, boxesOf } from './support/boxes.ts';
import { minutesIn, minutesOfText, zoneOf } from './support/clock.ts';
import { heardSignals } from './support/heard-signals.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { acceptAndLoadTeam } from './support/prepare-profile.ts';
import { listBadges, until } from './support/shadow.ts';
import { updateExtension } from './support/update-extension.ts';

let office: OfficeInBrowser;
let gmail: Page;

beforeAll(async () => {
  office = await launchOffice({ consent: false });
  gmail = await office.openGmail();
  await gmail.locator('tr.zA').nth(20).waitFor();
});
afterAll(() => office?.close());

/** The rows a person sees, read by plain selectors: who should get a badge by the rules, and where the row is. */
function rows(page: Page) {
  return page.evaluate(() => {
    const quiet = /no-?reply|notifications@|list|bot/;
    return [...document.querySelectorAll('[role=main] tr.zA')]
      .filter((row) => row.checkVisibility())
      .map((row) => {
        const emails = [...row.querySelectorAll('.yW [email]')].map((el) => el.getAttribute('email') ?? '');
        const foreign =
          row.matches('.inboxsdk__ignore_row') || row.querySelector('.am0') !== null || row.id === '';
        const others = emails.filter((email) => email !== 'mara@fernhill.example');
        const { top, bottom } = row.getBoundingClientRect();
        const last = others.at(-1) ?? '';
        return { person: foreign || quiet.test(last) ? null : last, top, bottom };
      });
  });
}

/** The rows whose person is in the sample team. */
const teamRows = async () =>
  (await rows(gmail)).filter(({ person }) => person !== null && zoneOf.has(person));
const drawn = async () => (await listBadges(gmail)).filter(({ box }) => box !== null);

/** Consent, the team, and a badge in each row of it; what the first test that needs them waits for, the others have. */
const haveTeam = async () => {
  hasTeam ??= office.extensionPage('welcome').then(acceptAndLoadTeam);
  await hasTeam;
  await gmail.bringToFront();
  return until('a badge in each row', async () => {
    const badges = await drawn();
    return badges.length > 20 && badges.length === (await teamRows()).length && badges;
  });
};
let hasTeam: Promise<void> | undefined;

test('nothing is drawn and nothing is asked before the welcome page is accepted', async () => {
  await heardSignals(gmail, office.extensionId);
  expect(await listBadges(gmail)).toEqual([]);
});

test('accepting and loading the sample team draws badges in the open page, and no box on it changes', async () => {
  const before: BoxOfElement[] = await boxesOf(gmail);
  await haveTeam();
  const after = await boxesOf(gmail);
  expect(before.length).toBeGreaterThan(200);
  expect(after).toEqual(before);
});

test('each row names the local time of its last person who is not me, and nobody else gets a badge', async () => {
  const badges = await haveTeam();
  const read = await rows(gmail);
  for (const { text, label, box } of badges) {
    const middle = (box?.y ?? 0) + (box?.height ?? 0) / 2;
    const row = read.find(({ top, bottom }) => top <= middle && middle <= bottom);
    const zone = zoneOf.get(row?.person ?? '');
    expect(zone, `${text} stands in a row of the team`).toBeDefined();
    if (/back/.test(text)) continue;
    const away = Math.abs(minutesOfText(text) - minutesIn(zone ?? 'UTC', Date.now()));
    expect(Math.min(away, 1440 - away), `${text} in ${zone}: ${label}`).toBeLessThanOrEqual(1);
  }
});

test('a row that the page reuses for another person is redrawn, a removed row leaves nothing behind', async () => {
  await haveTeam();
  const at = async () => {
    const read = await rows(gmail);
    const index = read.findIndex(({ person }) => person === 'mei@fernhill.example');
    return { index, row: read[index] };
  };
  const { index } = await at();
  const count = (await listBadges(gmail)).length;
  const names = async () =>
    (await listBadges(gmail)).filter(({ box }) => box !== null).map(({ label }) => label);
  const meis = (await names()).filter((label) => label.includes('Mei Tanaka')).length;
  await gmail.evaluate((row) => {
    const rowsShown = [...document.querySelectorAll('[role=main] tr.zA')].filter((tr) =>
      tr.checkVisibility(),
    );
    const target = rowsShown[row];
    const listed = [...document.querySelectorAll('[role=main] [gh=tl] tr.zA')].indexOf(target as Element);
    window.officeGmail.reuseRow(listed < 0 ? row : listed, 'vendor');
  }, index);
  await until('the redrawn badge', async () => {
    return (await names()).filter((label) => label.includes('Mei Tanaka')).length === meis - 1;
  });
  expect((await listBadges(gmail)).length).toBe(count);
  await gmail.evaluate((row) => window.officeGmail.removeRow(row), index);
  await until('one badge less', async () => (await listBadges(gmail)).length === count - 1);
});

test('an update of the extension leaves no orphan and no second badge', async () => {
  const before = (await haveTeam()).map(({ host }) => host);
  await updateExtension(office);
  await gmail.bringToFront();
  await until('the badges of the new version alone', async () => {
    const hosts = (await listBadges(gmail)).map(({ host }) => host);
    return (
      hosts.length === before.length &&
      new Set([...hosts, before[0]]).size === 2 &&
      !hosts.includes(before[0] ?? '')
    );
  });
});
