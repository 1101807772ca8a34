import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Source } from '../../utils/domain/decision/decision.ts';
import type { ComposerForm, ComposerWish } from '../office/gmail/composer.ts';
import { rollout } from '../samples/sample-decisions.ts';
import { chooseMore } from './support/choose-more.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { seedDecisions } from './support/seed-decisions.ts';

const id = '2026-11-20-rollout-plan-for-q1';
const told = 'Decision logged: Rollout plan for Q1';

/** What Gmail puts into a mail that is forwarded. */
const forwardedMail =
  '<br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>' +
  'From: <strong class="gmail_sendername">Jonas Weber</strong></div><p>EMEA first.</p></div>';

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice();
});
afterAll(() => office?.close());

/** The log at a saved decision of this thread; the site's tab is behind it, as it is behind a side panel's focus. */
async function openLog(source: Source, href?: string): Promise<Page> {
  const page = await office.extensionPage('log');
  await seedDecisions(page, [
    { decision: { ...rollout, id, source, supersedes: null }, savedAt: Date.now() },
  ]);
  if (href !== undefined) await addLink(page, href);
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${office.extensionId}/log.html#${id}`);
  await page.bringToFront();
  return page;
}

/** The document that a destination made of it. */
const addLink = (page: Page, href: string) =>
  page.evaluate(
    ([key, to]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('meantime');
        opening.onsuccess = () => {
          const store = opening.result.transaction('decisions', 'readwrite').objectStore('decisions');
          const getting = store.get(key ?? '');
          getting.onsuccess = () => {
            const putting = store.put({ ...getting.result, links: { notion: { id: '1', href: to } } });
            putting.onsuccess = () => resolve(opening.result.close());
          };
        };
      }),
    [rollout.key, href],
  );

/** Notes every event by which a page could take a text, or be made to send one. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['input', 'click', 'keydown', 'submit']) {
      addEventListener(
        type,
        (event) => seen.push(event instanceof InputEvent ? `${type} ${event.inputType}` : type),
        true,
      );
    }
  });
const heard = (page: Page) => page.evaluate(() => (window as { seen?: string[] }).seen ?? []);

const insert = async (log: Page, name: string, answer: string) => {
  await chooseMore(log, name);
  await log.getByText(answer).waitFor();
};

test('Gmail: into the reply of the open thread, after what stands there, and nothing is sent', async () => {
  const gmail = await office.openGmail();
  await gmail.locator('tr.zA').first().waitFor();
  const source = { ...rollout.source, site: 'gmail', threadId: '18c2f00000000001' } as const;
  const first = await openLog(source);
  await insert(
    first,
    'Insert title in reply',
    'This thread isn’t open in Gmail. The title is copied. Paste it where you want it.',
  );
  await first.close();

  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  const subject = gmail.locator('h2.hP[data-legacy-thread-id]');
  await subject.waitFor();
  const threadId = (await subject.getAttribute('data-legacy-thread-id')) ?? '';
  const href = 'https://www.notion.so/Rollout-0123456789abcdef0123456789abcdef';
  const log = await openLog({ ...source, threadId }, href);
  await insert(
    log,
    'Insert link in reply',
    'Meantime can’t tell for certain that a reply to this thread is open in Gmail. The link is copied',
  );

  await gmail.evaluate(() => window.officeGmail.compose('inline'));
  const body = gmail.locator('[g_editable=true]');
  await body.fill('Thanks all.');
  await listen(gmail);
  await insert(log, 'Insert link in reply', 'It’s in your reply. Sending it is up to you.');
  expect((await body.innerText()).replace(/\s/gu, ' ').trim()).toBe(`Thanks all. ${told} ${href}`);
  expect(await heard(gmail)).toEqual(['input insertText']);
  await log.close();
  await gmail.close();
});

/** The open thread in which all that follows is written: each composer is closed again. */
let thread: { readonly gmail: Page; readonly threadId: string } | null = null;

async function openThread(): Promise<{ readonly gmail: Page; readonly threadId: string }> {
  const gmail = await office.openGmail();
  await gmail.locator('tr.zA').first().waitFor();
  await gmail.evaluate(() => window.officeGmail.openThread('rollout'));
  const subject = gmail.locator('h2.hP[data-legacy-thread-id]');
  await subject.waitFor();
  return { gmail, threadId: (await subject.getAttribute('data-legacy-thread-id')) ?? '' };
}

const elsewhere = ['noa@elsewhere.example'];

test.each<[string, ComposerForm, ComposerWish, string | null]>([
  ['a new mail to somebody else in a pop-up', 'popup', { to: elsewhere }, null],
  ['one in full screen', 'full', { to: elsewhere }, null],
  ['a pop-up to somebody of the thread, which does not say that it is this thread’s', 'popup', {}, null],
  ['a forward inside the thread to somebody else', 'inline', { to: elsewhere }, null],
  ['a reply that is written to nobody yet', 'inline', { to: [] }, null],
  ['a reply that was changed into a forward to somebody of the thread', 'inline', {}, forwardedMail],
])(
  'Gmail: %s gets nothing, with the caret in it; the link is copied instead',
  async (_, form, wish, inside) => {
    thread ??= await openThread();
    const { gmail, threadId } = thread;
    const log = await openLog({ ...rollout.source, site: 'gmail', threadId });
    await gmail.bringToFront();
    await gmail.locator('[role=main] [role=listitem] .a3s').last().waitFor();
    await gmail.evaluate(([form, wish]) => window.officeGmail.compose(form, wish), [form, wish] as const);
    const body = gmail.locator('[g_editable=true]');
    await body.waitFor();
    if (inside !== null)
      await body.evaluate(
        (el, text) => el.append(...new DOMParser().parseFromString(text, 'text/html').body.childNodes),
        inside,
      );
    await body.click();
    const before = await body.innerText();
    await log.bringToFront();
    await insert(log, 'Insert title in reply', 'The title is copied. Paste it where you want it.');
    expect(await body.innerText()).toBe(before);
    await log.close();
    await gmail.bringToFront();
    await body.click();
    await gmail.keyboard.press('ControlOrMeta+V');
    await expect.poll(() => body.innerText()).toContain(told);
    await gmail.evaluate(() => window.officeGmail.closeComposer());
    await body.waitFor({ state: 'detached' });
  },
);

test('Gmail: with a new mail to somebody else over it and the caret in that, the reply of the thread gets it', async () => {
  thread ??= await openThread();
  const { gmail, threadId } = thread;
  await gmail.locator('[role=main] [role=listitem] .a3s').last().waitFor();
  await gmail.evaluate(() => window.officeGmail.compose('inline'));
  const reply = gmail.locator('[g_editable=true]').first();
  await reply.fill('Thanks.');
  await gmail.evaluate((to) => window.officeGmail.compose('popup', { to }), elsewhere);
  const other = gmail.locator('[role=dialog] [g_editable=true]');
  await other.fill('Hello Noa');
  const log = await openLog({ ...rollout.source, site: 'gmail', threadId });
  await insert(log, 'Insert title in reply', 'It’s in your reply.');
  expect((await other.innerText()).trim()).toBe('Hello Noa');
  expect(await gmail.locator('[g_editable=true]').allInnerTexts()).toContainEqual(
    expect.stringContaining(told),
  );
  await log.close();
  await gmail.close();
});

test('Slack: into the composer of this very conversation, where its editor takes it as typed', async () => {
  const slack = await office.openSlack('/client/T0FERNHILL/D0ANANYA1');
  const editor = slack.locator('[data-qa="message_input"][data-channel-id="D0ANANYA1"] .ql-editor');
  await editor.waitFor();
  const source = { ...rollout.source, site: 'slack', threadId: 'T0FERNHILL/D0OTHER01' } as const;
  const other = await openLog(source);
  await insert(
    other,
    'Insert title in reply',
    'Meantime can’t tell for certain that a reply to this thread is open in Slack. The title is copied',
  );
  expect((await editor.innerText()).trim()).toBe('');
  await other.close();

  const log = await openLog({ ...source, threadId: 'T0FERNHILL/D0ANANYA1' });
  await listen(slack);
  await insert(log, 'Insert title in reply', 'It’s in your reply. Sending it is up to you.');
  expect((await editor.innerText()).replace(/\s/gu, ' ').trim()).toBe(told);
  expect(await heard(slack)).toEqual(['input insertText']);
  // The paragraph that the editor made is still the one that holds the text.
  expect(await editor.locator(':scope > p').count()).toBe(1);
  await log.close();
  await slack.close();
});
