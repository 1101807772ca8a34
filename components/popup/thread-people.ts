import { browser } from 'wxt/browser';
import { asked } from '@/components/ui/asked';
import { useRowsOr } from '@/components/ui/live-rows';
import { sitesOff } from '@/utils/platform/policy';
import { readSignals } from '@/utils/platform/signals';
import { askTab } from '@/utils/platform/tab-messages';
import { siteOf } from '@/utils/sites/list';
import { currentTab } from './current-tab';

type Files = Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];

const nobody: readonly string[] = [];
const threadPeople = asked(askThreadPeople, nobody);

/** Ids of those who write in the threads that are open in this tab; no popup waits for them. */
export const useThreadPeople = () => useRowsOr(threadPeople, nobody);

async function askThreadPeople(): Promise<readonly string[]> {
  const tab = await currentTab();
  const site = siteOf(tab?.url);
  if (tab?.id === undefined || site === null) return nobody;
  const [{ consent }, off] = await Promise.all([readSignals(), sitesOff()]);
  if (!consent || off.includes(site.id)) return nobody;
  const target = { tabId: tab.id };
  await browser.scripting.executeScript({ target, files: [`/${site.id}-writers.js`] as Files });
  const hints = await askTab(tab.id, 'writers', {});
  if (hints.length === 0) return nobody;
  const { findPeople } = await import('@/utils/store/find-people');
  return (await findPeople(hints)).flatMap((found) => found?.id ?? []);
}
