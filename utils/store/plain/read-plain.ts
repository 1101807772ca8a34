import { openPlain } from './open-plain';
import type { PlainTable } from './plain-rows.types';
import { type PlainTables, plainTables } from './plain-tables';

/** What is read, and of which tables. */
export interface PlainReading<Rows> {
  readonly tables: readonly PlainTable[];
  readonly read: (tables: PlainTables) => Promise<Rows>;
}

interface Waiting {
  readonly tables: readonly PlainTable[];
  readonly read: (tables: PlainTables) => Promise<void>;
  readonly fail: (error: unknown) => void;
}

let waiting: Waiting[] = [];
let isKnown = false;

/** Whether this page has found the database as it should be. */
export const isStoreKnown = (): boolean => isKnown;

/**
 * Reads with the browser's own functions. Whatever is asked at once is one opening and one transaction: Dexie takes more time
 * to start and to read the first rows than the popup to be drawn (docs/decisions/start-of-pages.md).
 */
export function readPlain<Rows>({ tables, read }: PlainReading<Rows>): Promise<Rows> {
  return new Promise((resolve, reject) => {
    if (waiting.length === 0) queueMicrotask(() => void readAll());
    waiting.push({ tables, fail: reject, read: async (from) => resolve(await read(from)) });
  });
}

async function readAll(): Promise<void> {
  const readings = waiting;
  waiting = [];
  try {
    const tables = [...new Set(readings.flatMap((each) => each.tables))];
    const db = (await openPlain(tables).catch(() => null)) ?? (await mended(tables));
    try {
      const from = plainTables(db.transaction(tables, 'readonly'));
      isKnown = true;
      await Promise.all(readings.map(({ read, fail }) => read(from).catch(fail)));
    } finally {
      db.close();
    }
  } catch (error) {
    for (const { fail } of readings) fail(error);
  }
}

/** Dexie makes the database, brings it up to date, or says what is wrong with it. */
async function mended(tables: readonly PlainTable[]): Promise<IDBDatabase> {
  const { database } = await import('../database');
  await database.open();
  const db = await openPlain(tables);
  if (db === null) throw new DOMException('A table of the database is missing', 'NotFoundError');
  return db;
}
