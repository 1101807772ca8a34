import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardTakesClicks, cardText, closeCard, openCardOf } from './support/card.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { putRows } from './support/put-rows.ts';
import { clickShadow, listShadow, until } from './support/shadow.ts';
import { storedRows } from './support/stored-rows.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

let office: OfficeInBrowser;
beforeAll(async () => {
  office = await launchOffice({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
  const options = await office.extensionPage('options');
  const people = (await storedRows(options, 'people')) as { name: string }[];
  // Off whatever the time: what is written to them can wait.
  const today = Temporal.Now.plainDateISO('UTC');
  const leave = {
    from: today.subtract({ days: 2 }).toString(),
    to: today.add({ days: 3 }).toString(),
    label: '',
  };
  const off = people.filter(({ name }) => /^(Jonas|Mei)/.test(name));
  const hours = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]);
  const always = people.filter(({ name }) => name.startsWith('Noa'));
  await putRows(options, {
    people: [
      ...off.map((person) => ({ ...person, timeOff: [leave] })),
      ...always.map((person) => ({ ...person, week: Object.fromEntries(hours), timeOff: [], holidays: [] })),
    ],
  });
  await options.evaluate(async () => {
    const { signals } = (await chrome.storage.local.get('signals')) as { signals: { revision: number } };
    await chrome.storage.local.set({ signals: { ...signals, revision: signals.revision + 1 } });
  });
  await options.close();
});
afterAll(() => office?.close());

const jonas = 'jonas@fernhill.example';
const moment = /[A-Z]\w+(?: \d+ \w+)? \d\d:\d\d/;

/** Opens the card, and presses *Send later*; the moment that the card names. */
async function pressLater(page: Page, words: RegExp): Promise<string> {
  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
  await openCardOf(page, words);
  const advised = await until('the advice', async () => {
    const [, found] = /[Aa]ny time before (.+?) makes/.exec((await cardText(page)) ?? '') ?? [];
    return found ?? null;
  });
  expect(advised).toMatch(moment);
  await cardTakesClicks(page);
  await clickShadow(page, 'button', 'Send later…');
  return advised;
}
/** What the card says where the page has no such control; it stays open. */
const saysCopied = (page: Page) =>
  until('the sentence', async () =>
    (await listShadow(page, 'output')).some(({ text }) =>
      /is copied\. Paste it where you schedule/.test(text),
    ),
  );
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** A mail to one person with words in it; its `composeid`. */
async function write(page: Page, to: string, words: string): Promise<string> {
  const all = page.locator('[role=dialog]:has(form)');
  const before = await all.count();
  await page.evaluate((address) => window.officeGmail.compose('popup', { to: [address] }), to);
  // What is in it comes a moment after its frame.
  const composer = all.nth(before);
  await composer.locator('.Am').click();
  await page.keyboard.type(words);
  // Who writes sees the recipients folded.
  await page.evaluate(() => window.officeGmail.foldRecipients(false));
  return await composer.locator('[name=composeid]').inputValue();
}
const scheduled = (page: Page) => page.evaluate(() => window.officeGmail.schedule());
/** The mail for which the dialog of any time is open. */
const pickingFor = async (page: Page) => {
  const { dialogOf, isPicking } = await scheduled(page);
  return isPicking ? dialogOf : null;
};
const written = (page: Page) => page.locator('.Am').allInnerTexts();

test('Gmail: of two mails the dialog of the one whose card was opened; nothing is chosen, sent or changed', async () => {
  const gmail = await office.openGmail();
  const first = await write(gmail, jonas, 'Lunch on Friday?');
  await write(gmail, 'noa@fernhill.example', 'Another one');
  const advised = await pressLater(gmail, /^Jonas Weber:/);
  await until('the dialog', async () => (await pickingFor(gmail)) === first);
  expect(await copied(gmail)).toBe(advised);
  expect(await cardText(gmail)).toBeNull();
  // The one for any time, whose first field takes what was copied.
  const date = gmail.getByRole('dialog', { name: 'Pick date & time' }).getByRole('textbox').first();
  expect(await date.evaluate((el) => el === document.activeElement)).toBe(true);
  if (process.env.MEANTIME_LOOK)
    await gmail.screenshot({ path: `${process.env.MEANTIME_LOOK}/later-gmail-dialog.png` });
  await gmail.keyboard.press('Escape');
  expect(await scheduled(gmail)).toEqual({ dialogOf: null, isPicking: false, times: [] });
  expect(await written(gmail)).toEqual(['Lunch on Friday?', 'Another one']);
  // Of somebody at work nothing of the kind is offered.
  await openCardOf(gmail, /^Noa Cohen:/);
  expect((await listShadow(gmail, 'button')).filter(({ name }) => name === 'Send later…')).toEqual([]);
  await gmail.close();
});

test('Gmail in another language opens the same; without its control the time is copied, and that is said', async () => {
  const japanese = await office.openGmail('?lang=ja#inbox');
  const only = await write(japanese, jonas, 'Hello');
  await pressLater(japanese, /^Jonas Weber:/);
  await until('the dialog', async () => (await pickingFor(japanese)) === only);
  await japanese.close();
  const plain = await office.openGmail('?schedule=off#inbox');
  await write(plain, jonas, 'Hello');
  const advised = await pressLater(plain, /^Jonas Weber:/);
  await saysCopied(plain);
  expect(await copied(plain)).toBe(advised);
  if (process.env.MEANTIME_LOOK)
    await plain.screenshot({ path: `${process.env.MEANTIME_LOOK}/later-gmail-copied.png` });
  expect([await written(plain), (await scheduled(plain)).times]).toEqual([['Hello'], []]);
  await closeCard(plain);
  await plain.close();
});

const later = (page: Page) => page.evaluate(() => window.officeSlack.later());
const direct = 'D0JONAS01';

test('Slack: nothing written, the time is copied; else its dialog for this conversation, and the words stay', async () => {
  const slack = await office.openSlack(`/client/T0FERNHILL/${direct}`);
  const advised = await pressLater(slack, /^Jonas Weber:/);
  await saysCopied(slack);
  await closeCard(slack);
  const editor = slack.locator(`[data-channel-id=${direct}]:not([data-thread-ts]) .ql-editor`);
  await editor.click();
  await slack.keyboard.type('Lunch on Friday?');
  expect(await pressLater(slack, /^Jonas Weber:/)).toBe(advised);
  await until('the dialog', async () => (await later(slack)).of === direct);
  expect(await cardText(slack)).toBeNull();
  expect(await copied(slack)).toBe(advised);
  if (process.env.MEANTIME_LOOK)
    await slack.screenshot({ path: `${process.env.MEANTIME_LOOK}/later-slack.png` });
  await slack.keyboard.press('Escape');
  expect(await later(slack)).toEqual({ of: null, times: [] });
  expect(await editor.innerText()).toBe('Lunch on Friday?');
  expect(await editor.evaluate((el) => el.contains(document.activeElement))).toBe(true);
  await slack.close();
});

test('Slack in another language opens the same; without its control the time is copied', async () => {
  const japanese = await office.openSlack(`/client/T0FERNHILL/${direct}?lang=ja`);
  await japanese.locator(`[data-channel-id=${direct}]:not([data-thread-ts]) .ql-editor`).click();
  await japanese.keyboard.type('Hello');
  await pressLater(japanese, /^Jonas Weber:/);
  await until('the dialog', async () => (await later(japanese)).of === direct);
  expect((await later(japanese)).times).toEqual([]);
  await japanese.close();
  const plain = await office.openSlack(`/client/T0FERNHILL/${direct}?schedule=off`);
  await plain.locator(`[data-channel-id=${direct}] .ql-editor`).click();
  await plain.keyboard.type('Hello');
  await pressLater(plain, /^Jonas Weber:/);
  await saysCopied(plain);
  await plain.close();
});
