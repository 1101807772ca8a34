import { browser } from 'wxt/browser';
import type { SiteFacts } from '@/utils/sites/facts';
import { siteOf } from '@/utils/sites/list';

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
}

/** The site a message came from. Throws where the sender is not our script in the top frame of a listed site. */
export function siteOfSender(sender: Sender): SiteFacts {
  const site = siteOf(sender.url);
  if (sender.id !== browser.runtime.id || site === null || (sender.frameId ?? 0) !== 0) {
    throw new Error('This message did not come from a page that Meantime runs on.');
  }
  return site;
}

/** Throws where the sender is not one of the extension's own pages. */
export function requireOwnPage(sender: Sender): void {
  const ownPages = browser.runtime.getURL('/');
  if (sender.id !== browser.runtime.id || sender.url?.startsWith(ownPages) !== true) {
    throw new Error('This message did not come from a page of Meantime.');
  }
}
