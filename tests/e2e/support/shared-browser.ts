import type { BrowserContext, Page } from 'playwright-core';
import type { Office } from '../../office/server.ts';
import { type BrowserOptions, type RunningBrowser, startChromium } from './browser.ts';
import { fillScreen } from './fill-screen.ts';
import { type Installation, install, type Send, uninstall } from './installation.ts';
import { makeNew } from './kept-extension.ts';
import { startWorker } from './worker-state.ts';

/** One browser that serves test files one after another; each has the extension as if newly installed. */
interface Shared {
  /** What a browser is started with: files that ask for another get another browser. */
  readonly key: string;
  readonly port: number;
  readonly context: BrowserContext;
  /** To the browser's own target, which installs and removes extensions. */
  readonly send: Send;
  /** The extension that the file before left as new. */
  kept: Installation | null;
  close(): Promise<void>;
}

export type OpenOffice = (port?: number) => Promise<Office>;

let shared: Shared | null = null;
/** Gives back what a file that failed half-way did not. */
let giveBack: (() => Promise<void>) | null = null;

/** Whether a browser for these options can have served others before: no profile or window of its own. */
export const isShareable = ({ headless, profile, display }: BrowserOptions): boolean =>
  headless !== false && profile === undefined && display === undefined;

export interface BorrowedBrowser extends RunningBrowser {
  readonly office: Office;
  /** Whether it was installed just now: then its welcome page opens by itself. */
  readonly isNew: boolean;
  /** Has the welcome page as it is built again, where it was left empty. */
  fillWelcome(): Promise<void>;
}

/**
 * The office and the shared browser with the extension newly installed in it; closing gives the browser back clean.
 * Who only wants to be past the welcome page that the installation opens has an empty one.
 */
export async function borrowBrowser(
  openOffice: OpenOffice,
  options: BrowserOptions,
  isWelcomeEmpty: boolean,
): Promise<BorrowedBrowser> {
  await giveBack?.();
  const key = keyOf(options);
  if (shared?.key !== key) await endShared();
  const office = await officeFor(openOffice);
  try {
    shared ??= await start(office.port, key, options);
    const browser = shared;
    const { context } = browser;
    const { viewport } = options;
    // Told before anything is opened in it, as each page is asked for in its turn.
    if (viewport) context.on('page', (page) => void page.setViewportSize(viewport).catch(() => {}));
    const isUsual = options.extension === undefined && isWelcomeEmpty;
    const kept = await takeKept(browser, isUsual);
    const installed = kept ?? (await install(context, browser.send, options.extension, isWelcomeEmpty));
    let isOpen = true;
    const close = async () => {
      if (!isOpen) return;
      isOpen = false;
      giveBack = null;
      await leave(browser, installed);
      await office.close();
    };
    giveBack = close;
    const { worker, id: extensionId, fillWelcome } = installed;
    return { context, worker, extensionId, office, isNew: kept === null, fillWelcome, close };
  } catch (error) {
    await office.close();
    await endShared();
    throw error;
  }
}

async function start(port: number, key: string, options: BrowserOptions): Promise<Shared> {
  const { viewport: _, ...rest } = options;
  const { context, close } = await startChromium(port, rest, null);
  const browser = context.browser();
  if (browser === null) throw new Error('The browser cannot be asked to install an extension');
  const session = await browser.newBrowserCDPSession();
  const send = session.send.bind(session) as Send;
  context.once('close', () => {
    if (shared?.context === context) shared = null;
  });
  return { key, port, context, send, kept: null, close };
}

async function endShared(): Promise<void> {
  const ended = shared;
  shared = null;
  await ended?.close();
}

/** The browser leads every name to one port: where that was taken meanwhile, another browser is started. */
async function officeFor(openOffice: OpenOffice): Promise<Office> {
  if (shared === null) return await openOffice();
  try {
    return await openOffice(shared.port);
  } catch {
    await endShared();
    return await openOffice();
  }
}

/** The extension that the file before left, with its worker started; one that is of no use is removed. */
async function takeKept(browser: Shared, isUsual: boolean) {
  const { context, send, kept } = browser;
  browser.kept = null;
  if (kept === null) return null;
  if (!isUsual) {
    await uninstall(context, send, kept);
    return null;
  }
  const [blank] = context.pages();
  if (blank === undefined) throw new Error('A browser that is kept has a page');
  return { ...kept, worker: await startWorker(kept.id, blank) };
}

/** Leaves browser and extension as new, or without the extension where that can't be told. */
async function leave(browser: Shared, installed: Installation): Promise<void> {
  if (shared !== browser) return;
  const { context, send } = browser;
  try {
    const blank = await clean(context);
    const isKept = await makeNew(installed, blank);
    if (isKept) browser.kept = installed;
    else await uninstall(context, send, installed);
  } catch {
    // Killed, or not to be cleaned: the next file gets a new one.
    await endShared();
  }
}

const events = [
  'console',
  'dialog',
  'page',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
  'serviceworker',
  'weberror',
];

/** As a new profile: one empty page, nothing stored, nothing granted, nobody who listens. */
async function clean(context: BrowserContext): Promise<Page> {
  for (const event of events) context.removeAllListeners(event);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await context.clearPermissions();
  await context.clearCookies();
  const blank = context.pages().find((page) => page.url() === 'about:blank') ?? (await context.newPage());
  await fillScreen(context, blank);
  const session = await context.newCDPSession(blank);
  const hosts = new Set<string>();
  for (const page of context.pages()) {
    for (const frame of page.frames())
      if (frame.url().startsWith('https:')) hosts.add(new URL(frame.url()).origin);
    if (page !== blank) await page.close();
  }
  hosts.add('https://mail.google.com').add('https://app.slack.com');
  for (const origin of hosts)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.send('Network.clearBrowserCache');
  await session.detach();
  return blank;
}

/** What only a start of the browser can set. */
function keyOf({ colorScheme, locale, timezoneId, deviceScaleFactor }: BrowserOptions): string {
  return JSON.stringify([colorScheme, locale, timezoneId, deviceScaleFactor]);
}
