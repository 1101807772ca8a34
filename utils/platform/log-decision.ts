import { browser } from 'wxt/browser';
import { askOwnWorker } from './own-messages';

/** The page that shows the draft with this key. */
export function draftPath(key: string): `/draft.html?key=${string}` {
  return `/draft.html?key=${key}`;
}

/**
 * The log page, at the decision with this key where one is given: browsers remember addresses, and an id holds
 * words of the title. An id leads there, too.
 */
export function logPath(key?: string): `/log.html${string}` {
  return key === undefined ? '/log.html' : `/log.html#${encodeURIComponent(key)}`;
}

/**
 * Opens an empty draft beside the page and returns its key; the caller then has the thread read into it.
 * Must be called in the same tick as the user's click: the side panel opens for a gesture only.
 * Where there is no side panel, or it does not open, the draft opens in a tab.
 */
export function openDraft(tabId: number | undefined): string {
  const key = crypto.randomUUID();
  const path = draftPath(key);
  const inTab = () => void browser.tabs.create({ url: browser.runtime.getURL(path) });
  if (tabId === undefined || browser.sidePanel === undefined) {
    inTab();
    return key;
  }
  void browser.sidePanel.setOptions({ tabId, path: path.slice(1), enabled: true });
  browser.sidePanel.open({ tabId }).catch(inTab);
  return key;
}

/** From an extension page's click: opens the draft and asks the worker to read the tab into it. */
export function logDecisionIn(tab: { readonly id?: number | undefined }): void {
  const key = openDraft(tab.id);
  if (tab.id !== undefined) void askOwnWorker('captureTab', { key, tabId: tab.id });
}
