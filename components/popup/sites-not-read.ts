import type { SiteFacts } from '@/utils/sites/facts';
import { sites } from '@/utils/sites/list';
import type { PlainReading } from '@/utils/store/plain/read-plain';

/** A site of which something cannot be read. */
export interface UnreadSite {
  readonly site: SiteFacts;
  /** Epoch ms. */
  readonly since: number;
}

/** One line for each site on which something cannot be read, since the first of its spots. */
export const sitesNotRead: PlainReading<readonly UnreadSite[]> = {
  tables: ['health'],
  read: async (from) => {
    const health = await from.all('health');
    return sites.flatMap((site) => {
      const since = health
        .filter((each) => each.site === site.id)
        .flatMap(({ missingSince }) => (missingSince === null ? [] : [missingSince]));
      return since.length === 0 ? [] : [{ site, since: Math.min(...since) }];
    });
  },
};
