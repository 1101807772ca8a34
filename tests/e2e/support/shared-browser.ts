import { cp, rm } from 'node:fs/promises';
import type { BrowserContext, CDPSession } from 'playwright-core';
import type { Office } from '../../office/server.ts';
import { type BrowserOptions, extensionFolder, type RunningBrowser, startChromium } from './browser.ts';
import { emptyWelcome } from './empty-welcome.ts';
import { fillScreen } from './fill-screen.ts';
import { makeQuickFolder } from './quick-folder.ts';
import { until } from './shadow.ts';

/** One browser that serves test files one after another; each has the extension installed anew, under a new id. */
interface Shared {
  /** What a browser is started with: files that ask for another get another browser. */
  readonly key: string;
  readonly port: number;
  readonly context: BrowserContext;
  /** The browser's own target, which installs and removes extensions. */
  readonly session: CDPSession;
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
    const { context } = shared;
    const { viewport } = options;
    // Told before anything is opened in it, as each page is asked for in its turn.
    if (viewport) context.on('page', (page) => void page.setViewportSize(viewport).catch(() => {}));
    const installed = await install(shared, options.extension, isWelcomeEmpty);
    let isOpen = true;
    const close = async () => {
      if (!isOpen) return;
      isOpen = false;
      giveBack = null;
      await installed.remove();
      await office.close();
    };
    giveBack = close;
    const { worker, id: extensionId, fillWelcome } = installed;
    return { context, worker, extensionId, office, fillWelcome, close };
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
  context.once('close', () => {
    if (shared?.context === context) shared = null;
  });
  return { key, port, context, session, close };
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

async function install(browser: Shared, build: string | undefined, isWelcomeEmpty: boolean) {
  const { context, session } = browser;
  // The id is made of the path: a folder of its own is an installation without a past.
  const folder = build ?? (await makeQuickFolder('meantime-build-'));
  if (build === undefined) await cp(extensionFolder, folder, { recursive: true });
  const fillWelcome = isWelcomeEmpty ? await emptyWelcome(folder) : async () => {};
  // Its types are those of a stable Chromium; this domain is for drivers.
  const send = session.send.bind(session) as (method: string, values: object) => Promise<object>;
  const id = Reflect.get(await send('Extensions.loadUnpacked', { path: folder }), 'id');
  if (typeof id !== 'string') throw new Error('The browser did not install the extension');
  const workers = () => context.serviceWorkers().filter((each) => new URL(each.url()).host === id);
  const worker = await until('the worker', async () => workers()[0] ?? null, 60_000);
  const remove = async () => {
    if (shared !== browser) return;
    try {
      await clean(context);
      await send('Extensions.uninstall', { id });
      await until('the end of the worker', async () => (workers().length === 0 ? true : null));
    } catch {
      // Killed, or not to be cleaned: the next file gets a new one.
      await endShared();
    }
    if (build === undefined) await rm(folder, { recursive: true, force: true });
  };
  return { id, worker, fillWelcome, remove };
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
async function clean(context: BrowserContext): Promise<void> {
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
}

/** What only a start of the browser can set. */
function keyOf({ colorScheme, locale, timezoneId, deviceScaleFactor }: BrowserOptions): string {
  return JSON.stringify([colorScheme, locale, timezoneId, deviceScaleFactor]);
}
