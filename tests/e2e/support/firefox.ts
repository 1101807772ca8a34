import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { buildOnce } from '../../../scripts/lib/build-once.mjs';
import { type Office, startOffice } from '../../office/server.ts';
import { startProxy } from './proxy.ts';
import { until } from './shadow.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${root}.output/firefox-mv3`;

export interface OfficeInFirefox {
  readonly browser: Browser;
  readonly office: Office;
  /** A page of the extension in a new tab, once it has drawn a heading. */
  extensionPage(file: string): Promise<Page>;
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Builds the extension for Firefox into a folder of its own, if it is not there as it is now. */
export async function buildForFirefox(): Promise<void> {
  const { code } = await buildOnce('firefox-mv3', ['-b', 'firefox', '--mv3']);
  if (code !== 0) throw new Error('The build for Firefox failed: see above.');
}

/** Firefox with the extension installed, every host name led to the office. Call `buildForFirefox` first. */
export async function launchFirefox(executablePath: string): Promise<OfficeInFirefox> {
  const office = await startOffice();
  const proxy = await startProxy(office.port);
  const id = await extensionId();
  const address = crypto.randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: 90_000,
    acceptInsecureCerts: true,
    // Without it Firefox 150 and newer keep drivers off pages of extensions.
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      // Firefox asks for permissions in its own frame, where a driver presses nothing: there it is as if *Allow* were.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: address }),
    },
  });
  const close = async () => {
    await browser.close();
    await proxy.close();
    await office.close();
  };
  try {
    await browser.installExtension(folder);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    browser,
    office,
    close,
    async extensionPage(file) {
      const page = await browser.newPage();
      // The driver is never told that a page of an extension has loaded.
      await page.goto(`moz-extension://${address}/${file}`, { waitUntil: [] });
      await until(`a heading in ${file}`, () => holds(page, 'h1, h2'));
      return page;
    },
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
  };
}

/** Whether a page has an element; false while it is being loaded. */
export function holds(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((each) => document.querySelector(each) !== null, selector).catch(() => false);
}

/** What a page says; empty while it is being loaded. */
export function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText).catch(() => '');
}

/** Presses the button of this name, its label where it has one, as a mouse does, once it is there. */
export async function pressButton(page: Page, name: string): Promise<void> {
  // Keys are drawn behind the words of some, hidden from those who hear the name.
  const words = `normalize-space()="${name}" or normalize-space(text()[normalize-space()])="${name}"`;
  const named = `@aria-label="${name}" or (not(@aria-label) and (${words}))`;
  await page.locator(`::-p-xpath(//button[${named}])`).click();
}

/** What is written on the buttons that can be seen and pressed, or their labels where nothing does. */
export function buttonsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .filter((each) => each.checkVisibility() && each.ariaDisabled !== 'true')
      .map((each) => {
        const words = each.textContent.trim().replace(/\s+/g, ' ');
        return /\w/.test(words) ? words : (each.ariaLabel ?? '');
      }),
  );
}

/** The open page whose address begins so; null where there is none. */
export async function pageAt({ browser }: OfficeInFirefox, start: string): Promise<Page | null> {
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.startsWith(start)) return page;
  }
  return null;
}

/** What the extension is allowed now, sorted; asked in one of its pages. */
export async function permissionsIn(page: Page) {
  const all = await page.evaluate(
    (): Promise<Partial<Record<'origins' | 'permissions' | 'data_collection', string[]>>> =>
      Reflect.get(globalThis, 'browser').permissions.getAll(),
  );
  const { origins = [], permissions = [], data_collection = [] } = all;
  return {
    origins: origins.sort(),
    permissions: permissions.sort(),
    data_collection: data_collection.sort(),
  };
}

/** Types into the field with this label. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const id = await until(`the field ${label}`, () =>
    page.evaluate((name) => {
      const found = [...document.querySelectorAll('label')].find((each) => each.textContent === name);
      return found?.htmlFor ?? null;
    }, label),
  );
  await page.focus(`[id="${id}"]`);
  await page.keyboard.type(text);
}

/** A box of ours in the window's px, by its middle; and whether the pointer meets it there. */
export interface OurBox {
  readonly width: number;
  readonly x: number;
  readonly y: number;
  readonly isMet: boolean;
}

/**
 * Our elements in a page of another: their shadow roots are closed, so that only their boxes are known. One without a width
 * shows what is in it beside itself.
 */
export function hostsIn(page: Page): Promise<readonly OurBox[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => /^x-[a-z]{8}$/.test(localName))
      .map((host) => {
        const box = host.getBoundingClientRect();
        const [x, y] = [box.x + (box.width / 2 || 12), box.y + box.height / 2];
        return { width: box.width, x, y, isMet: document.elementFromPoint(x, y) === host };
      }),
  );
}

async function extensionId(): Promise<string> {
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
