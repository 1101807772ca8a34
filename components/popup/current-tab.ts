import { browser } from 'wxt/browser';

export interface CurrentTab {
  readonly id?: number | undefined;
  /** Known for the sites that the extension may read only. */
  readonly url?: string | undefined;
}

/** The tab under the popup. */
export async function currentTab(): Promise<CurrentTab | null> {
  const [found] = await browser.tabs.query({ active: true, currentWindow: true });
  // The rest of a tab changes while it loads, and nothing here is made of it.
  return found === undefined ? null : { id: found.id, url: found.url };
}
