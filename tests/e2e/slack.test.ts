import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { team } from '../office/people.ts';
import { waitForBadges } from './support/badges.ts';
import { cardText, closeCard } from './support/card.ts';
import { everyBox } from './support/every-box.ts';
import { onItsClock } from './support/frames.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { listBadges, until } from './support/shadow.ts';
import { type NamedRow, namedRows, wrongRows } from './support/slack-rows.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
let slack: Page;

beforeAll(async () => {
  office = await launchOffice({ messages: 300 });
  slack = await office.openSlack();
  await waitForBadges(slack, 2);
});
afterAll(() => office?.close());

const teammates = new Set(team.slice(1).map(({ slack: id }) => id));

/** Waits until each teammate has one clock in each pane, at their latest message in sight, and nobody else has one. */
async function settled(pane?: string): Promise<readonly NamedRow[]> {
  let wrong: readonly string[] = [];
  return until('one clock for each teammate in sight', async () => {
    const rows = await namedRows(slack);
    wrong = wrongRows(rows, teammates);
    const isThere = rows.some((row) => row.badges.length > 0 && (pane ?? row.pane) === row.pane);
    return wrong.length === 0 && isThere && rows;
  }).catch((error: Error) => {
    throw new Error(`${error.message}: ${wrong.join('; ')}`);
  });
}

test('a teammate has one clock, at their latest message in sight; follow-ups, bots, strangers and I have none', async () => {
  const rows = await settled();
  expect(
    rows.some(({ sender }) => sender === null),
    'a grouped follow-up is drawn',
  ).toBe(true);
  const names = rows.filter(({ sight, sender }) => sight === 'in' && teammates.has(sender ?? ''));
  expect(names.length, 'somebody wrote twice').toBeGreaterThan(new Set(names.map(({ name }) => name)).size);
});

test('the clock says that it is that of now, after the time of sending and 8 px from it', async () => {
  await settled();
  const gaps = await slack.evaluate(() =>
    [...document.querySelectorAll('[data-qa="message_content"] > *')]
      .filter((el) => /^x-[a-z]{8}$/.test(el.localName))
      .map((host) => {
        const time = host.previousElementSibling;
        const isTime = time?.matches('a.c-timestamp') === true;
        return isTime ? host.getBoundingClientRect().left - time.getBoundingClientRect().right : null;
      }),
  );
  expect(new Set(gaps)).toEqual(new Set([0]));
  const rows = await slack.locator('a.c-timestamp').evaluateAll((all) =>
    all.map((el) => {
      const { right, top, bottom } = el.getBoundingClientRect();
      return { right, top, bottom };
    }),
  );
  const badges = (await listBadges(slack)).filter(({ text }) => text.startsWith('now '));
  expect(badges.length).toBeGreaterThan(0);
  for (const { text, label, box } of badges) {
    expect(text.trim()).toMatch(/^now \d{1,2}:\d\d( [AP]M)?( [A-Z][a-z]{2})?$/);
    expect(label, 'what is seen is part of what is said').toContain(text.trim());
    const beside = rows.find(({ top, bottom }) => box && top < box.y + box.height && bottom > box.y);
    expect((box?.x ?? 0) - (beside?.right ?? 0)).toBeCloseTo(8, 0);
  }
});

test('while the list scrolls no clock comes; at rest each stands at the latest message in sight', async () => {
  for (const where of [0, 0.3, 0.6, 0.9, 1]) {
    await slack.evaluate((share) => window.officeSlack.scrollTo(share), where);
    await settled();
  }
  const scroll = async () => {
    const list = document.querySelector('[data-qa="message_pane"] .c-scrollbar__hider');
    if (list === null) throw new Error('no list');
    let hosts = 0;
    const observer = new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node instanceof Element && /^x-[a-z]{8}$/.test(node.localName)) hosts++;
    });
    observer.observe(list, { childList: true, subtree: true });
    const rows = new Set<string | null>();
    let [longest, last] = [0, performance.now()];
    for (let step = 0; step < 60; step++) {
      list.scrollTop -= 90;
      await new Promise(requestAnimationFrame);
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      for (const row of list.querySelectorAll('[data-msg-ts]')) rows.add(row.getAttribute('data-msg-ts'));
    }
    const during = hosts;
    observer.disconnect();
    list.scrollTop = list.scrollHeight;
    return { during, rows: rows.size, longest };
  };
  // On a busy machine a frame may take so long that the list is at rest in it.
  const came = await until(
    'a scroll without a rest',
    async () => {
      const found = await slack.evaluate(scroll);
      return found.longest < 120 && found;
    },
    40_000,
  );
  expect(came.rows, 'rows went by').toBeGreaterThan(40);
  expect(came.during).toBe(0);
  await settled();
});

/** The drawn names of the channel with where they are, in the order of the page. */
const drawnNames = () =>
  slack.locator('[data-qa="message_pane"] [data-qa="message_sender_name"]').evaluateAll((all) =>
    all.map((one) => ({
      name: one.textContent,
      ts: one.closest('[data-msg-ts]')?.getAttribute('data-msg-ts'),
      top: one.getBoundingClientRect().top,
    })),
  );
const scrollBy = (px: number) =>
  slack
    .locator('[data-qa="message_pane"] .c-scrollbar__hider')
    .evaluate((list, by) => list.scrollBy(0, by), px);

test('a clock whose card is open stays there, though a later message of its person comes in sight', async () => {
  await slack.evaluate(() => window.officeSlack.scrollTo(0.5));
  await settled();
  // Two messages of one person, near each other: the page is scrolled so that the later one is just below its edge.
  const names = (await drawnNames()).filter(({ name }) => team.slice(1).some((one) => one.name === name));
  const pairs = names.flatMap((one, at) => {
    const next = names.slice(at + 1).find(({ name }) => name === one.name);
    return next === undefined ? [] : [{ one, next, apart: next.top - one.top }];
  });
  const [pair] = pairs.filter(({ apart }) => apart > 80).toSorted((a, b) => a.apart - b.apart);
  if (pair === undefined || pair.apart > 400) throw new Error('nobody wrote twice near each other');
  await scrollBy(pair.next.top - 720);
  await settled();
  const badge = await until('the badge of the earlier one', async () => {
    const { top = 0 } = (await drawnNames()).find(({ ts }) => ts === pair.one.ts) ?? {};
    const found = (await listBadges(slack)).find(({ label, box }) => {
      const isBeside = box !== null && box.x > 300 && Math.abs(box.y - top) < 20;
      return isBeside && label.startsWith(pair.one.name ?? '');
    });
    return found ?? null;
  });
  const { x, y, width, height } = badge.box ?? { x: 0, y: 0, width: 0, height: 0 };
  await slack.mouse.click(x + width / 2, y + height / 2);
  const said = await until('the card', () => cardText(slack));
  await scrollBy(150);
  // Longer than until the list counts as being at rest.
  await onItsClock(slack, 500);
  const later = (await drawnNames()).find(({ ts }) => ts === pair.next.ts);
  expect(later?.top, 'the later message is in sight').toBeLessThan(640);
  expect(await cardText(slack)).toBe(said);
  await closeCard(slack);
  await scrollBy(1);
  await settled();
});

test('the thread pane has clocks of its own', async () => {
  await slack.evaluate(() => window.officeSlack.openThread());
  await slack.locator('[data-qa="threads_flexpane"] [data-qa="message_container"]').nth(1).waitFor();
  const rows = await until('both panes', async () => {
    const all = await settled();
    return new Set(all.filter(({ badges }) => badges.length > 0).map(({ pane }) => pane)).size === 2 && all;
  });
  const clocks = rows.filter(({ badges }) => badges.length > 0);
  const twice = clocks.filter(({ sender, pane }) =>
    clocks.some((one) => one.sender === sender && one.pane !== pane),
  );
  expect(twice.length, 'somebody has one in each').toBeGreaterThan(0);
});

test('no box of the page changes when badges come and go', async () => {
  await settled();
  const withBadges = await everyBox(slack);
  const signals = (consent: boolean) =>
    office.worker.evaluate(async (accepted) => {
      const stored = await chrome.storage.local.get('signals');
      await chrome.storage.local.set({ signals: { ...(stored.signals as object), consent: accepted } });
    }, consent);
  await signals(false);
  await until('no badges', async () => (await listBadges(slack)).length === 0);
  expect(await everyBox(slack)).toEqual(withBadges);
  await signals(true);
  await settled();
});
