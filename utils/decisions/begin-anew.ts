import { bumpRevision } from '@/utils/platform/signals';
import { wakeOutbox } from '@/utils/platform/wake';
import { type Database, database } from '@/utils/store/database';

/** Another window that holds the database open is waited for so long, ms. */
const patience = 5_000;

/** Deletes the database and begins with an empty one; false where the browser does not let it go. */
export async function beginAnew(db: Database = database): Promise<boolean> {
  db.close({ disableAutoOpen: false });
  const isGone = await new Promise<boolean>((resolve) => {
    const request = indexedDB.deleteDatabase(db.name);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
    setTimeout(resolve, patience, false);
  });
  if (!isGone) return false;
  // Pages that were told nothing ask anew, and the toolbar button says no longer that nothing can be opened.
  await bumpRevision();
  void wakeOutbox();
  return true;
}
