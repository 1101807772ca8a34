import type { BrowserContext, Page, Worker } from 'playwright-core';
import { type Office, startOffice } from '../../office/server.ts';
import { type BrowserOptions, launchBrowser } from './browser.ts';
import { openAt } from './open-at.ts';
import { prepareProfile } from './prepare-profile.ts';
import { type BorrowedBrowser, borrowBrowser, isShareable, type OpenOffice } from './shared-browser.ts';

export interface LaunchOptions extends BrowserOptions {
  /** Accept on the welcome page and load the sample team first; default true. */
  readonly consent?: boolean;
  /** For a test that leaves a browser unlike it was, or measures one: started for it alone. */
  readonly isOwn?: boolean;
  /** Epoch ms or ISO from which the office dates its messages; default: the real clock. */
  readonly now?: number | string;
  /** Rows of the inbox. */
  readonly rows?: number;
  /** Messages of a Slack channel. */
  readonly messages?: number;
}

export type ExtensionPageName = 'popup' | 'options' | 'welcome' | 'draft' | 'log' | 'planner' | 'day';

export interface OfficeInBrowser {
  readonly context: BrowserContext;
  readonly office: Office;
  readonly extensionId: string;
  /** The worker as it was at the start; after it was killed, ask `context.serviceWorkers()`. */
  readonly worker: Worker;
  /** Gmail at a hash such as `#inbox`. */
  openGmail(hash?: string): Promise<Page>;
  /** Slack at a path below the origin, such as `/client/T0FERNHILL/C0GENERAL1`. */
  openSlack(path?: string): Promise<Page>;
  /** A page of the extension, with an optional query or hash. */
  extensionPage(name: ExtensionPageName, rest?: string): Promise<Page>;
  close(): Promise<void>;
}

let isSharing = false;

/** From here on one browser serves those who ask for the same one, one after another, and outlives them. */
export function shareBrowsers(): void {
  isSharing = true;
}

/** The office and a browser with the extension from .output/chrome-mv3 in it; builds nothing. */
export async function launchOffice(options: LaunchOptions = {}): Promise<OfficeInBrowser> {
  const { consent = true, isOwn = false, now, rows, messages, ...browserOptions } = options;
  const openOffice = (port?: number) =>
    startOffice({
      ...(port === undefined ? {} : { port }),
      ...(now === undefined ? {} : { now }),
      ...(rows === undefined ? {} : { rows }),
      ...(messages === undefined ? {} : { messages }),
    });
  const isShared = isSharing && !isOwn && isShareable(browserOptions);
  const browser = await (isShared ? borrowBrowser : ownBrowser)(openOffice, browserOptions, consent);
  try {
    const { context, extensionId, worker, office } = browser;
    // A window of its own size is told so before it shows anything.
    const isPlain = isShareable(browserOptions) && browserOptions.viewport === undefined;
    const open = async (url: string) => {
      // A site gains nothing by it, and its first request would not be heard.
      if (isPlain && url.startsWith('chrome-extension:')) return await openAt(context, url);
      const page = await context.newPage();
      await page.goto(url);
      return page;
    };
    // Both sites have a theme of their own, whatever the system prefers.
    const theme = options.colorScheme === 'dark' ? '?theme=dark' : '';
    if (consent) await prepareProfile(context, extensionId, worker, browser.isNew);
    await browser.fillWelcome();
    return {
      context,
      office,
      extensionId,
      worker,
      openGmail: (hash = '#inbox') => open(`https://mail.google.com/mail/u/0/${theme}${hash}`),
      openSlack: (path = '/client/T0FERNHILL') => open(`https://app.slack.com${path}${theme}`),
      extensionPage: (name, rest = '') => open(`chrome-extension://${extensionId}/${name}.html${rest}`),
      close: browser.close,
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function ownBrowser(openOffice: OpenOffice, options: BrowserOptions): Promise<BorrowedBrowser> {
  const office = await openOffice();
  try {
    const browser = await launchBrowser(office.port, options);
    const close = async () => {
      await browser.close();
      await office.close();
    };
    return { ...browser, office, close, isNew: true, fillWelcome: async () => {} };
  } catch (error) {
    await office.close();
    throw error;
  }
}
