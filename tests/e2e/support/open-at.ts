import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { innerOf } from './driver-page.ts';
import { until } from './shadow.ts';

/** The browser's own target, by which a page is opened; one for each browser. */
const sessions = new WeakMap<BrowserContext, Promise<CDPSession>>();

/**
 * A new page that is at `url` from its start and has loaded it. The driver's own way opens an empty page and leads it
 * there, which starts a process for the empty page and, for a page of the extension, ends it again: half of what the
 * opening costs.
 */
export async function openAt(context: BrowserContext, url: string): Promise<Page> {
  const session = await sessionOf(context);
  const { targetId } = await session.send('Target.createTarget', { url });
  const page = await until(
    `a page at ${url}`,
    async () => context.pages().find((each) => innerOf(each).delegate._targetId === targetId) ?? null,
  );
  await page.waitForLoadState();
  if (page.url().startsWith('chrome-error:')) throw new Error(`${url} can't be opened.`);
  return page;
}

function sessionOf(context: BrowserContext): Promise<CDPSession> {
  const known = sessions.get(context);
  if (known !== undefined) return known;
  const browser = context.browser();
  if (browser === null) throw new Error('The browser cannot be asked to open a page');
  const session = browser.newBrowserCDPSession();
  sessions.set(context, session);
  return session;
}
