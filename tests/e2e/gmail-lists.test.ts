import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { me } from '../office/people.ts';
import { widen } from './support/frames.ts';
import { expectRightRows, openMailbox, placedBadges } from './support/gmail-rows.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { movedBoxes } from './support/moved-boxes.ts';
import { listBadges, listShadow, until } from './support/shadow.ts';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

/** One mailbox as it is without settings, for tests that leave it so; at `hash` once the page has turned to it. */
async function plainMailbox(hash = '#inbox'): Promise<Page> {
  plain ??= await openMailbox(office, '');
  await plain.evaluate(
    (to) =>
      new Promise<void>((resolve) => {
        if (location.hash === to) return resolve();
        addEventListener('hashchange', () => resolve(), { once: true });
        window.officeGmail.go(to);
      }),
    hash,
  );
  return plain;
}
let plain: Page | null = null;

test.each([
  ['important', 2],
  ['unread', 2],
  ['starred', 2],
  ['priority', 3],
  ['multiple', 4],
])('inbox type %s: every visible section has its badges, and no box moves', async (inbox, sections) => {
  const page = await openMailbox(office, `inbox=${inbox}&density=comfortable`);
  await page
    .locator('.Wd')
    .nth(sections - 1)
    .waitFor();
  expect(await expectRightRows(page)).toBeGreaterThan(12);
  const filled = await page.evaluate(() =>
    [...document.querySelectorAll('[role=tabpanel]')].map(
      (panel) => panel.querySelectorAll('tr.zA :not(:defined)').length,
    ),
  );
  expect(filled.filter((count) => count > 0).length).toBe(sections);
  expect(await movedBoxes(page)).toEqual([]);
  await page.close();
});

test.each(['default', 'comfortable', 'compact'])(
  'density %s: no row grows, nothing moves',
  async (density) => {
    const page = await openMailbox(office, `density=${density}`);
    expect(await expectRightRows(page)).toBeGreaterThan(20);
    expect(await movedBoxes(page)).toEqual([]);
    const height = { default: 40, comfortable: 34, compact: 26 }[density] ?? 0;
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('[role=main] tr.zA')]
        .map((row) => row.clientHeight)
        .filter((one) => one > 0),
    );
    expect(new Set(heights)).toEqual(new Set([height]));
    for (const { box } of await placedBadges(page)) expect(box?.height).toBeLessThanOrEqual(height - 8);
    await page.close();
  },
);

test('a category tab that is not shown stays without badges until it is chosen', async () => {
  const page = await plainMailbox();
  await expectRightRows(page);
  const inHidden = () =>
    page.evaluate(() => document.querySelectorAll('.ae4[style*="none"] :not(:defined)').length);
  expect(await inHidden()).toBe(0);
  await page.getByRole('tab', { name: 'Social' }).click();
  expect(await expectRightRows(page)).toBeGreaterThan(1);
  expect(await inHidden()).toBe(0);
  await page.getByRole('tab', { name: 'Primary' }).click();
});

test.each([
  ['#label/Launch', 'last', 4],
  ['#starred', 'last', 3],
  ['#snoozed', 'last', 2],
  ['#sent', 'first', 6],
  ['#drafts', 'first', 2],
  ['#scheduled', 'first', 2],
  ['#search/review', 'last', 3],
] as const)('%s: the %s person who is not me', async (hash, which, atLeast) => {
  const page = await plainMailbox(hash);
  await page.locator('[role=main] tr.zA').first().waitFor();
  expect(await expectRightRows(page, which)).toBeGreaterThanOrEqual(atLeast);
  expect(await movedBoxes(page)).toEqual([]);
});

test('a label that the page is opened at', async () => {
  const page = await openMailbox(office, '', '#label/Launch');
  await page.locator('[role=main] tr.zA').first().waitFor();
  expect(await expectRightRows(page)).toBeGreaterThanOrEqual(4);
  expect(await movedBoxes(page)).toEqual([]);
  await page.close();
});

test('a search whose rows come long after the address, and the way back', async () => {
  const page = await plainMailbox();
  const inInbox = await expectRightRows(page);
  await page.evaluate(() => window.officeGmail.go('#search/interview'));
  await until('the badges of the inbox to go', async () => (await placedBadges(page)).length === 0);
  expect(await page.locator('[role=main] tr.zA').count()).toBe(0);
  await page.locator('[role=main] tr.zA').first().waitFor();
  expect(await expectRightRows(page)).toBeGreaterThan(1);
  await page.evaluate(() => window.officeGmail.go('#inbox'));
  expect(await expectRightRows(page)).toBe(inInbox);
});

test('rows that are inserted, used again, drawn anew and removed; names that another extension takes away', async () => {
  const page = await openMailbox(office, 'inbox=important');
  await expectRightRows(page);
  await page.evaluate(() => {
    const { insertRow, removeRow, reuseRow, refreshRow } = window.officeGmail;
    insertRow(0, 'sent-week');
    reuseRow(2, 'stand-up');
    reuseRow(3, 'filler-4');
    refreshRow(5, true);
    removeRow(4);
  });
  const count = await expectRightRows(page);
  await page.evaluate(() => window.officeGmail.removeNames());
  expect(await expectRightRows(page)).toBe(count);
  const left = await page.evaluate(() => {
    while (window.officeGmail.threads().length > 0) window.officeGmail.removeRow(0);
    return window.officeGmail.threads().length;
  });
  expect(left).toBe(0);
  const hosts = () => page.evaluate(() => document.querySelectorAll(':not(:defined)').length);
  await until('an empty page', async () => (await hosts()) === 0);
  await page.close();
});

/** Badges that are cut by what is around them, and those of which a point hits something else than ourselves. */
async function spoiled(page: Page): Promise<readonly string[]> {
  const boxes = (await placedBadges(page)).flatMap(({ box, label }) =>
    box === null ? [] : [{ ...box, label }],
  );
  return page.evaluate(
    (all) =>
      all.flatMap(({ x, y, width, height, label }) => {
        const grid = [0.12, 0.5, 0.88].flatMap((along) => [0.1, 0.5, 0.9].map((down) => ({ along, down })));
        const inView = y > 0 && y + height < innerHeight && x > 0 && x + width < innerWidth;
        const hits = grid.map(({ along, down }) =>
          document.elementFromPoint(x + width * along, y + height * down),
        );
        const isOurs = hits.every((hit) => hit !== null && /^x-[a-z]{8}$/.test(hit.localName));
        return inView && !isOurs ? [`${label}: ${x},${y} ${width}x${height}`] : [];
      }),
    boxes,
  );
}

test.each(['default', 'compact'])(
  'density %s, ever narrower: whose clock it is, its icon alone, nothing; never cut, and what is seen takes clicks',
  async (density) => {
    const page = await openMailbox(office, `density=${density}`);
    await expectRightRows(page);
    const forms = new Set<string>();
    for (const width of [1280, 1000, 860, 760, 700, 640, 580, 520, 480, 420, 360]) {
      await widen(page, width, 900);
      expect(await spoiled(page), `${width} px`).toEqual([]);
      for (const { box } of await listBadges(page))
        forms.add(box === null ? 'nothing' : box.width < 26 ? 'icon' : 'all');
      expect(await movedBoxes(page), `${width} px`).toEqual([]);
    }
    expect([...forms].sort()).toEqual(['all', 'icon', 'nothing']);
    await widen(page, 1280, 900);
    expect((await placedBadges(page)).every(({ box }) => (box?.width ?? 0) > 26)).toBe(true);
    await page.close();
  },
);

test('a row of several says whose clock it is, a row of one does not, and each is labelled on hover', async () => {
  const page = await plainMailbox();
  await expectRightRows(page);
  const people = await page.evaluate(() =>
    [...document.querySelectorAll('tr.zA:not(.apv)')]
      .filter((row) => row.checkVisibility())
      .map((row) => [...row.querySelectorAll('.yW [email]')].map((el) => el.getAttribute('email') ?? '')),
  );
  let several = 0;
  for (const { row, name, text, label } of await placedBadges(page)) {
    const others = new Set(people[row]?.filter((email) => email !== me.email));
    if (others.size > 1) several++;
    expect(text.startsWith(`${name.split(' ')[0]} `), `${[...others]}: ${text}`).toBe(others.size > 1);
    expect(label).toContain(text.trim());
  }
  expect(several).toBeGreaterThan(2);
  const titles = (await listShadow(page, 'button')).map(({ attributes }) => attributes.title ?? '');
  expect(titles.length).toBeGreaterThan(5);
  for (const title of titles) expect(title).toMatch(/^[^:]+: /);
});
