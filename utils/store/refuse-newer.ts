import { Dexie, type DexieOptions } from 'dexie';
import { isMadeByNewer } from './latest';

/**
 * Dexie opens a database of a higher version without a word, and whatever is written then knows nothing of what
 * that version keeps: fields, tables, indexes. So one that a newer version of the extension made (the user went
 * back to an older one) is not opened; it fails as a `VersionError`, before anything that waits for it goes on.
 */
export function refuseNewer(db: Dexie, latest: number): void {
  const look = () => {
    const { version } = db.backendDB();
    if (isMadeByNewer(version, latest))
      throw new Dexie.VersionError(`Version ${version / 10} of the database is newer`);
  };
  db.on('ready', look, true);
}

/**
 * Options by which Dexie leaves a newer database as it is even before that: it would add tables and indexes that it
 * misses there, under a version of one more.
 */
export function unpatched(latest: number): Pick<DexieOptions, 'indexedDB'> {
  if (typeof indexedDB === 'undefined') return {};
  const open = (name: string, version?: number) => {
    if (version === undefined) return indexedDB.open(name);
    if (isMadeByNewer(version, latest)) throw new DOMException('The database is newer', 'VersionError');
    return indexedDB.open(name, version);
  };
  const factory = {
    open,
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first: unknown, second: unknown) => indexedDB.cmp(first, second),
  };
  return { indexedDB: factory };
}
