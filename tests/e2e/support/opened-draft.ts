import type { Page } from 'playwright-core';
import type { OfficeInBrowser } from './launch.ts';
import { openAt } from './open-at.ts';
import { until } from './shadow.ts';

/** Inside `evaluate` the extension's own API is there. */
declare const chrome: typeof import('wxt/browser').browser;

/**
 * The page of the draft that was just asked for, and its key into `known`, so that the next one is told
 * apart. playwright does not see the side panel: its address is read and opened in a tab.
 */
export async function openedDraft(office: OfficeInBrowser, known: Set<string>): Promise<Page> {
  const { context, extensionId } = office;
  const isNew = (url: string) => keyOf(url) !== null && !known.has(keyOf(url) ?? '');
  const url = await until('the draft', async () => {
    const tab = context.pages().find((page) => isNew(page.url()));
    if (tab !== undefined) return tab.url();
    return (await panelAddresses(office)).find(isNew) ?? null;
  });
  const key = keyOf(url) ?? '';
  known.add(key);
  const open = context.pages().find((page) => keyOf(page.url()) === key);
  if (open !== undefined) return open;
  return await openAt(context, `chrome-extension://${extensionId}/draft.html?key=${key}`);
}

const keyOf = (url: string) => /draft\.html\?key=([\w-]+)/.exec(url)?.[1] ?? null;

/** What the side panel of every tab shows or would show. */
async function panelAddresses({ context }: OfficeInBrowser): Promise<readonly string[]> {
  // A killed worker's successor stands last.
  const worker = context.serviceWorkers().at(-1);
  if (worker === undefined) return [];
  return worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const options = await Promise.all(
      tabs.map(({ id }) => chrome.sidePanel.getOptions(id === undefined ? {} : { tabId: id })),
    );
    return options.map(({ path }) => path ?? '');
  });
}
