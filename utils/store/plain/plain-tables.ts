import { tableLooks } from '../rows/table-looks';
import { answer, walkCursor } from './answers';
import type { PlainRows, PlainTable } from './plain-rows.types';

/** An index of a table, and the one key of it that is asked for; all keys where there is none. */
interface At {
  readonly index?: string;
  readonly key?: IDBValidKey;
}

/** What a page reads before it is drawn; bad rows are left out, as `rows/safe-rows.ts` does for Dexie. */
export interface PlainTables {
  /** In the order of the index, or of the table's own keys. */
  all<Name extends PlainTable>(name: Name, at?: At): Promise<PlainRows[Name][]>;
  get<Name extends PlainTable>(name: Name, key: IDBValidKey): Promise<PlainRows[Name] | undefined>;
  /** So many that can be used, from the end of an index. */
  newest<Name extends PlainTable>(name: Name, index: string, limit: number): Promise<PlainRows[Name][]>;
  /** How many are stored, bad rows among them. */
  count(name: PlainTable, at?: At): Promise<number>;
  /** Walks an index and reads no row. */
  eachKey(name: PlainTable, index: string, from: IDBCursorDirection, work: EachKey): Promise<void>;
}

type EachKey = (key: IDBValidKey, primaryKey: IDBValidKey) => void;

/** The tables of one transaction; every `await` between two readings must be one of these. */
export function plainTables(transaction: IDBTransaction): PlainTables {
  const source = (name: PlainTable, index?: string) => {
    const store = transaction.objectStore(name);
    return index === undefined ? store : store.index(index);
  };
  const isGood = (name: PlainTable, row: unknown) => (tableLooks[name]?.(row) ?? null) === null;
  return {
    all: async (name, { index, key } = {}) => {
      const rows = await answer(source(name, index).getAll(key));
      return rows.filter((row) => isGood(name, row));
    },
    get: async (name, key) => {
      const row = await answer(source(name).get(key));
      return row !== undefined && isGood(name, row) ? row : undefined;
    },
    newest: async <Name extends PlainTable>(name: Name, index: string, limit: number) => {
      const rows: PlainRows[Name][] = [];
      if (limit === 0) return rows;
      await walkCursor(source(name, index).openCursor(null, 'prev'), ({ value }) => {
        if (isGood(name, value)) rows.push(value);
        return rows.length < limit;
      });
      return rows;
    },
    count: (name, { index, key } = {}) => answer(source(name, index).count(key)),
    eachKey: (name, index, from, work) =>
      walkCursor(source(name, index).openKeyCursor(null, from), ({ key, primaryKey }) => {
        work(key, primaryKey);
        return true;
      }),
  };
}
