import { bumpRevision } from '@/utils/platform/signals';
import { type Database, database } from '@/utils/store/database';

/** Empties every table and the journal of last edits, and tells the pages, so that badges go at once. */
export async function deleteEverything(db: Database = database): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  // Nothing but the journal stands there (draft-journal.ts).
  localStorage.clear();
  await bumpRevision();
}
