import type { Page } from 'playwright-core';
import { showToolbar } from './fill-screen.ts';
import type { OfficeInBrowser } from './launch.ts';
import { until } from './shadow.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/** Opens the toolbar's popup over the page, which is in front, as a click on the button does. */
export async function openPopup({ context, worker }: OfficeInBrowser, page: Page): Promise<void> {
  await showToolbar(context, page);
  const running = context.serviceWorkers().at(-1) ?? worker;
  await running.evaluate(() => chrome.action.openPopup());
}

/**
 * Presses a button of the open popup once it can be pressed. playwright does not see the popup: another
 * page of the extension reaches into it. Such a press is no gesture, so that a draft opens in a tab.
 */
export async function clickInPopup(page: Page, name: string): Promise<void> {
  await until(`${name} in the popup`, () =>
    page.evaluate((words) => {
      const [view] = chrome.extension.getViews({ type: 'popup' }) as unknown as (typeof globalThis)[];
      const buttons = [...(view?.document.querySelectorAll('button') ?? [])];
      const button = buttons.find((each) => each.textContent === words && !each.disabled);
      button?.click();
      return button !== undefined;
    }, name),
  );
}
