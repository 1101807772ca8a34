import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForBadges } from './support/badges.ts';
import { chooseLogDecision } from './support/choose-menu.ts';
import { killWorker } from './support/kill-worker.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { openedDraft } from './support/opened-draft.ts';
import { barePage, putDraft } from './support/put-draft.ts';

let office: OfficeInBrowser;
const known = new Set<string>();

beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

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
  const draft = await office.context.newPage();
  await draft.goto(`chrome-extension://${office.extensionId}/draft.html?key=${key}`);
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

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

async function tabOf(page: Page): Promise<number | undefined> {
  await page.bringToFront();
  const options = await office.extensionPage('options');
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
