import { browser } from 'wxt/browser';
import type { SiteId } from '@/utils/domain/thread/capture';
import { siteFacts } from '@/utils/sites/list';

type Files = Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];

/** Runs what a card, an open thread or *Log decision* needs in the page of this tab, beside its content script. */
export async function loadParts(site: SiteId, tabId: number): Promise<void> {
  const files = [...siteFacts[site].beforeReader, `/${site}-reader.js`, '/card.js', '/windows.js'] as Files;
  await browser.scripting.executeScript({ target: { tabId }, files });
}

/** Runs what opens the site's own way to send later; rejects where the site has no such script. */
export async function loadLater(site: SiteId, tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${site}-later.js`] as Files });
}
