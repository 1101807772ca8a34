import type { HealthReport } from '@/utils/platform/messages';
import { type Database, database } from './database';

/** Keeps what a page found; a spot is missing from the first report on in which elements stand but none can be read. */
export async function saveHealth(report: HealthReport, db: Database = database): Promise<void> {
  await db.transaction('rw', db.health, async () => {
    for (const [id, { found, read }] of Object.entries(report.spots)) {
      const spot = `${report.site}:${id}`;
      const before = await db.health.get(spot);
      const missing = found > 0 && read === 0;
      const missingSince = missing ? (before?.missingSince ?? report.at) : null;
      await db.health.put({ spot, site: report.site, found, read, at: report.at, missingSince });
    }
  });
}
