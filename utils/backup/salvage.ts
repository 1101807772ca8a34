import { readSignals } from '@/utils/platform/signals';
import { personOfFile } from '@/utils/roster/file/write-json';
import type { StoredPerson } from '@/utils/store/database';
import { settingsOf } from './layer-schema';
import { originsOf } from './read-layers';
import { settingsIn } from './settings';
import { type ExportedTable, exportedTables } from './tables';
import { timeOffFrom } from './time-off-from';

export interface Salvaged {
  /** As *Export all* writes it; an import takes of it all that is whole. */
  readonly text: string;
  readonly read: number;
  /** Rows and tables that the browser could not read. */
  readonly lost: number;
}

type Rows = Record<ExportedTable, unknown[]>;

/**
 * Reads what can be read of the database, past Dexie and whatever its version: each table by itself, and row by row
 * where it cannot be read at once. Null where it cannot be opened at all, or is not there.
 */
export async function salvage(name = 'meantime'): Promise<Salvaged | null> {
  const db = await openAsIs(name);
  if (db === null) return null;
  const rows = Object.fromEntries(exportedTables.map((table) => [table, [] as unknown[]])) as Rows;
  let lost = 0;
  for (const table of exportedTables) {
    if (!db.objectStoreNames.contains(table)) continue;
    const found = await rowsOf(db, table);
    rows[table] = found.rows;
    lost += found.lost;
  }
  db.close();
  const signals = await readSignals();
  const notes = rows.mergeNotes.flatMap((row) => (Object(row).incomplete as unknown[] | undefined) ?? []);
  const file = {
    meantime: 1,
    people: rows.people.map(personOf),
    groups: rows.groups.map(groupOf),
    norms: rows.norms,
    decisions: rows.decisions.map(savedOf),
    drafts: rows.drafts.filter((row) => Object(row).state === 'open').map(savedOf),
    choices: rows.choices,
    display: signals.display,
    settings: settingsIn(signals),
    sources: rows.sources.map(sourceOf),
    sourceRows: rows.sourceRows,
    own: rows.own,
    origins: [...rows.people, ...notes].flatMap((row) => whole(() => originsOf(row as StoredPerson), [])),
    holidaySets: rows.holidaySets,
    waits: rows.waits,
    meetings: rows.meetings,
    favourites: rows.favourites,
    timeOffFrom: rows.people.flatMap((row) => whole(() => timeOffFrom(row as StoredPerson), [])),
  };
  const read = exportedTables.reduce((sum, table) => sum + rows[table].length, 0);
  return { text: `${JSON.stringify(file, null, 2)}\n`, read, lost };
}

/** Opened at the version that it has; never made. */
function openAsIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    let request: IDBOpenDBRequest;
    try {
      request = indexedDB.open(name);
    } catch {
      resolve(null);
      return;
    }
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  });
}

async function rowsOf(db: IDBDatabase, table: string): Promise<{ rows: unknown[]; lost: number }> {
  const ask = <T>(request: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const asked = request(db.transaction(table).objectStore(table));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  try {
    return writable(await ask((store) => store.getAll()));
  } catch {
    // One row of it cannot be read: the others are asked for by their keys.
  }
  const keys = await ask((store) => store.getAllKeys()).catch(() => null);
  if (keys === null) return { rows: [], lost: 1 };
  const asked = await Promise.allSettled(keys.map((key) => ask((store) => store.get(key))));
  const { rows, lost } = writable(asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
  return { rows, lost: lost + asked.filter(({ status }) => status === 'rejected').length };
}

/** What JSON cannot write cannot be in a file. */
function writable(found: readonly unknown[]): { rows: unknown[]; lost: number } {
  const rows = found.filter((row) => {
    try {
      return JSON.stringify(row) !== undefined;
    } catch {
      return false;
    }
  });
  return { rows, lost: found.length - rows.length };
}

const personOf = (row: unknown): unknown => whole(() => personOfFile(row as StoredPerson), row);

/** Without what a broken source may hold besides its own settings. */
function sourceOf(row: unknown): unknown {
  const { failure: _, settings, ...source } = Object(row) as Record<string, unknown>;
  return { ...source, settings: settingsOf(String(source.kind), settings)?.settings ?? null };
}

/** What cannot be made of a broken row is `otherwise`. */
function whole<Made>(make: () => Made, otherwise: Made): Made {
  try {
    return make();
  } catch {
    return otherwise;
  }
}

/** Its index is made anew by an import. */
function groupOf(row: unknown): unknown {
  const { keys: _, ...group } = Object(row) as Record<string, unknown>;
  return group;
}

/** The fields of a decision or draft that the file of *Export all* has. */
function savedOf(row: unknown): unknown {
  const { savedAt, savedBefore, at, decision } = Object(row) as Record<string, unknown>;
  return { savedAt, savedBefore, at, decision };
}
