import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardText } from './support/card.ts';
import { coveredDates, expectRightHeaders } from './support/gmail-headers.ts';
import { expectRightRows, openMailbox, placedBadges } from './support/gmail-rows.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { movedBoxes } from './support/moved-boxes.ts';
import { atRest, until } from './support/shadow.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

test.each(['vertical', 'horizontal'])(
  'a reading pane, %s: rows, and the thread beside them',
  async (pane) => {
    const page = await openMailbox(office, `pane=${pane}`);
    await page.setViewportSize({ width: 1700, height: 900 });
    const rows = await expectRightRows(page);
    expect(rows).toBeGreaterThan(20);
    expect(await movedBoxes(page)).toEqual([]);
    const address = page.url();

    for (const [key, atLeast] of [
      ['rollout', 2],
      ['vendor', 2],
      ['event-log', 1],
    ] as const) {
      await page.evaluate((one) => window.officeGmail.openThread(one), key);
      // The ids come 300 ms after the subject.
      await page.locator('h2.hP[data-legacy-thread-id]').waitFor();
      const headers = await expectRightHeaders(page);
      expect(headers.length).toBeGreaterThanOrEqual(atLeast);
      expect(await coveredDates(page, headers)).toEqual([]);
      expect(await expectRightRows(page)).toBe(rows);
      expect(await placedBadges(page)).toHaveLength(rows + headers.length);
    }
    expect(page.url()).toBe(address);
    expect(await movedBoxes(page)).toEqual([]);
    await page.close();
  },
);

test('beside a reading pane every badge stands in its own thread’s rows, once, wherever rows move', async () => {
  const page = await openMailbox(office, 'pane=vertical&inbox=priority&density=compact');
  await expectRightRows(page);
  expect(
    await page.evaluate(() => document.querySelectorAll('tr.zA[id] :not(:defined)').length),
    'the first of three rows has no room',
  ).toBe(0);
  await page.evaluate(() => {
    const { reuseRow, insertRow, removeRow } = window.officeGmail;
    reuseRow(0, 'stand-up');
    reuseRow(1, 'filler-4');
    insertRow(2, 'on-call');
    removeRow(5);
  });
  await expectRightRows(page);
  expect(await movedBoxes(page)).toEqual([]);
  await page.evaluate(() => window.officeGmail.openThread('on-call'));
  await page.locator('h2.hP[data-legacy-thread-id]').waitFor();
  const rows = (await placedBadges(page)).map(({ row }) => row).filter((row) => row >= 0);
  const other = rows.find((row) => row !== 2) ?? -1;
  expect(rows).toContain(2);
  expect(await cardOfRow(page, 2)).toContain('Log decision');
  // The open thread is not this one's.
  expect(await cardOfRow(page, other)).not.toContain('Log decision');
  await page.close();
});

/** What the card says that opens over the badge of this row. */
async function cardOfRow(page: Page, row: number): Promise<string> {
  const box = await atRest(`the badge of row ${row}`, () =>
    until('it', async () => (await placedBadges(page)).find((one) => one.row === row)?.box ?? null),
  );
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const text = await until('the card', () => cardText(page));
  await page.mouse.move(5, 5);
  await until('the card to go with the pointer', async () => (await cardText(page)) === null);
  return text;
}

test('a reading pane in the views that name recipients', async () => {
  const page = await openMailbox(office, 'pane=vertical', '#sent');
  expect(await expectRightRows(page, 'first')).toBeGreaterThan(4);
  await page.close();
});

test.each(['none', 'vertical'])(
  'conversation view off (pane %s): a row for each mail, several of one thread',
  async (pane) => {
    const page = await openMailbox(office, `conversations=off&pane=${pane}`);
    await page.setViewportSize({ width: 1700, height: 900 });
    expect(await expectRightRows(page)).toBeGreaterThan(20);
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('tr.zA .y6 [data-legacy-thread-id]')].map((el) =>
        el.getAttribute('data-legacy-thread-id'),
      ),
    );
    expect(new Set(ids).size).toBeLessThan(ids.length - 5);
    const keys = await page.evaluate(() => window.officeGmail.threads());
    await page.evaluate((row) => window.officeGmail.openThread(row), keys.indexOf('rollout'));
    const headers = await expectRightHeaders(page);
    expect(headers.map(({ name, message }) => [name, message])).toEqual([['Ananya Rao', 0]]);
    expect(await movedBoxes(page)).toEqual([]);
    await page.close();
  },
);
