import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pressLogDecision, waitForBadges } from './support/badges.ts';
import { cardText } from './support/card.ts';
import { chooseLogDecision } from './support/choose-menu.ts';
import { forgetDrafts } from './support/forget-drafts.ts';
import { onItsClock, widen } from './support/frames.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { openedDraft } from './support/opened-draft.ts';
import { atRest, until } from './support/shadow.ts';

let office: OfficeInBrowser;
const known = new Set<string>();

beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());
beforeEach(() => forgetDrafts(office));

/** Slack's view of all threads, lower than a thread; older replies come `load` ms after they are asked for. */
async function openThreads(load = 200, query = ''): Promise<Page> {
  const slack = await office.context.newPage();
  await slack.setViewportSize({ width: 1100, height: 460 });
  await slack.goto(`https://app.slack.com/client/T0FERNHILL/threads?load=${load}${query}`);
  await slack.locator('[data-qa=message_container]').first().waitFor();
  await atRest('the view', () => placeOf(slack));
  await until('a badge in the view', async () => (await badgesInView(slack)).length > 0);
  return slack;
}

interface Line {
  readonly thread: string;
  readonly sender: string;
  readonly left: number;
  readonly y: number;
}

/** The first messages and replies of threads that are drawn in the window, with the thread that their line says. */
const linesInView = (slack: Page): Promise<readonly Line[]> =>
  slack.evaluate(() =>
    [...document.querySelectorAll('#threads_view [data-qa=virtual-list-item]')].flatMap((line) => {
      const sender = line.querySelector('[data-qa=message_sender]');
      const [, thread = ''] = /^threads_view[a-z_]*-([^-]+-[\d.]+)/.exec(line.id) ?? [];
      const box = sender?.getBoundingClientRect();
      if (box === undefined || box.top < 60 || box.bottom > innerHeight) return [];
      const [left, y] = [box.left, (box.top + box.bottom) / 2];
      return [{ thread: thread.replace('-', '/'), sender: sender?.textContent ?? '', left, y }];
    }),
  );

/**
 * The badges in view, each with the thread of the message that it is beside, from top to bottom. Those in the list of
 * direct messages, which may be at the same height, are none.
 */
async function badgesInView(
  slack: Page,
): Promise<readonly (Pick<Line, 'thread' | 'sender'> & { x: number; y: number })[]> {
  const [lines, badges] = [await linesInView(slack), await waitForBadges(slack, 1)];
  return badges
    .flatMap(({ box }) => {
      const isBeside = ({ left, y }: Line) =>
        box !== null && left < box.x && box.y < y && y < box.y + box.height;
      const line = lines.find(isBeside);
      if (box === null || line === undefined) return [];
      return [{ ...line, x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    })
    .toSorted((one, other) => one.y - other.y);
}

/**
 * Opens the card of the last badge of this thread to stay; `isRestedOn`: it opens before anything in the view is clicked, so
 * that nothing but the badge says which thread is meant.
 */
async function openCardIn(slack: Page, thread: string, isRestedOn: boolean): Promise<void> {
  const last = async () => (await badgesInView(slack)).findLast((badge) => badge.thread === thread) ?? null;
  await until('a card that stays', async () => {
    const { x, y } = await atRest(`a badge in ${thread}`, () => until(`a badge in ${thread}`, last));
    const isOpen = async () => (await cardText(slack)) !== null;
    await slack.mouse.move(x, y);
    if (isRestedOn) await until('the card', isOpen, 2000).catch(() => false);
    await slack.mouse.click(x, y);
    // Rows that the view measures late may have moved the badge from under the pointer: what only rested closes soon.
    await until('it', isOpen, 1000).catch(() => false);
    await onItsClock(slack, 400);
    return await isOpen();
  });
}

const draftOf = async (slack: Page, thread: string, isRestedOn = false): Promise<Page> => {
  await openCardIn(slack, thread, isRestedOn);
  await pressLogDecision(slack);
  const draft = await openedDraft(office, known);
  await draft.getByLabel('Decision', { exact: true }).waitFor();
  return draft;
};
const messagesIn = (draft: Page) => draft.locator('.draft-source article').count();
const linkOf = (draft: Page) => draft.locator('a[href*="/archives/"]').first().getAttribute('href');

/** What of the view is to be as it was. */
const placeOf = (slack: Page) =>
  slack.evaluate(() => {
    const edge = document.querySelector('#threads_view')?.getBoundingClientRect().top ?? 0;
    const first = [...document.querySelectorAll('#threads_view [data-msg-ts]')]
      .map((row) => ({ ts: row.getAttribute('data-msg-ts'), box: row.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > edge + 1)
      .toSorted((a, b) => a.box.top - b.box.top)[0];
    return { ts: first?.ts, top: Math.round((first?.box.top ?? 0) - edge) };
  });

test('a card logs the thread that its badge is in, whichever was written in or clicked before', async () => {
  const slack = await openThreads();
  await widen(slack, 1100, 1_400);
  const badges = await atRest('the badges', () => badgesInView(slack));
  const threads = [...new Set(badges.map(({ thread }) => thread))];
  expect(threads.length).toBeGreaterThan(1);
  const [first = '', second = ''] = threads;
  for (const thread of [second, first, second]) {
    // Writing in a thread may have scrolled the others away.
    await slack.bringToFront();
    await slack.evaluate(() => {
      const scroller = document.querySelector('#threads_view [data-qa=slack_kit_scrollbar]');
      if (scroller !== null) scroller.scrollTop = 0;
    });
    const draft = await draftOf(slack, thread, true);
    const [, ts = ''] = thread.split('/');
    expect(await linkOf(draft)).toContain(`thread_ts=${ts}`);
    await draft.close();
    // The next card is in another thread than the one that is written in.
    await slack.locator(`[data-thread-ts="${ts}"] [contenteditable=true]`).click();
  }
  await slack.close();
});

/** Who stands in the threads in view, once in each, as `thread sender`. */
const peopleOf = (lines: readonly Pick<Line, 'thread' | 'sender'>[]) =>
  new Set(lines.map(({ thread, sender }) => `${thread} ${sender}`));

test('a teammate has one clock in each thread in sight, so that each thread can be logged', async () => {
  const slack = await openThreads();
  await widen(slack, 1100, 1_400);
  await slack.evaluate(() => {
    const scroller = document.querySelector('#threads_view [data-qa=slack_kit_scrollbar]');
    scroller?.scrollTo(0, scroller.scrollHeight);
  });
  await until('a clock for each in each thread', async () => {
    const [lines, badges] = [await linesInView(slack), await badgesInView(slack)];
    const named = new Set(badges.map(({ sender }) => sender));
    const wanted = peopleOf(lines.filter(({ sender }) => named.has(sender)));
    const isTwice = [...named].some((name) => [...wanted].filter((one) => one.endsWith(name)).length > 1);
    return isTwice && badges.length === wanted.size && peopleOf(badges).isSupersetOf(wanted);
  });
  await slack.close();
});

/** Every message of a thread that the view can show, by scrolling it all through; and what is still folded away in it. */
const shownOf = (slack: Page, thread: string) =>
  slack.evaluate(
    async (tail) => {
      const scroller = document.querySelector('#threads_view [data-qa=slack_kit_scrollbar]');
      const found = new Set<string>();
      let folded = 0;
      if (scroller === null) throw new Error('no list');
      for (let top = 0; top < scroller.scrollHeight; top += 120) {
        scroller.scrollTop = top;
        for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
        for (const line of document.querySelectorAll(`#threads_view [id*="${tail}"]`)) {
          const ts = line.querySelector('[data-msg-ts]')?.getAttribute('data-msg-ts');
          if (ts != null) found.add(ts);
          if (line.querySelector('[data-qa=load_older_message]') !== null) folded += 1;
        }
      }
      return { messages: found.size, folded };
    },
    thread.replace('/', '-'),
  );

test.each([
  ['the first thread of the view', 0, 460],
  ['one in the middle, in a window lower than the thread', 0.45, 460],
  ['the last one, in a tall window', 1, 900],
])('Open them and read again reaches all replies and puts the view back: %s', async (_, share, height) => {
  const slack = await openThreads();
  await slack.setViewportSize({ width: 1100, height });
  await slack.evaluate((at) => {
    const scroller = document.querySelector('#threads_view [data-qa=slack_kit_scrollbar]');
    if (scroller !== null) scroller.scrollTop = at * (scroller.scrollHeight - scroller.clientHeight);
  }, share);
  await until('a badge in view', async () => {
    // While the view scrolls no badge comes, and those that are there go where it comes to rest.
    await onItsClock(slack, 300);
    if ((await badgesInView(slack)).length > 0) return true;
    await slack.evaluate(() => {
      const scroller = document.querySelector('#threads_view [data-qa=slack_kit_scrollbar]');
      if (scroller !== null) scroller.scrollTop -= 60;
    });
    return false;
  });
  const thread = (await badgesInView(slack)).at(-1)?.thread ?? '';
  const draft = await draftOf(slack, thread);
  const before = await placeOf(slack);
  expect(before.ts).toBeDefined();
  const few = await messagesIn(draft);
  await draft.getByRole('button', { name: 'Open them and read again' }).click();
  await draft.getByText(/(?:the draft has|nothing more)/i).waitFor();
  await expect.poll(() => placeOf(slack)).toEqual(before);
  const all = await messagesIn(draft);
  expect(all).toBeGreaterThanOrEqual(few);
  // There is nothing more to open, so it is not offered again.
  expect(await draft.getByRole('button', { name: 'Open them and read again' }).count()).toBe(0);
  await draft.close();
  expect(await shownOf(slack, thread)).toEqual({ messages: all, folded: 0 });
  await slack.close();
});

test('Cancel while older replies are on their way scrolls back and leaves the draft as it was', async () => {
  const slack = await openThreads(4_000);
  const [{ thread } = { thread: '' }] = await badgesInView(slack);
  const draft = await draftOf(slack, thread);
  const few = await messagesIn(draft);
  const before = await placeOf(slack);
  await draft.getByRole('button', { name: 'Open them and read again' }).click();
  await draft.getByText(/^Opening \d+ of \d+$/).waitFor();
  await draft.getByRole('button', { name: 'Cancel' }).click();
  await draft.getByText('Cancelled. The draft is unchanged.').waitFor();
  expect(await messagesIn(draft)).toBe(few);
  await expect.poll(() => placeOf(slack)).toEqual(before);
  await Promise.all([draft.close(), slack.close()]);
});

test('of a conversation what was not read is told, and nothing is offered that cannot be done', async () => {
  const slack = await office.context.newPage();
  await slack.setViewportSize({ width: 1100, height: 460 });
  await slack.goto('https://app.slack.com/client/T0FERNHILL/C0LAUNCH1');
  await slack.locator('[data-qa=message_container]').first().waitFor();
  await chooseLogDecision(office, slack);
  const draft = await openedDraft(office, known);
  await draft.getByLabel('Decision', { exact: true }).waitFor();
  const box = draft.getByRole('complementary', { name: 'Not read' });
  expect(await box.innerText()).toContain('What came earlier in the conversation was not read.');
  expect(await draft.getByRole('button', { name: 'Open them and read again' }).count()).toBe(0);
  await Promise.all([draft.close(), slack.close()]);
});
