import { browser } from 'wxt/browser';
import { runOwedIn } from '@/utils/platform/run-waits';
import { writeSignals } from '@/utils/platform/signals';
import { sites } from '@/utils/sites/list';
import { clearOwed } from '@/utils/store/owed';

/** Turns *What I owe* on, at once in open pages, or off, and then forgets what was seen. */
export async function switchOwed(isOn: boolean): Promise<void> {
  await writeSignals({ owed: isOn });
  if (!isOn) return await clearOwed();
  for (const { id, matches } of sites) {
    for (const { id: tabId } of await browser.tabs.query({ url: [...matches] })) {
      // A page of before the last update, or one that cannot be reached, costs the others nothing.
      if (tabId !== undefined) await runOwedIn(id, tabId).catch(() => undefined);
    }
  }
}
