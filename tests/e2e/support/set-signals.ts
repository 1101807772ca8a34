import type { Page } from 'playwright-core';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/** Writes the signals anew, from a page of the extension; what is not named is as at the installation. */
export function setSignals(page: Page, signals: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate((stored) => chrome.storage.local.set({ signals: stored }), signals);
}
