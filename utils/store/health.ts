import type { HealthReport } from '@/utils/platform/messages';
import { type Database, database } from './database';

/** A thread of mine alone, or a few bots, name nobody either: fewer unread elements than this prove nothing. */
const proof = 8;

/** Keeps what a page found; a spot is missing from the first report in which many elements stand and none can be read, until one is read. */
export async function saveHealth(report: HealthReport, db: Database = database): Promise<void> {
  await db.transaction('rw', db.health, async () => {
    for (const [id, { found, read }] of Object.entries(report.spots)) {
      const spot = `${report.site}:${id}`;
      const before = await db.health.get(spot);
      const known = before?.missingSince ?? null;
      const missingSince = read > 0 ? null : found >= proof ? (known ?? report.at) : known;
      await db.health.put({ spot, site: report.site, found, read, at: report.at, missingSince });
    }
  });
}
