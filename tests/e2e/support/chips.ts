import type { Page } from 'playwright-core';
import type { Box } from './our-node.ts';
import { listBadges } from './shadow.ts';

/** A recipient of an open composer. */
export interface Chip {
  readonly address: string;
  /** Whether a badge of ours stands in it. */
  readonly badge: boolean;
  /** What the badge says to a screen reader; '' without one. */
  readonly label: string;
  /** Of the badge; null where it is not drawn. */
  readonly box: Box | null;
}

/** All recipients' chips in the page, in document order, each with its badge. */
export async function chipsOf(page: Page): Promise<readonly Chip[]> {
  const chips = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter((el) => /^x-[a-z]{8}$/.test(el.localName));
    const found = [...document.querySelectorAll('.afV, .vN')].map((chip) => ({
      address: chip.getAttribute('data-hovercard-id') ?? '',
      mine: hosts.flatMap((host, index) => (chip.contains(host) ? [index] : [])),
    }));
    return { found, hosts: hosts.length };
  });
  const badges = await listBadges(page);
  if (badges.length !== chips.hosts) return [];
  return chips.found.map(({ address, mine: [index, ...more] }) => {
    if (more.length > 0) throw new Error(`${address} has more than one badge`);
    const badge = index === undefined ? undefined : badges[index];
    return { address, badge: badge !== undefined, label: badge?.label ?? '', box: badge?.box ?? null };
  });
}

/** How many elements of ours stand anywhere in composers, wherever in them. */
export function insideChips(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.querySelectorAll('.aoI *')].filter((el) => /^x-[a-z]{8}$/.test(el.localName)).length,
  );
}
