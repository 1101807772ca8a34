import { browser } from 'wxt/browser';
import { askTab } from '@/utils/platform/tab-messages';
import type { SiteFacts } from '@/utils/sites/facts';

type Files = Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];

/** The report of the site's tab that the user looks at, else looked at last; null where no tab answers. */
export async function askReport(site: SiteFacts): Promise<string | null> {
  const tabs = await browser.tabs.query({ url: [...site.matches] });
  const byUse = tabs.toSorted(
    (a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
  );
  for (const { id } of byUse) {
    if (id === undefined) continue;
    try {
      await browser.scripting.executeScript({ target: { tabId: id }, files: ['/page-report.js'] as Files });
      return await askTab(id, 'pageReport', {});
    } catch {
      // A tab that is not loaded, or was open before the extension came: the next one may answer.
    }
  }
  return null;
}
