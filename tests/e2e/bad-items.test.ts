import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleRows } from '../samples/sample-rows.ts';
import { chooseFile } from './support/choose-file.ts';
import { zoneOf } from './support/clock.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { acceptAndLoadTeam } from './support/prepare-profile.ts';
import { putRows } from './support/put-rows.ts';
import { listBadges, until } from './support/shadow.ts';
import { undoLast } from './support/undo.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;

beforeAll(async () => {
  office = await launchOffice({ consent: false, timezoneId: 'Europe/Berlin', locale: 'en-GB' });
});
afterAll(() => office?.close());

/** Whether a page shows more than its ground. */
const isDrawn = (page: Page) => page.evaluate(() => document.body.innerText.trim().length > 20);

test('strangers with a name of 1,001 characters and an address of 321 cost nobody a badge', async () => {
  const gmail = await office.openGmail();
  await gmail.locator('tr.zA').nth(20).waitFor();
  const team = [...zoneOf.keys()];
  const wanted = await gmail.evaluate((known) => {
    const rows = [...document.querySelectorAll('[role=main] tr.zA')].filter((row) => row.checkVisibility());
    const last = (row: Element) => [...row.querySelectorAll('.yW [email]')].at(-1);
    const strangers = rows.map(last).filter((el) => !known.includes(el?.getAttribute('email') ?? ''));
    const [first, second] = strangers.filter((el) => el !== undefined);
    first?.setAttribute('email', 'long@stranger.example');
    first?.setAttribute('name', 'N'.repeat(1001));
    if (first !== undefined) first.textContent = 'N'.repeat(1001);
    second?.setAttribute('email', `${'a'.repeat(304)}@stranger.example`);
    if (first === undefined || second === undefined) throw new Error('The inbox has no two strangers.');
    return rows.filter((row) => known.includes(last(row)?.getAttribute('email') ?? '') && row.id !== '')
      .length;
  }, team);
  const welcome = await office.extensionPage('welcome');
  await acceptAndLoadTeam(welcome);
  await gmail.bringToFront();
  expect(wanted).toBeGreaterThan(10);
  await until('all badges', async () => (await listBadges(gmail)).length >= wanted - 3);
  await gmail.close();
  await welcome.close();
});

describe('a file of everything', () => {
  test.each(['x!', 'en_US'])(
    'with the language %s: that is refused with its line, all else comes in',
    async (locale) => {
      const page = await office.extensionPage('options', '#transfer');
      const { decisions, people, choices } = sampleRows(`file-${locale.length}`);
      const { savedAt, decision } = decisions as { savedAt: number; decision: object };
      const broken = { savedAt, decision: { ...decision, key: 'broken-in-file', revisitOn: '2026-99-99' } };
      const person = { ...people, addresses: [{ kind: 'email', value: `${locale.length}@fern.example` }] };
      const file = {
        ...{ meantime: 1, people: [person], norms: [], drafts: [], choices: [choices] },
        decisions: [{ savedAt, decision }, broken],
        display: { hourCycle: 'h23', locale },
      };
      await chooseFile(page, 'all.json', JSON.stringify(file, null, 2));
      const problems = page.getByRole('table', { name: 'Problems' });
      await problems.waitFor();
      const said = (await problems.innerText()).split('\n').join(' ');
      expect(said).toContain('display.locale');
      expect(said).toContain(`“${locale}” is not a language tag`);
      expect(said).toContain('decisions[1].decision.revisitOn');
      const line =
        JSON.stringify(file, null, 2)
          .split('\n')
          .findIndex((text) => text.includes('"locale"')) + 1;
      await problems.getByRole('cell', { name: String(line), exact: true }).waitFor();
      await page
        .getByRole('button', { name: 'Use the one in the file' })
        .or(page.getByLabel('Use the one in the file'))
        .first()
        .check();
      await page.getByRole('button', { name: /^Import \d+ entr/ }).click();
      await page.getByText(/all\.json: \d+ added/).waitFor();
      for (const name of ['popup', 'options', 'log'] as const) {
        const other = await office.extensionPage(name);
        await until(`${name} is drawn`, () => isDrawn(other));
        expect(await other.getByText('This page stopped').count()).toBe(0);
        await other.close();
      }
      await page.close();
    },
  );

  test('a language that an earlier version stored follows the browser', async () => {
    const page = await office.extensionPage('options', '#display');
    await page.evaluate(async () => {
      const { signals } = await chrome.storage.local.get('signals');
      await chrome.storage.local.set({
        signals: { ...Object(signals), display: { hourCycle: 'h23', locale: 'x!' } },
      });
    });
    for (const name of ['popup', 'options', 'log', 'welcome'] as const) {
      const other = await office.extensionPage(name);
      await until(`${name} is drawn`, () => isDrawn(other));
      expect(await other.getByText('This page stopped').count()).toBe(0);
      await other.close();
    }
    await page.getByText('Now (your time)').waitFor();
    await page.close();
  });
});

test('rows that cannot be shown are told, exported or deleted, and all others are there', async () => {
  const page = await office.extensionPage('options', '#people');
  const rows = (key: string) => sampleRows(key) as Record<string, { decision: object }>;
  const good = rows('good');
  const late = rows('late');
  const dated = rows('dated');
  await putRows(page, {
    decisions: [
      good.decisions,
      { ...late.decisions, savedAt: 9e15 },
      { ...dated.decisions, decision: { ...dated.decisions?.decision, revisitOn: '2026-99-99' } },
    ] as object[],
    lines: [good.lines, { ...late.lines, savedAt: 9e15 }, dated.lines] as object[],
    drafts: [{ ...rows('draft').drafts, at: 1e18 }],
    people: [{ ...rows('zoned').people, name: 'Zoe Zoned', zone: 'X/Y' }],
    outbox: [{ ...rows('late').outbox, at: 9e15 }],
  });
  await page.reload();
  await page
    .getByText('This person can’t be shown: its time zone is not a time zone. Export it, or delete it.')
    .waitFor();
  await page.getByRole('table', { name: 'People' }).getByText('Ananya Rao').first().waitFor();
  const log = await office.extensionPage('log');
  await log.getByRole('link', { name: /Rollout good/ }).waitFor();
  const broken = log.getByRole('list', { name: 'What can’t be shown' });
  expect(await log.getByRole('button', { name: /Show more/ }).count()).toBe(0);
  await broken
    .getByText('This decision can’t be shown: its time is not a time. Export it, or delete it.')
    .waitFor();
  await broken.getByText('This draft can’t be shown: its time is not a time.').waitFor();
  await log.getByRole('link', { name: /Rollout dated/ }).click();
  await log
    .getByText('This decision can’t be shown: its date is not a date. Export it, or delete it.')
    .waitFor();
  const [file] = await Promise.all([
    log.waitForEvent('download'),
    log.getByRole('article').getByRole('button', { name: 'Export it' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('meantime-entry.json');
  await log.getByRole('article').getByRole('button', { name: 'Delete it' }).click();
  await log.getByRole('link', { name: /Rollout dated/ }).waitFor({ state: 'detached' });
  await undoLast(log);
  await log.getByRole('link', { name: /Rollout dated/ }).waitFor();
  await log.close();
  const draft = await office.extensionPage('draft', '?key=draft');
  await draft.getByText('This draft can’t be shown: its time is not a time.').waitFor();
  await draft.close();
  await page.close();
});
