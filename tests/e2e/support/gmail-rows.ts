import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { me, team } from '../../office/people.ts';
import type { OfficeInBrowser } from './launch.ts';
import { type BadgeInPage, listBadges } from './shadow.ts';

/** Gmail set up as the query says: `inbox=priority&density=compact` (tests/office/gmail/settings.ts). */
export async function openMailbox(office: OfficeInBrowser, query: string, hash = '#inbox'): Promise<Page> {
  const page = await office.context.newPage();
  await page.goto(`https://mail.google.com/mail/u/0/?${query}${hash}`);
  return page;
}

/** A badge and where its host stands. */
export interface PlacedBadge extends BadgeInPage {
  /** Full name of the teammate it is about. */
  readonly name: string;
  /** Number of the drawn row, or -1. */
  readonly row: number;
  /** Number of the message in the open thread, or -1. */
  readonly message: number;
  readonly isDark: boolean;
}

/** Every badge that is drawn. */
export async function placedBadges(page: Page): Promise<readonly PlacedBadge[]> {
  const badges = await listBadges(page);
  const places = await page.evaluate(() => {
    const first = 'tr.zA:not(.apv), tr.zA:has(> td[rowspan])';
    const rows = [...document.querySelectorAll(first)].filter((el) => el.checkVisibility());
    const items = [...document.querySelectorAll('[role=main] [role=listitem]')];
    return [...document.querySelectorAll(':not(:defined)')]
      .filter((el) => /^x-[a-z]{8}$/.test(el.localName))
      .map((host) => {
        let row: Element | null | undefined = host.closest('tr.zA');
        while (row && !row.matches(first)) row = row.previousElementSibling;
        const item = host.closest('[role=listitem]');
        const isDark = getComputedStyle(host).colorScheme === 'dark';
        return { row: row ? rows.indexOf(row) : -1, message: item ? items.indexOf(item) : -1, isDark };
      });
  });
  // Both lists are in document order; while the page changes they may not fit, and the caller asks again.
  return badges.flatMap((badge, at) => {
    const place = places[at];
    const name = team.find((one) => badge.label.includes(one.name))?.name ?? badge.label;
    return place && badge.box !== null ? [{ ...badge, ...place, name }] : [];
  });
}

/** For each drawn row from top to bottom the teammate whose badge belongs there, or null: read by plain selectors. */
export async function wantedInRows(page: Page, which: 'first' | 'last'): Promise<(string | null)[]> {
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('tr.zA:not(.apv), tr.zA:has(> td[rowspan])')]
      .filter((row) => row.checkVisibility())
      .map((row) => {
        const isOut = row.id === '' || row.matches('.inboxsdk__ignore_row, .am0');
        const isLoose =
          row.querySelector('[data-standalone-draft-id]') && !location.hash.startsWith('#drafts');
        const seen = row.querySelector('.yW') ?? row.querySelector('.afn') ?? row;
        const people = [...seen.querySelectorAll('[email]')].map((el) => el.getAttribute('email') ?? '');
        return isOut || isLoose ? [] : people;
      }),
  );
  return rows.map((people) => {
    const others = people.filter((email) => email !== me.email);
    const email = which === 'first' ? others[0] : others.at(-1);
    return team.find((one) => one.email === email)?.name ?? null;
  });
}

/** Waits until each row has the badge that belongs there and no other; answers how many there are. */
export async function expectRightRows(page: Page, which: 'first' | 'last' = 'last'): Promise<number> {
  const drawn = async (count: number) => {
    const rows: (string | null)[] = Array.from({ length: count }, () => null);
    for (const { row, name } of await placedBadges(page)) {
      if (row >= 0) rows[row] = rows[row] == null ? name : `${rows[row]} and ${name}`;
    }
    return rows;
  };
  await page.bringToFront();
  let wanted: (string | null)[] = [];
  await expect
    .poll(
      async () => {
        wanted = await wantedInRows(page, which);
        return wanted.length > 0 && JSON.stringify(await drawn(wanted.length)) === JSON.stringify(wanted);
      },
      { timeout: 10_000 },
    )
    .toBe(true)
    .catch(async () => expect(await drawn(wanted.length)).toEqual(wanted));
  return wanted.filter((name) => name !== null).length;
}
