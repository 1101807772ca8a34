import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollout } from '../samples/sample-decisions.ts';
import { pressLogDecision } from './support/badges.ts';
import { closeCard, openCardOf } from './support/card.ts';
import { chooseMore } from './support/choose-more.ts';
import { launchGranted } from './support/granted-build.ts';
import type { OfficeInBrowser } from './support/launch.ts';
import { openedDraft } from './support/opened-draft.ts';
import { seedDecisions } from './support/seed-decisions.ts';
import { listBadges, listShadow, until } from './support/shadow.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchGranted({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => office?.close());

const shots = process.env.MEANTIME_LOOK;
const look = async (page: Page, name: string) => {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/outlook-${name}.png` });
};
const openOutlook = async (host: string, query: string) => {
  const page = await office.context.newPage();
  await page.goto(`https://${host}/mail/?${query}`);
  await page.locator('[data-app-section="ConversationContainer"]').waitFor();
  return page;
};
const registered = () => office.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
const drawn = async (page: Page) => (await listBadges(page)).filter(({ box }) => box !== null);
const named = async (page: Page, ...names: readonly string[]) =>
  until(`badges of ${names}`, async () => {
    const labels = (await drawn(page)).map(({ label }) => label);
    return names.every((name) => labels.some((label) => label.startsWith(`${name}: `))) && labels;
  });
/** Of every word and button of the page, and of each row; boxes around a badge are wider by it, and nothing in them is elsewhere. */
const boxes = (page: Page) =>
  page
    .locator(
      '#app [role="option"], #app [role="main"] :is(div, span, p, button, a):not(:has(*)), [role="document"]',
    )
    .evaluateAll((all) => all.map((el) => JSON.stringify(el.getBoundingClientRect())));

test('switched on it names senders and logs the open conversation; nothing in the page moves', async () => {
  const outlook = await openOutlook('outlook.office.com', 'open=rollout&lang=en-GB');
  const before = await boxes(outlook);
  expect(await drawn(outlook)).toEqual([]);
  const options = await office.extensionPage('options', '#connections');
  const choice = options.getByLabel('Outlook on the web (preview)');
  await choice.scrollIntoViewIfNeeded();
  await look(options, 'options-light');
  await choice.check();
  await until('the script of Outlook', async () => (await registered()).some(({ id }) => id === 'outlook'));

  // The tab was open before: it needs no reload.
  await outlook.bringToFront();
  await named(outlook, 'Mei Tanaka', 'Tom Becker');
  expect(await boxes(outlook)).toEqual(before);
  expect(await outlook.evaluate(() => window.officeOutlook.flickers())).toBe(0);
  await look(outlook, 'conversation-light');
  expect(await openCardOf(outlook, /^Tom Becker: /)).not.toContain('Only the name fits.');
  await look(outlook, 'card-light');

  await pressLogDecision(outlook);
  const draft = await openedDraft(office, new Set());
  await draft.getByText('2 messages were folded away and not read.').waitFor();
  await draft.getByText('1 attached file was left out').waitFor();
  expect(await draft.getByLabel('Title').inputValue()).toBe('The freeze before the rollout');
  await look(draft, 'draft-light');
  await draft.getByLabel('Decision', { exact: true }).fill('Freeze two days before each region.');
  await draft.getByRole('button', { name: 'Save to the decision log' }).click();
  await draft.getByText(/In the decision log as /).waitFor();
  const [download] = await Promise.all([
    draft.waitForEvent('download'),
    draft.getByRole('button', { name: 'Download .md' }).click(),
  ]);
  const markdown = await readFile(await download.path(), 'utf8');
  expect(markdown).toContain('**freeze two days before each region**, never on a Friday');
  expect(markdown).toContain('Tom Becker');
  expect(markdown).toMatch(/https:\/\/outlook\.office\.com\/mail\/inbox\/id\/AQQk/);
  expect(markdown).toContain('The link opens only in the mailbox of whoever logged this.');
  expect(markdown).not.toContain('I do agree, and');
  await draft.close();

  // A reply begun here: the line beside what sends, and a link put into it that nothing sends.
  await outlook.bringToFront();
  await outlook.locator('[role="menuitem"]', { hasText: 'Reply all' }).last().click();
  const editor = outlook.locator('[id^="editorParent_"] [contenteditable="true"]');
  await editor.fill('I agree.');
  const send = outlook.locator('button[id*="primaryActionButton"]');
  const lineDrawn = async () =>
    (await listShadow(outlook, 'note')).find(({ name, box }) => box !== null && /Tom.*Jonas.*Mei/s.test(name))
      ?.box ?? null;
  const main = outlook.locator('[role="main"]');
  const isBesideSend = async () => {
    const [note, button] = [await lineDrawn(), await send.boundingBox()];
    if (note === null || button === null) return false;
    const middle = note.y + note.height / 2;
    return note.x >= button.x + button.width && middle > button.y && middle < button.y + button.height;
  };
  await until('the line of recipients', isBesideSend);
  await look(outlook, 'reply-light');
  // What scrolls there places nothing: the line goes along by itself.
  const { y = 0 } = (await send.boundingBox()) ?? {};
  await main.evaluate((el) => el.scrollBy(0, -40));
  await expect.poll(async () => (await send.boundingBox())?.y).toBe(y + 40);
  expect(await isBesideSend()).toBe(true);
  const threadId = await outlook.locator('[data-convid][aria-selected="true"]').getAttribute('data-convid');
  const source = { ...rollout.source, site: 'outlook', threadId: threadId ?? '' } as const;
  const id = '2026-11-20-rollout-plan-for-q1';
  const log = await office.extensionPage('log');
  await seedDecisions(log, [{ decision: { ...rollout, id, source, supersedes: null }, savedAt: Date.now() }]);
  await log.goto('about:blank');
  await log.goto(`chrome-extension://${office.extensionId}/log.html#${id}`);
  await log.bringToFront();
  await chooseMore(log, 'Insert title in reply');
  await log.getByText('It’s in your reply. Sending it is up to you.').waitFor();
  await expect.poll(() => editor.innerText()).toContain('I agree. Decision logged: Rollout plan for Q1');
  expect(await outlook.evaluate(() => window.officeOutlook.sent())).toEqual([]);
  await log.close();

  // Another conversation in the same page: the one who wrote it is shown by name alone.
  await outlook.bringToFront();
  await outlook.evaluate(() => window.officeOutlook.open('inner'));
  await named(outlook, 'Ananya Rao');
  const card = await openCardOf(outlook, /^Ananya Rao: /);
  expect(card).toContain('Only the name fits.');
  expect(card).not.toContain('This account is');
  await look(outlook, 'by-name-light');
  await closeCard(outlook);

  await options.bringToFront();
  await choice.uncheck();
  await until('no badge in Outlook', async () => (await drawn(outlook)).length === 0);
  await choice.check();
  await outlook.bringToFront();
  await named(outlook, 'Ananya Rao');
  await outlook.close();
});

/** Where our badges are drawn over these parts of the page: by element, the label of the badge whose middle lies in it. */
const drawnOver = async (page: Page, parts: string) => {
  const places = await page.locator(parts).evaluateAll((all) =>
    all.map((el) => {
      const { left, right, top, bottom } = el.getBoundingClientRect();
      return { left, right, top: top - 8, bottom };
    }),
  );
  return (await drawn(page)).flatMap(({ label, box }) => {
    const [x, y] = box === null ? [-1, -1] : [box.x + box.width / 2, box.y + box.height / 2];
    const isIn = places.some((one) => x > one.left - 8 && x < one.right + 8 && y > one.top && y < one.bottom);
    return isIn ? [label.split(':')[0] ?? ''] : [];
  });
};
const over = (page: Page, parts: string, names: readonly string[]) =>
  until(`${names} over ${parts}`, async () => {
    const labels = await drawnOver(page, parts);
    return names.every((name) => labels.includes(name)) && labels;
  });

test.each([
  ['ltr', 'en', 1440],
  ['rtl', 'ar', 1440],
  ['ltr', 'en', 940],
] as const)(
  '%s, %s, %i px: over the list, folded mails and recipients, and nothing moves',
  async (dir, lang, width) => {
    const outlook = await openOutlook(
      'outlook.office.com',
      `open=rollout&recipients=address&lang=${lang}&dir=${dir}`,
    );
    await outlook.setViewportSize({ width, height: 900 });
    await over(outlook, '[data-convid]', ['Tom Becker', 'Mei Tanaka', 'Jonas Weber']);
    // Who is not in the list has none.
    expect((await drawnOver(outlook, '[data-convid]')).includes('Helena Brandt')).toBe(false);
    await over(outlook, '[data-testid="RecipientWell"] [role="button"]', ['Jonas Weber', 'Luis Ortega']);
    if (width === 940) {
      // The sender fills the line: a badge would be in one of its own, and push the rest down.
      await until(
        'no badge at senders',
        async () => (await drawnOver(outlook, '.office-sender')).length === 0,
      );
    } else await over(outlook, '[aria-expanded="false"]', ['Jonas Weber']);
    await look(outlook, `over-${dir}-${width}`);
    await outlook.locator('[role="menuitem"]').last().click();
    const chips = '[role="group"] [contenteditable] > [aria-label]';
    await over(outlook, chips, ['Tom Becker', 'Jonas Weber', 'Mei Tanaka']);
    // None is a part of what is typed, and one more comes over its own name.
    expect(await outlook.locator('[contenteditable="true"]').evaluateAll(countOurs)).toBe(0);
    await outlook
      .locator('[id$="_CC"][role="group"] [contenteditable]')
      .pressSequentially('noa@fernhill.example;');
    await over(outlook, '[id$="_CC"][role="group"] [aria-label*="@"]', ['Noa Cohen']);
    await look(outlook, `over-written-${dir}-${width}`);
    expect(await outlook.evaluate(() => window.officeOutlook.flickers())).toBe(0);
    await outlook.close();
  },
);
const countOurs = (all: readonly Element[]) =>
  all.flatMap((el) => [...el.querySelectorAll('*')]).filter(({ localName }) => /^x-[a-z]{8}$/.test(localName))
    .length;

test('at home and in the dark: who is not in the list has no badge', async () => {
  const outlook = await openOutlook('outlook.live.com', 'open=vendor&theme=dark&lang=de');
  await outlook.evaluate(() => window.officeOutlook.open('rollout'));
  await named(outlook, 'Tom Becker');
  expect((await drawn(outlook)).some(({ label }) => label.startsWith('Helena'))).toBe(false);
  await look(outlook, 'conversation-dark');
  expect(await openCardOf(outlook, /^Tom Becker: /)).toContain('Tom Becker');
  await look(outlook, 'card-dark');
  await closeCard(outlook);

  await outlook.evaluate(() =>
    window.officeOutlook.compose(['mei@fernhill.example', 'jonas@fernhill.example']),
  );
  await until('the line of recipients', async () =>
    (await listShadow(outlook, 'note')).some(({ name, box }) => box !== null && /Mei/.test(name)),
  );
  await outlook.getByLabel('An', { exact: true }).pressSequentially('noa@fernhill.example;');
  await until('one more in the line', async () =>
    (await listShadow(outlook, 'note')).some(({ name }) => /Noa/.test(name)),
  );
  await look(outlook, 'compose-dark');
  await outlook.close();
});
