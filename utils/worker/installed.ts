import { browser } from 'wxt/browser';
import { matchesOf, requiredSites, siteOf } from '@/utils/sites/list';
import { createMenus } from './menus';
import { storeVoice, storeVoiceSoon } from './words';

/** Runs the new version's scripts in pages that were open before, so that no reload is needed and no orphan stays. */
async function reviveOpenPages(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const tabs = await browser.tabs.query({ url: matchesOf(requiredSites) });
  for (const tab of tabs) {
    const site = siteOf(tab.url);
    const script = scripts.find(({ matches }) => site?.matches.some((match) => matches?.includes(match)));
    if (tab.id === undefined || script?.js === undefined) continue;
    // WXT types public files only; these paths are the manifest's own.
    const files = script.js as Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];
    // A tab that cannot be scripted (discarded, still loading) gets its script at its next load.
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files }).catch(() => {});
  }
}

/** What happens once per installation and once per update. */
export function answerInstalled(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus().catch(() => {});
    // Scripts of this version say nothing that an earlier voice has no words for.
    void storeVoiceSoon().then(reviveOpenPages, reviveOpenPages);
    void storeVoice();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
