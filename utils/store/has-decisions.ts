import type { SiteId } from '@/utils/domain/thread/capture';
import { type Database, database } from './database';

/** Whether anything is stored that a thread of this site could say. */
export async function hasDecisions(site: SiteId, db: Database = database): Promise<boolean> {
  const [own, team] = await Promise.all(
    [db.decisions, db.teamLines].map((table) =>
      table.where('thread').startsWith(`${site}:`).limit(1).count(),
    ),
  );
  return (own ?? 0) + (team ?? 0) > 0;
}
