import { browser } from 'wxt/browser';
import type { SiteId } from '@/utils/domain/thread/capture';

type Files = Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];

/** Runs in a tab of the site what shows that a thread has a decision; once there, it follows the switch by itself. */
export async function runDecided(site: SiteId, tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${site}-decided.js`] as Files });
}
