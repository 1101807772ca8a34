import { type Database, database } from './database';

/** Whether anything is waited for. */
export async function hasOpenWaits(db: Database = database): Promise<boolean> {
  return (await db.waits.where('state').equals('open').limit(1).count()) > 0;
}

/** Whether anything may need the reader at a time of its own. */
export async function hasNeeds(db: Database = database): Promise<boolean> {
  if ((await hasOpenWaits(db)) || (await db.owed.limit(1).count()) > 0) return true;
  return (await db.lines.where('hasDues').equals(1).limit(1).count()) > 0;
}
