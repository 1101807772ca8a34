import { asked } from '@/components/ui/asked';
import { useRowsOr } from '@/components/ui/live-rows';
import { shortcuts } from '@/components/ui/shortcut';
import { hasPermissions } from '@/utils/platform/permissions';
import { sitesOff } from '@/utils/platform/policy';
import type { SiteFacts } from '@/utils/sites/facts';
import { matchesOf, requiredSites } from '@/utils/sites/list';
import { currentTab } from './current-tab';

/** What the popup asks the browser: each is answered before it is drawn. */
export const popupAsks = {
  /** The tab under the popup. */
  tab: asked(currentTab, null),
  /** Sites whose pages the browser does not let us read. */
  withheld: asked(withheldSites, []),
  shortcuts,
};

const none: readonly unknown[] = [];
const off = asked(sitesOff, none);

/** Sites that an administrator switched off, by their ids. No popup waits for it: a browser may take long to say it. */
export const useSitesOff = () => useRowsOr(off, none);

async function withheldSites(): Promise<readonly SiteFacts[]> {
  // Nearly always all are, and each question costs the page a millisecond.
  if (await hasPermissions({ origins: matchesOf(requiredSites) })) return [];
  const granted = await Promise.all(requiredSites.map(({ matches }) => hasPermissions({ origins: matches })));
  return requiredSites.filter((_, at) => granted[at] !== true);
}
