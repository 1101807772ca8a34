import { browser } from 'wxt/browser';
import { type Database, database } from '@/utils/store/database';

/**
 * Empties every table, the journal of last edits and the settings, acceptance included: nothing is read or
 * drawn until the reader accepts again. Open pages hear of it by the change of the settings.
 */
export async function deleteEverything(db: Database = database): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  localStorage.clear();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
