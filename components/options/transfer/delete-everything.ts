import { bumpRevision } from '@/utils/platform/signals';
import { type Database, database } from '@/utils/store/database';

/** Empties every table and tells the pages, so that badges go at once. */
export async function deleteEverything(db: Database = database): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  await bumpRevision();
}
