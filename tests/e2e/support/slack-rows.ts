import type { Page } from 'playwright-core';
import { northquay, team } from '../../office/people.ts';
import { listBadges } from './shadow.ts';

/** A row as a reader sees it: whose name it shows, and what the badges in it say. */
export interface NamedRow {
  readonly ts: string;
  readonly pane: string;
  readonly sender: string | null;
  readonly name: string;
  readonly badges: readonly string[];
}

/** The drawn messages with their badges. A badge that stands in none is a row of its own, without sender. */
export async function namedRows(page: Page): Promise<readonly NamedRow[]> {
  // Both lists name the badges in document order.
  const labels = (await listBadges(page)).map(({ label }) => label);
  const rows = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter(
      (el) => /^x-[a-z]{8}$/.test(el.localName) && !el.matches('body > *, html > *'),
    );
    const container = '[data-qa="message_container"]';
    const drawn = [...document.querySelectorAll(container)].map((row) => {
      const shown = row.querySelector('[data-qa="message_sender_name"]');
      return {
        ts: row.getAttribute('data-msg-ts') ?? '',
        pane: row.closest('[data-qa="threads_flexpane"], .p-threads_view__card')?.className ?? 'channel',
        sender: shown?.getAttribute('data-message-sender') ?? null,
        name: shown?.textContent ?? '',
        hosts: hosts.flatMap((host, at) => (row.contains(host) ? [at] : [])),
      };
    });
    return { drawn, count: hosts.length };
  });
  if (rows.count !== labels.length) return [];
  return rows.drawn.map(({ hosts, ...row }) => ({ ...row, badges: hosts.map((at) => labels[at] ?? '') }));
}

/** What is wrong: a person of `wanted` without one badge of their own, anybody else with one. */
export function wrongRows(rows: readonly NamedRow[], wanted: ReadonlySet<string>): readonly string[] {
  const others = new Set(northquay.map(({ name }) => name));
  return rows.flatMap(({ sender, name, badges, ts }) => {
    const person = team.find(({ slack }) => slack === sender);
    const due = sender !== null && wanted.has(sender) && !others.has(name) && person !== undefined;
    const right = due
      ? badges.length === 1 && badges[0]?.startsWith(`${person.name}: `)
      : badges.length === 0;
    return right ? [] : [`${ts} ${name} has [${badges.join(', ')}]`];
  });
}

/**
 * Runs in the page: takes all badges away and compares the boxes before any comes back. What shares a sender's
 * line moves along that line; every row, picture, bar, composer and pane must stand where it stood.
 */
export function compareBoxes(): { readonly drawn: number; readonly moved: readonly string[] } {
  const inLine = 'a, button, span, .c-message_kit__blocks, .c-message_kit__blocks *';
  const all = [...document.querySelectorAll('body *')];
  const badges = all.filter((el) => /^x-[a-z]{8}$/.test(el.localName));
  const standing = all.filter((el) => !badges.includes(el) && !el.matches(inLine));
  const boxes = () =>
    standing.map((el) => {
      const { x, y, width, height } = el.getBoundingClientRect();
      return `${el.tagName}.${el.className} ${[x, y, width, height].map(Math.round)}`;
    });
  const before = boxes();
  const drawn = badges.filter((el) => getComputedStyle(el).display !== 'none').length;
  for (const el of badges) el.remove();
  return { drawn, moved: boxes().filter((box, at) => box !== before[at]) };
}
