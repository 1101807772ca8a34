import { databaseName, isMadeByNewer, isMadeByOlder, latest } from '../latest';

/**
 * Opens the database for one reading, without Dexie: null where it is not the one that this version knows, or is not there.
 * It is neither made nor changed for that. It closes itself where another page wants to delete or change it.
 */
export function openPlain(
  tables: readonly string[],
  name: string = databaseName,
): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    // It is not there: it is left so.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => {
      if (request.error?.name === 'AbortError') resolve(null);
      else reject(request.error);
    };
    request.onsuccess = () => {
      const db = request.result;
      db.onversionchange = () => db.close();
      const { version, objectStoreNames: stored } = db;
      const isKnown = !isMadeByOlder(version, latest) && !isMadeByNewer(version, latest);
      if (isKnown && tables.every((table) => stored.contains(table))) return resolve(db);
      db.close();
      resolve(null);
    };
  });
}
