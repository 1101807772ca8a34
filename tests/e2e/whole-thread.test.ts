import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitForBadges } from './support/badges.ts';
import { chooseLogDecision } from './support/choose-menu.ts';
import { forgetDrafts } from './support/forget-drafts.ts';
import { killWorker } from './support/kill-worker.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { openedDraft } from './support/opened-draft.ts';
import { barePage, putDraft } from './support/put-draft.ts';
import { atRest } from './support/shadow.ts';

let office: OfficeInBrowser;
const known = new Set<string>();

beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());
beforeEach(() => forgetDrafts(office));

/** The thread of six messages as Gmail opens it; each body comes `fill` ms after its header. */
async function openRollout(fill: number): Promise<Page> {
  const gmail = await office.context.newPage();
  // Lower than the thread, so that there is something to scroll.
  await gmail.setViewportSize({ width: 1100, height: 420 });
  await gmail.goto(`https://mail.google.com/mail/u/0/?fill=${fill}#inbox`);
  await gmail.locator('tr.zA').first().waitFor();
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  await gmail.locator('[role=main] .h7 .a3s').waitFor();
  await waitForBadges(gmail, 1);
  return gmail;
}

/** What of the page is to be as it was: how each message is shown, how far all is scrolled, what has the focus. */
const stateOf = (gmail: Page) =>
  gmail.evaluate(() => {
    const main = document.querySelector('[role=main]');
    return {
      expanded: [...(main?.querySelectorAll('[role=listitem]') ?? [])].map(
        (item) => item.getAttribute('aria-expanded') === 'true',
      ),
      scrolled: [...document.querySelectorAll('*')]
        .filter((el) => el.scrollTop > 0)
        .map((el) => [el.className, el.scrollTop]),
      focus: document.activeElement?.getAttribute('data-focus') ?? document.activeElement?.tagName,
      print: document.body.dataset.printed ?? null,
    };
  });

const draftOf = async (page: Page): Promise<Page> => {
  await chooseLogDecision(office, page);
  const draft = await openedDraft(office, known);
  await draft.getByLabel('Decision', { exact: true }).waitFor();
  return draft;
};
const box = (draft: Page) => draft.getByRole('complementary', { name: 'Not read' });
const messagesIn = (draft: Page) => draft.locator('.draft-source article').count();

test('five of six messages folded away are read on the click, and Gmail is as it was', async () => {
  const gmail = await openRollout(60);
  const before = await stateOf(gmail);
  expect(before.expanded).toEqual([false, false, false, false, false, true]);
  const draft = await draftOf(gmail);
  // The first thing that the draft says, before any field.
  expect(await box(draft).innerText()).toContain('5 messages were folded away and not read.');
  const [top, field] = await Promise.all([
    box(draft).boundingBox(),
    draft.getByLabel('Decision', { exact: true }).boundingBox(),
  ]);
  expect(top?.y).toBeLessThan(field?.y ?? 0);
  expect(await messagesIn(draft)).toBe(1);
  // Nothing was opened for the draft alone.
  expect(await stateOf(gmail)).toEqual(before);

  await draft.getByLabel('Decision', { exact: true }).fill('EMEA first.');
  await draft.getByLabel('Why', { exact: true }).fill('Support is awake.');
  await draft.getByRole('button', { name: 'Open them and read again' }).click();
  await draft.getByText('Read again: the draft has 6 messages of the thread now.').waitFor();
  expect(await messagesIn(draft)).toBe(6);
  expect(await draft.locator('main').innerText()).not.toContain('not read');
  expect(await draft.getByLabel('Decision', { exact: true }).inputValue()).toBe('EMEA first.');
  expect(await draft.getByLabel('Why', { exact: true }).inputValue()).toBe('Support is awake.');
  // The pile has no control that closes it; what was in it is folded.
  expect(await stateOf(gmail)).toEqual(before);

  // What the draft has now is stored.
  await draft.reload();
  await draft.getByLabel('Decision', { exact: true }).waitFor();
  expect(await messagesIn(draft)).toBe(6);
  expect(await draft.getByLabel('Why', { exact: true }).inputValue()).toBe('Support is awake.');
  await Promise.all([draft.close(), gmail.close()]);
});

test('a message that the reader had open stays open, and what they look at stays where it is', async () => {
  const gmail = await openRollout(60);
  const first = gmail.locator('[role=main] [role=listitem]').first();
  await first.locator('.g3').click();
  await first.locator('.a3s').waitFor();
  await gmail.evaluate(() => {
    const last = [...document.querySelectorAll('[role=main] [role=listitem]')].at(-1);
    last?.scrollIntoView({ block: 'start' });
  });
  const topOfLast = () =>
    gmail
      .locator('[role=main] [role=listitem]')
      .last()
      .evaluate((el) => el.getBoundingClientRect().top);
  const before = [(await stateOf(gmail)).expanded, await topOfLast()] as const;
  const draft = await draftOf(gmail);
  await draft.getByRole('button', { name: 'Open them and read again' }).click();
  await draft.getByText('the draft has 6 messages').waitFor();
  expect((await stateOf(gmail)).expanded).toEqual(before[0]);
  expect(Math.abs((await topOfLast()) - before[1])).toBeLessThanOrEqual(1);
  await Promise.all([draft.close(), gmail.close()]);
});

test('Cancel half-way leaves the draft and the page as they were', async () => {
  const gmail = await openRollout(3_000);
  const before = await stateOf(gmail);
  const draft = await draftOf(gmail);
  await draft.getByRole('button', { name: 'Open them and read again' }).click();
  await draft.getByText(/^Opening 1 of 6$/).waitFor();
  await expect.poll(async () => (await stateOf(gmail)).expanded.every(Boolean)).toBe(true);
  await draft.getByRole('button', { name: 'Cancel' }).click();
  await draft.getByText('Cancelled. The draft is unchanged.').waitFor();
  expect(await messagesIn(draft)).toBe(1);
  expect(await box(draft).innerText()).toContain('5 messages were folded away');
  await expect.poll(() => stateOf(gmail)).toEqual(before);
  await Promise.all([draft.close(), gmail.close()]);
});

test('closing the draft while it reads puts the page back, too', async () => {
  const gmail = await openRollout(3_000);
  const before = await stateOf(gmail);
  const draft = await draftOf(gmail);
  await draft.getByRole('button', { name: 'Open them and read again' }).click();
  await draft.getByText(/^Opening/).waitFor();
  await expect.poll(async () => (await stateOf(gmail)).expanded.every(Boolean)).toBe(true);
  await draft.close();
  await expect.poll(() => stateOf(gmail)).toEqual(before);
  await gmail.close();
});

test('where the thread is not open any more, one sentence says what to do', async () => {
  const gmail = await openRollout(30);
  const draft = await draftOf(gmail);
  await gmail.close();
  await draft.getByRole('button', { name: 'Open them and read again' }).click();
  await draft.getByText('This thread isn’t open in Gmail. Open it there, then read it again.').waitFor();
  const again = await openRollout(30);
  await draft.getByRole('button', { name: 'Open them and read again' }).click();
  await draft.getByText('the draft has 6 messages').waitFor();
  await Promise.all([draft.close(), again.close()]);
});

test('a worker that is stopped while the whole thread is read costs nothing', async () => {
  const gmail = await openRollout(1_500);
  const draft = await draftOf(gmail);
  const page = await barePage(office);
  await draft.getByRole('button', { name: 'Open them and read again' }).click();
  await draft.getByText(/^Opening/).waitFor();
  await killWorker(page);
  await draft.getByText('the draft has 6 messages').waitFor();
  await Promise.all([draft.close(), gmail.close(), page.close()]);
});

test('a draft whose reading died with the worker ends by itself, and Try again reads the thread', async () => {
  const gmail = await openRollout(30);
  const page = await barePage(office);
  const tabId = await gmail.evaluate(() => 0).then(() => tabOf(gmail));
  const key = crypto.randomUUID();
  await putDraft(page, { key, state: 'reading', at: Date.now() - 9_000, tabId });
  const draft = await office.extensionPage('draft', `?key=${key}`);
  await draft.getByText('Reading the thread').waitFor();
  await draft.getByText('The browser interrupted Meantime while it was reading.').waitFor();
  await draft.getByRole('button', { name: 'Try again' }).click();
  await draft.getByLabel('Decision', { exact: true }).waitFor();
  expect(await messagesIn(draft)).toBe(1);
  await draft.close();

  // Without any page that looks: the next worker ends it at its start.
  const other = crypto.randomUUID();
  await putDraft(page, { key: other, state: 'reading', at: Date.now(), tabId });
  await killWorker(page);
  await gmail.bringToFront();
  await gmail.reload();
  await expect.poll(() => stateOfDraft(page, other), { timeout: 20_000 }).toBe('failed');
  await Promise.all([gmail.close(), page.close()]);
});

/** What a thread's pane shows: its first line in view and how far below the edge that is, and what has the focus. */
const paneOf = (slack: Page) =>
  slack.evaluate(() => {
    const scroller = document.querySelector('[data-qa=threads_flexpane] [data-qa=slack_kit_scrollbar]');
    const edge = scroller?.getBoundingClientRect().top ?? 0;
    const first = [...(scroller?.querySelectorAll('[data-msg-ts]') ?? [])]
      .map((row) => ({ ts: row.getAttribute('data-msg-ts'), box: row.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > edge + 1)
      .toSorted((a, b) => a.box.top - b.box.top)[0];
    return {
      ts: first?.ts,
      top: Math.round((first?.box.top ?? 0) - edge),
      focus: document.activeElement?.tagName,
    };
  });

/** A thread of sixty replies in Slack, of which the older ones come `load` ms after they are scrolled to. */
async function openLongThread(load: number): Promise<Page> {
  const slack = await office.context.newPage();
  await slack.goto(`https://app.slack.com/client/T0FERNHILL/C0ODDTALK?load=${load}`);
  await slack.locator('[data-qa=message_container]').first().waitFor();
  await slack.evaluate(() => window.officeSlack.openThread());
  await slack.locator('[data-qa=threads_flexpane] [data-qa=message_input]').waitFor();
  await atRest('the pane', () => paneOf(slack));
  return slack;
}

test('a thread of sixty replies in Slack is read from end to end on the click, and its pane is as it was', async () => {
  const slack = await openLongThread(200);
  const before = await paneOf(slack);
  const draft = await draftOf(slack);
  expect(await box(draft).innerText()).toMatch(/\d+ messages were not loaded and not read\./);
  const few = await messagesIn(draft);
  expect(few).toBeLessThan(28);
  expect(await paneOf(slack)).toEqual(before);
  await draft.getByLabel('Decision', { exact: true }).fill('We keep the bench.');
  await draft.getByRole('button', { name: 'Open them and read again' }).click();
  await draft.getByText('the draft has 61 messages of the thread now.').waitFor();
  expect(await messagesIn(draft)).toBe(61);
  expect(await box(draft).innerText()).not.toContain('not read');
  expect(await draft.getByLabel('Decision', { exact: true }).inputValue()).toBe('We keep the bench.');
  // Every message once, oldest first, and each with its author.
  const authors = await draft.locator('.draft-source .draft-author').allInnerTexts();
  expect(authors.filter((author) => author.includes('not named'))).toEqual([]);
  const posts = await draft.evaluate(() =>
    [...document.querySelectorAll('.draft-source article')].map((article) => article.textContent),
  );
  expect(new Set(posts).size).toBe(61);
  await expect.poll(() => paneOf(slack)).toEqual(before);
  await Promise.all([draft.close(), slack.close()]);
});

test('Cancel half-way in Slack scrolls back and leaves the draft as it was', async () => {
  const slack = await openLongThread(2_000);
  const before = await paneOf(slack);
  const draft = await draftOf(slack);
  const few = await messagesIn(draft);
  await draft.getByRole('button', { name: 'Open them and read again' }).click();
  await draft.getByText(/^Opening \d+ of 61$/).waitFor();
  await expect.poll(async () => (await paneOf(slack)).ts).not.toBe(before.ts);
  await draft.getByRole('button', { name: 'Cancel' }).click();
  await draft.getByText('Cancelled. The draft is unchanged.').waitFor();
  expect(await messagesIn(draft)).toBe(few);
  await expect.poll(() => paneOf(slack)).toEqual(before);
  await Promise.all([draft.close(), slack.close()]);
});

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

async function tabOf(page: Page): Promise<number | undefined> {
  await page.bringToFront();
  const options = await barePage(office);
  const url = page.url();
  const id = await options.evaluate(
    async (at) => (await chrome.tabs.query({})).find((tab) => tab.url === at)?.id,
    url,
  );
  await options.close();
  return id;
}

function stateOfDraft(page: Page, key: string): Promise<string | undefined> {
  return page.evaluate(
    (wanted) =>
      new Promise<string | undefined>((resolve, reject) => {
        const opening = indexedDB.open('meantime');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const read = opening.result.transaction('drafts').objectStore('drafts').get(wanted);
          read.onsuccess = () => {
            opening.result.close();
            resolve(read.result?.state);
          };
        };
      }),
    key,
  );
}
