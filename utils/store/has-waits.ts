import { type Database, database } from './database';

/** Whether anything is waited for. */
export async function hasOpenWaits(db: Database = database): Promise<boolean> {
  return (await db.waits.where('state').equals('open').limit(1).count()) > 0;
}

/** Whether anything may need the reader at a time of its own. */
export async function hasNeeds(db: Database = database): Promise<boolean> {
  if ((await hasOpenWaits(db)) || (await db.owed.limit(1).count()) > 0) return true;
  if ((await db.lines.where('hasDues').equals(1).limit(1).count()) > 0) return true;
  // Of documents those that stopped while the reader was off.
  const stuck = [db.outbox, db.duplicateChecks].map((table) =>
    table.where('state').equals('stuck').limit(1).count(),
  );
  return (await Promise.all(stuck)).some((count) => count > 0);
}
