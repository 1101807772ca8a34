import { browser } from 'wxt/browser';
import { openDraft } from '@/utils/platform/log-decision';
import { sites } from '@/utils/sites/list';
import { readThread } from './read-thread';

const logDecision = 'log-decision';

/** Makes the context menu; menus outlive the worker, so once per installation is enough. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: logDecision,
    title: 'Log decision',
    contexts: ['page', 'selection', 'link', 'editable'],
    documentUrlPatterns: sites.map((site) => site.match),
  });
}

/** Answers the menu; must be registered in the first tick of the worker. */
export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== logDecision || tab?.id === undefined) return;
    const key = openDraft(tab.id);
    void readThread(key, tab.id);
  });
}
