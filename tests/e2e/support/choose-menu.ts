import type { Page } from 'playwright-core';
import type { OfficeInBrowser } from './launch.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/** Calls the context menu's listeners as the browser does; a real right click is tried in a window elsewhere. */
export async function chooseLogDecision(office: OfficeInBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = office.context.serviceWorkers().at(-1) ?? office.worker;
  await worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({ url: `${new URL(url).origin}/*` });
    const tab = tabs.find((each) => each.active) ?? tabs[0];
    const menus = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
    menus.dispatch({ menuItemId: 'log-decision' }, tab ?? {});
  }, page.url());
}
