import type { Page } from 'playwright-core';
import { northquay, team } from '../../office/people.ts';
import { listBadges } from './shadow.ts';

/** A row as a reader sees it: whose name it shows, and what the badges in it say. */
export interface NamedRow {
  readonly ts: string;
  readonly pane: string;
  readonly sender: string | null;
  readonly name: string;
  /** Whether the name is in sight; `cut` by an edge of its list. */
  readonly sight: 'in' | 'cut' | 'out';
  readonly badges: readonly string[];
}

/** The drawn messages with their badges, in the order of the page. */
export async function namedRows(page: Page): Promise<readonly NamedRow[]> {
  // Both lists name the badges in document order.
  const labels = (await listBadges(page)).map(({ label }) => label);
  const rows = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter(
      (el) => /^x-[a-z]{8}$/.test(el.localName) && !el.matches('body > *, html > *'),
    );
    const container = '[data-qa="message_container"]';
    const lists = [...document.querySelectorAll('[data-qa="slack_kit_list"]')];
    const drawn = [...document.querySelectorAll(container)].map((row) => {
      const shown = row.querySelector('[data-qa="message_sender_name"]');
      const list = row.closest('[data-qa="slack_kit_list"]');
      const edges = list?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
      const box = (shown ?? row).getBoundingClientRect();
      const [top, bottom] = [Math.max(edges.top, 0), Math.min(edges.bottom, innerHeight)];
      const isOut = box.bottom <= top || box.top >= bottom;
      const sight = isOut ? 'out' : box.top >= top && box.bottom <= bottom ? 'in' : 'cut';
      return {
        ts: row.getAttribute('data-msg-ts') ?? '',
        pane: `${list === null ? row.closest('.p-threads_view__card')?.className : lists.indexOf(list)}`,
        sender: shown?.getAttribute('data-message-sender') ?? null,
        name: shown?.textContent ?? '',
        sight: sight as 'in' | 'cut' | 'out',
        hosts: hosts.flatMap((host, at) => (row.contains(host) ? [at] : [])),
      };
    });
    return { drawn, count: hosts.length };
  });
  if (rows.count !== labels.length) return [];
  return rows.drawn.map(({ hosts, ...row }) => ({ ...row, badges: hosts.map((at) => labels[at] ?? '') }));
}

/**
 * What is wrong: a person of `wanted` without one badge of their own in each pane, at their latest message whose
 * name is in sight, another badge of theirs there, anybody else with one. A name that an edge cuts may count or not.
 */
export function wrongRows(rows: readonly NamedRow[], wanted: ReadonlySet<string>): readonly string[] {
  const others = new Set(northquay.map(({ name }) => name));
  const isDue = ({ sender, name, sight }: NamedRow) =>
    sender !== null && wanted.has(sender) && !others.has(name) && sight !== 'out';
  const wrong: string[] = [];
  for (const row of rows) {
    const { ts, pane, sender, name, badges } = row;
    const person = team.find(({ slack }) => slack === sender);
    const theirs = rows.filter((one) => one.pane === pane && one.sender === sender && isDue(one));
    const whole = theirs.findLastIndex(({ sight }) => sight === 'in');
    const mayHave = isDue(row) && theirs.indexOf(row) >= whole;
    const mustHave = mayHave && whole >= 0 && !theirs.some((one) => one !== row && one.badges.length > 0);
    const isRight =
      badges.length === 0
        ? !mustHave
        : mayHave &&
          badges.length === 1 &&
          badges[0]?.startsWith(`${person?.name}: `) === true &&
          theirs.filter((one) => one.badges.length > 0).length === 1;
    if (!isRight) wrong.push(`${ts} ${name} (${pane}, ${row.sight}) has [${badges.join(', ')}]`);
  }
  return wrong;
}

/**
 * Runs in the page: takes all badges away and compares the boxes before any comes back. In the compact layout the
 * words follow the badge in its line and move along it; anything else must be where it was.
 */
export function compareBoxes(): { readonly drawn: number; readonly moved: readonly string[] } {
  const inLine = '.office-compact :is(a, button, span, .c-message_kit__blocks, .c-message_kit__blocks *)';
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
