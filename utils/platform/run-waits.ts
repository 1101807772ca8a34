import { browser } from 'wxt/browser';
import type { SiteId } from '@/utils/domain/thread/capture';

type Files = Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];

/** Runs in a tab of the site what sees replies that are waited for; once there, it follows what is waited for by itself. */
export async function runWaitsIn(site: SiteId, tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${site}-waits.js`] as Files });
}

/** The same of what sees what the reader owes. */
export async function runOwedIn(site: SiteId, tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${site}-owed.js`] as Files });
}
