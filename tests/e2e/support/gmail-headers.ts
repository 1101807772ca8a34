import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { me, team } from '../../office/people.ts';
import { type PlacedBadge, placedBadges } from './gmail-rows.ts';

/** For each message of the open thread the teammate who wrote it, or null where no badge belongs: piled, or mine. */
async function wantedInHeaders(page: Page): Promise<(string | null)[]> {
  const emails = await page.evaluate(() =>
    [...document.querySelectorAll('[role=main] [role=listitem]')].map((item) => {
      const names = [...item.querySelectorAll('.gD')].filter((el) => el.checkVisibility());
      return item.matches('.kx, .kQ') ? '' : (names[0]?.getAttribute('email') ?? '');
    }),
  );
  return emails.map((email) => team.find((one) => one.email === email && one !== me)?.name ?? null);
}

/** Waits until each message's header has the badge that belongs there and no other; answers these badges. */
export async function expectRightHeaders(page: Page): Promise<readonly PlacedBadge[]> {
  await page.bringToFront();
  let found: readonly PlacedBadge[] = [];
  let names: { wanted: (string | null)[]; drawn: (string | null)[] } = { wanted: [], drawn: [] };
  const read = async () => {
    const wanted = await wantedInHeaders(page);
    found = (await placedBadges(page)).filter(({ message }) => message >= 0);
    const drawn: (string | null)[] = wanted.map(() => null);
    for (const { message, name } of found) {
      drawn[message] = drawn[message] == null ? name : `${drawn[message]} and ${name}`;
    }
    names = { wanted, drawn };
    return wanted.length > 0 && JSON.stringify(wanted) === JSON.stringify(drawn);
  };
  await expect
    .poll(read, { timeout: 10_000 })
    .toBe(true)
    .catch(() => expect(names.drawn).toEqual(names.wanted));
  return found;
}

/** Header badges that lie over the date of their message. */
export async function coveredDates(page: Page, headers: readonly PlacedBadge[]): Promise<string[]> {
  const dates = await page.evaluate(() =>
    [...document.querySelectorAll('[role=main] [role=listitem]')].map((item) => {
      const date = [...item.querySelectorAll('.g3')].find((el) => el.checkVisibility());
      const { left = 0, right = 0 } = date?.getBoundingClientRect() ?? {};
      return { left, right };
    }),
  );
  return headers.flatMap(({ box, message, text }) => {
    const date = dates[message];
    if (box === null || date === undefined) return [`${text} has no place`];
    return box.x < date.right && date.left < box.x + box.width ? [`${text} covers its date`] : [];
  });
}
