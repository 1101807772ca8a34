import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findChromium, openChromium } from './browser.ts';
import type { Office } from './server.ts';
import { startOffice } from './server.ts';

/** The office and a browser for its own tests, or null (with the reason printed) where there is no Chromium. */
export const chromium = findChromium();
if (!chromium) console.log('skipped: the office needs Chromium, set CHROMIUM_PATH');

export interface Visit {
  readonly office: Office;
  /** What the office's pages threw. */
  readonly errors: readonly string[];
  /** Opens a page and waits until `selector` is in it. */
  open(site: Parameters<Office['url']>[0], path: string, selector: string): Promise<Page>;
  close(): Promise<void>;
}

/** Opens the office at the moment that its tests count from. */
export async function startVisit(): Promise<Visit> {
  const office = await startOffice({ now: '2026-11-25T15:10:00Z' });
  const browser: Browser = await openChromium(chromium ?? '', office);
  const context: BrowserContext = await browser.newContext({
    ignoreHTTPSErrors: true,
    timezoneId: 'Europe/Berlin',
  });
  const errors: string[] = [];
  return {
    office,
    errors,
    async open(site, path, selector) {
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(office.url(site, path));
      await page.waitForSelector(selector, { state: 'attached' });
      return page;
    },
    async close() {
      await browser.close();
      await office.close();
    },
  };
}
