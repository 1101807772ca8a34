import { type Database, database } from './database';
import { faultOf, type StoreFault } from './store-fault';

/** After so long, ms, a page says that it waits; it goes on by itself once the database is there. */
const patience = 4_000;

/** Opens the database and looks whether it is the one that this version knows; null where it is. */
export async function checkStore(db: Database = database, ms: number = patience): Promise<StoreFault | null> {
  const late = new Promise<StoreFault>((resolve) => setTimeout(resolve, ms, 'late'));
  return await Promise.race([openStore(db), late]);
}

/** The same, however long it takes. */
export async function openStore(db: Database = database): Promise<StoreFault | null> {
  try {
    await db.open();
  } catch (error) {
    return faultOf(error);
  }
  // Dexie makes the tables that it lacks where it can.
  const stores = db.backendDB().objectStoreNames;
  return db.tables.every(({ name }) => stores.contains(name)) ? null : 'other';
}
