import { browser } from 'wxt/browser';
import { updateMenus } from './menus';
import { storeVoice } from './words';

/**
 * Has the sites run that the reader switched on, and no others; must be called in the first tick of the worker. The
 * browser forgets what was registered with each update, so both then and at each start it is looked at anew.
 */
export function followSites(): void {
  const follow = () => {
    following = following.then(settle, settle);
  };
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.storage.local.onChanged.addListener(({ signals }) => {
    const [before, now] = [signals?.oldValue, signals?.newValue].map((one) =>
      JSON.stringify(Object(one).sites),
    );
    if (before !== now) follow();
  });
}

let following = Promise.resolve();

async function settle(): Promise<void> {
  const { registerSites, runInOpenTabs } = await import('./optional-sites');
  const { started, isChanged } = await registerSites();
  if (!isChanged) return;
  // A page of a site that has no voice does nothing: this ends those that are off, and lets the others begin.
  await storeVoice();
  await runInOpenTabs(started);
  await updateMenus().catch(() => {});
}
