import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { BrowserOptions } from './browser.ts';

/** How many tabs are kept for the next page; more were never needed at once. */
const mostKept = 3;
/** A page that does not leave its tab by then is closed with it. */
const leaveMs = 10_000;
/** What a page that is given away must not tell its last user. `close` and `crash` are heard by the driver, too. */
const events = [
  'console',
  'dialog',
  'domcontentloaded',
  'download',
  'filechooser',
  'frameattached',
  'framedetached',
  'framenavigated',
  'load',
  'pageerror',
  'popup',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
  'websocket',
  'worker',
] as const;

interface Tab {
  readonly page: Page;
  readonly sessions: Set<CDPSession>;
  /** Something was set in it that cannot be taken back. */
  isSpoilt: boolean;
  closeForGood(): Promise<void>;
}

/** What takes a tab of a browser in which tabs are used again. */
const adopts = new WeakMap<BrowserContext, (page: Page) => Page>();

/** Closes a page that the extension opened; its tab is used again where others are. */
export const leaveTab = (context: BrowserContext, page: Page): Promise<void> =>
  (adopts.get(context)?.(page) ?? page).close();

/**
 * From here on a page that a test closes leaves its tab empty, and the next one that is asked for gets it: of what a
 * page costs Chromium, its tab is two fifths. A page that the extension or another page opened closes as ever.
 */
export function reuseTabs(context: BrowserContext, { colorScheme = 'light' }: BrowserOptions): void {
  const kept: Tab[] = [];
  const tabs = new Map<Page, Tab>();
  const newPage = context.newPage.bind(context);
  const newSession = context.newCDPSession.bind(context);

  context.newPage = async () => {
    const tab = kept.pop();
    if (tab === undefined) return adopt(await newPage());
    await tab.page.bringToFront();
    // Whoever waits for pages hears of this one as of any other.
    Reflect.apply(Reflect.get(context, 'emit'), context, ['page', tab.page]);
    return tab.page;
  };
  context.newCDPSession = async (target) => {
    const session = await newSession(target);
    tabs.get(target as Page)?.sessions.add(session);
    return session;
  };

  adopts.set(context, adopt);

  function adopt(page: Page): Page {
    const closeForGood = page.close.bind(page);
    const tab: Tab = { page, sessions: new Set(), isSpoilt: false, closeForGood };
    const addInitScript = page.addInitScript.bind(page);
    page.addInitScript = (...script) => {
      tab.isSpoilt = true;
      return addInitScript(...script);
    };
    page.close = async (options) => {
      if (kept.includes(tab)) return;
      if (page.isClosed() || tab.isSpoilt || options !== undefined || kept.length >= mostKept) {
        tabs.delete(page);
        return closeForGood(options);
      }
      await park(tab);
    };
    page.once('close', () => {
      tabs.delete(page);
      const at = kept.indexOf(tab);
      if (at >= 0) kept.splice(at, 1);
    });
    tabs.set(page, tab);
    return page;
  }

  async function park(tab: Tab): Promise<void> {
    const { page, sessions } = tab;
    try {
      for (const event of events) page.removeAllListeners(event);
      for (const session of sessions) await session.detach().catch(() => {});
      sessions.clear();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.goto('about:blank', { timeout: leaveMs });
      await page.emulateMedia({
        media: null,
        colorScheme,
        reducedMotion: 'no-preference',
        forcedColors: 'none',
        contrast: 'no-preference',
      });
      await page.setViewportSize(usual);
      kept.push(tab);
    } catch {
      await tab.closeForGood();
    }
  }
}

/** As a browser is started with: see `startChromium`. */
const usual = { width: 1280, height: 800 };
