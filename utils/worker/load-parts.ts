import { browser } from 'wxt/browser';
import type { SiteId } from '@/utils/domain/thread/capture';

type Files = Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];

/** What a site's reader needs in the page before it. */
const before: Readonly<Record<SiteId, readonly string[]>> = {
  gmail: ['/gmail-bodies.js', '/gmail-words.js'],
  slack: [],
};

/** Runs what a card, an open thread or *Log decision* needs in the page of this tab, beside its content script. */
export async function loadParts(site: SiteId, tabId: number): Promise<void> {
  const files = [...before[site], `/${site}-reader.js`, '/card.js'] as Files;
  await browser.scripting.executeScript({ target: { tabId }, files });
}
