import type { SiteId } from '@/utils/domain/thread/capture';
import { hasPermissions } from '@/utils/platform/permissions';
import { readSignals, type Signals } from '@/utils/platform/signals';
import type { SiteFacts } from './facts';
import { optionalSites } from './list';

/** The optional sites that the reader switched on; nothing that is no id of one counts. */
export function chosenSites({ sites }: Pick<Signals, 'sites'>): readonly SiteFacts[] {
  return Array.isArray(sites) ? optionalSites.filter(({ id }) => sites.includes(id)) : [];
}

/** Those of them that the browser lets us read now, too. */
export async function optionalSitesOn(): Promise<readonly SiteFacts[]> {
  const chosen = chosenSites(await readSignals());
  const allowed = await Promise.all(chosen.map(({ matches }) => hasPermissions({ origins: matches })));
  return chosen.filter((_, at) => allowed[at] === true);
}

/** The optional sites that are off. */
export async function optionalSitesOff(): Promise<readonly SiteId[]> {
  const on = await optionalSitesOn();
  return optionalSites.filter((site) => !on.includes(site)).map(({ id }) => id);
}
