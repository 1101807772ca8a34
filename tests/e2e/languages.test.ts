import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packOf, readRooms } from '../../scripts/words/catalogue.ts';
import { cutIn, everyText } from './support/every-text.ts';
import type { GrantedBuild } from './support/granted-build.ts';
import { launchOffice, type OfficeInBrowser } from './support/launch.ts';
import { pseudoBuild } from './support/pseudo-build.ts';
import { setSignals } from './support/set-signals.ts';

declare const chrome: typeof import('wxt/browser').browser;

let build: GrantedBuild;
let office: OfficeInBrowser;

beforeAll(async () => {
  build = await pseudoBuild();
  office = await launchOffice({
    extension: build.folder,
    consent: false,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
});
afterAll(async () => {
  await office?.close();
  await build?.remove();
});

/** Names of products, files, signs, keys and tags that are the same in every language. */
const same =
  /Meantime|meantime-norms|Gmail|Slack|Microsoft Teams|Trello|Outlook on the web|outlook\.(office(365)?\.com|cloud\.microsoft|live\.com)|teams(\.cloud)?\.microsoft(\.com)?|teams\.live\.com|Notion|Google|Drive|monday|Twist|Mara Lindqvist|CSV|JSON|vCard|URGENT|NRN|(mail\.google|app\.slack)\.com|en-GB|Alt\+Shift\+[KM]/g;
const ownNames = ['English', 'Deutsch', 'Español', '日本語', 'العربية'];

/** English texts of rooms, whole, where a language says them otherwise. */
function englishOf(rooms: readonly string[], language: string): readonly string[] {
  const [english, other] = [readRooms('en'), readRooms(language)];
  return rooms.flatMap((room) =>
    Object.entries(english[room] ?? {}).flatMap(([key, text]) => (other[room]?.[key] === text ? [] : [text])),
  );
}

const html = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.title]);

/** Chooses in the options and waits until that page speaks it. */
async function choose(options: Page, language: string): Promise<void> {
  await options.locator('section[aria-labelledby=display-title] select').first().selectOption(language);
  await expect.poll(() => html(options).then(([lang]) => lang)).toBe(language);
}

test('in a German browser the welcome page is German, and no sentence of English is in it', async () => {
  const page = await office.extensionPage('welcome');
  await page.getByRole('button', { name: 'Zustimmen und loslegen' }).waitFor();
  expect(await html(page)).toEqual(['de', 'ltr', 'Willkommen bei Meantime']);
  const english = englishOf(['welcome', 'privacy', 'labels'], 'de');
  expect(english.length).toBeGreaterThan(30);
  const read = async () => (await everyText(page)).filter((text) => english.includes(text));
  expect(await read()).toEqual([]);
  await page.getByRole('button', { name: 'Jetzt nicht' }).click();
  await page.getByText('Meantime bleibt aus').waitFor();
  await page.getByRole('button', { name: 'Zustimmen und loslegen' }).click();
  await page.getByRole('button', { name: 'Beispielteam laden' }).click();
  await page.getByText('8 Personen des Beispielteams wurden hinzugefügt.').waitFor();
  await page.getByText(/^zurück Mo/).waitFor();
  expect(await read()).toEqual([]);
  await page.close();
});

test('Arabic, chosen in the options, turns every open page at once, and leaves no Latin letter but names', async () => {
  const welcome = await office.extensionPage('welcome');
  const options = await office.extensionPage('options', '#display');
  await choose(options, 'ar');
  await expect.poll(() => html(welcome)).toEqual(['ar', 'rtl', 'مرحبًا بك في Meantime']);
  await welcome.getByText('في قائمتك 8 أشخاص.').waitFor();
  const latin = (await everyText(welcome)).filter((text) => /[A-Za-z]/.test(text.replaceAll(same, '')));
  expect(latin).toEqual([]);
  await expect
    .poll(() => options.getByRole('heading', { level: 3 }).allTextContents())
    .toContain('لوحة المفاتيح');
  await welcome.close();
  await options.close();
});

test('the context menu follows the choice', async () => {
  const options = await office.extensionPage('options', '#display');
  const worker = office.context.serviceWorkers().at(-1) ?? office.worker;
  await worker.evaluate(() => {
    const titles: unknown[] = [];
    Object.assign(globalThis, { titles });
    const update = chrome.contextMenus.update.bind(chrome.contextMenus);
    chrome.contextMenus.update = ((id: string, change: { title?: string }) => {
      titles.push([id, change.title]);
      return update(id, change);
    }) as typeof chrome.contextMenus.update;
  });
  await choose(options, 'es');
  await expect
    .poll(() => worker.evaluate(() => Reflect.get(globalThis, 'titles')))
    .toEqual([
      ['log-decision', 'Registrar decisión'],
      ['add-to-team', 'Añadir al equipo'],
      ['use-norms', 'Usar estas normas'],
      ['wait', 'Espero una respuesta'],
      ['wait-one', 'De esta persona'],
      ['wait-first', 'De la primera persona'],
      ['wait-2', 'De dos personas'],
      ['wait-3', 'De tres personas'],
      ['wait-all', 'De todas las personas'],
    ]);
  await options.close();
});

test('the browser’s own entries come in each language', async () => {
  const worker = office.context.serviceWorkers().at(-1) ?? office.worker;
  expect(await worker.evaluate(() => chrome.runtime.getManifest().name)).toBe('Meantime');
  expect(
    await worker.evaluate(() => chrome.commands.getAll().then((all) => all[0]?.description ?? '')),
  ).not.toContain('MSG');
  for (const language of ['en', 'de', 'es', 'ja', 'ar']) {
    const file = await worker.evaluate(
      (path) => fetch(path).then((answer) => answer.json()),
      `/_locales/${language}/messages.json`,
    );
    expect(Object.keys(file)).toEqual(['name', 'description', 'log_decision']);
    expect(file.description.message).toBe(readRooms(language).manifest?.description);
  }
});

test('in the pseudo-language every text of welcome page and Display comes from the catalogue', async () => {
  const options = await office.extensionPage('options', '#display');
  await setSignals(options, { consent: false, language: 'en-XA' });
  const welcome = await office.extensionPage('welcome');
  await welcome.getByRole('button', { name: /Åççéþţ|Åççé/ }).waitFor();
  const texts = [
    ...(await everyText(welcome)),
    ...(await options.locator('[aria-labelledby=display-title] > .stack').allInnerTexts()).flatMap((text) =>
      text.split('\n'),
    ),
  ];
  expect(texts.length).toBeGreaterThan(25);
  // Nothing of the catalogue has plain vowels but the words that fill it up and the values that the browser gives.
  const filler = /\b(one|two|three|four|five|six|seven|eight|nine|ten)\b/g;
  const given = /\u2068(Deutsch|\w{3}( \w{3} \d+)?|\d+:\d+ [AP]M)\u2069/g;
  const plain = texts
    .map((text) => text.replaceAll(same, '').replaceAll(filler, '').replaceAll(given, ''))
    .filter((text) => !ownNames.includes(text) && /[aeiou]/.test(text));
  expect(plain).toEqual([]);
  await welcome.close();
  await options.close();
});

test.each(['en', 'de', 'es', 'ja', 'ar', 'en-XA'])('%s: nothing is cut, wide or narrow', async (language) => {
  const options = await office.extensionPage('options', '#display');
  await setSignals(options, { consent: false, language });
  const welcome = await office.extensionPage('welcome');
  const pages = [welcome, options];
  for (const consent of [false, true]) {
    await setSignals(options, { consent, language });
    await welcome.locator(consent ? '.welcome-run' : '#consent-title').waitFor();
    for (const page of pages) {
      await page.bringToFront();
      await expect.poll(() => html(page).then(([lang]) => lang)).toBe(language);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        // A badge of the welcome page fits itself into its row in the next frame.
        await expect.poll(() => cutIn(page), { message: `${page.url()} ${width}` }).toEqual([]);
      }
    }
  }
  for (const page of pages) await page.close();
});

test('what is cut is found', async () => {
  const welcome = await office.extensionPage('welcome');
  await welcome.locator('h1').waitFor();
  expect(await cutIn(welcome)).toEqual([]);
  await welcome.evaluate(() => {
    const title = document.querySelector('h1');
    // The page's policy takes no style attribute.
    if (title !== null) Object.assign(title.style, { width: '40px', whiteSpace: 'nowrap' });
  });
  expect((await cutIn(welcome)).join()).toContain('H1');
  await welcome.close();
});

test('every language has the same keys in its packs as English', () => {
  const keys = Object.keys(packOf('pages', 'en'));
  for (const language of ['de', 'es', 'ja', 'ar', 'en-XA']) {
    expect(Object.keys(packOf('pages', language))).toEqual(keys);
  }
});
