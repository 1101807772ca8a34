import type { Page } from 'playwright-core';
import type { OfficeInBrowser } from './launch.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/** Calls the context menu's listeners as the browser does; a real right click is tried in a window elsewhere. */
export async function chooseLogDecision(office: OfficeInBrowser, page: Page): Promise<void> {
  await choose(office, page, { menuItemId: 'log-decision' });
}

/** *Add to team* at the place of the last right click; answers the page of the options that it opens. */
export async function chooseAddToTeam(office: OfficeInBrowser, page: Page): Promise<Page> {
  const opened = office.context.waitForEvent('page');
  await choose(office, page, { menuItemId: 'add-to-team' });
  return await opened;
}

/** *Use these norms* for what is selected on the page, as the browser hands it on: without its line breaks. */
export async function chooseUseNorms(office: OfficeInBrowser, page: Page): Promise<Page> {
  const selected = await page.evaluate(() => String(getSelection()));
  const opened = office.context.waitForEvent('page');
  await choose(office, page, { menuItemId: 'use-norms', selectionText: selected.replace(/[\r\n]+/g, '') });
  return await opened;
}

/** *I wait for a reply*, from these, in the thread that the page has open. */
export async function chooseWait(office: OfficeInBrowser, page: Page, want: string): Promise<void> {
  await choose(office, page, { menuItemId: `wait-${want}` });
}

async function choose(office: OfficeInBrowser, page: Page, info: object): Promise<void> {
  await page.bringToFront();
  const worker = office.context.serviceWorkers().at(-1) ?? office.worker;
  await worker.evaluate(
    async ([url, chosen]) => {
      const tabs = await chrome.tabs.query({ url: `${new URL(url).origin}/*` });
      const tab = tabs.find((each) => each.active) ?? tabs[0];
      const menus = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
      menus.dispatch(chosen, tab ?? {});
    },
    [page.url(), info] as const,
  );
}
