import { wakeOutbox } from '@/utils/platform/wake';
import { type Database, database } from '@/utils/store/database';

/** Empties every table. No alarm is set, as nothing is left to send; the worker is told, and shows that nothing waits. */
export async function forgetAll(db: Database = database): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  void wakeOutbox();
}
