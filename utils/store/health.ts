import type { HealthReport } from '@/utils/platform/messages';
import { type Database, database } from './database';

/** Keeps what a page found; a spot is missing from the first report in which elements stand and none can be read, until one is read. */
export async function saveHealth(report: HealthReport, db: Database = database): Promise<void> {
  await db.transaction('rw', db.health, async () => {
    for (const [id, { found, read }] of Object.entries(report.spots)) {
      const spot = `${report.site}:${id}`;
      const before = await db.health.get(spot);
      // A page that shows no such element proves nothing, so what was known before stands.
      const known = before?.missingSince ?? null;
      const missingSince = read > 0 ? null : found > 0 ? (known ?? report.at) : known;
      await db.health.put({ spot, site: report.site, found, read, at: report.at, missingSince });
    }
  });
}
