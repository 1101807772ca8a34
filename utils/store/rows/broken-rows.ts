import type { IndexableType, Table } from 'dexie';
import { lineOf } from '@/utils/domain/decision/decision-line';
import { Database, database, type StoredDecision } from '../database';
import type { Fault } from './look';
import { tableLooks } from './table-looks';

/** A row that is stored and cannot be used. */
export interface BrokenRow {
  readonly table: string;
  readonly key: IndexableType;
  /** As it is stored. */
  readonly row: unknown;
  readonly fault: Fault;
}

let asStored: Database | undefined;

/** The tables as they are stored, bad rows among them. */
export function rawDatabase(): Database {
  asStored ??= new Database('meantime', false);
  return asStored;
}

/** The broken rows of these tables; of a decision in the log its own row, where only its line is broken none. */
export async function brokenRows(
  tables: readonly string[],
  raw: Database = rawDatabase(),
): Promise<BrokenRow[]> {
  const found = await Promise.all(tables.map((name) => brokenIn(raw.table(name))));
  return await Promise.all(
    found.flat().map((broken) => (broken.table === 'lines' ? decisionOf(broken, raw) : broken)),
  );
}

/** What is wrong with one row; null where nothing is, or there is none. */
export async function brokenRow(
  table: string,
  key: IndexableType,
  raw: Database = rawDatabase(),
): Promise<BrokenRow | null> {
  const row: unknown = await raw.table(table).get(key);
  const fault = row === undefined ? null : (tableLooks[table]?.(row) ?? null);
  return fault === null ? null : { table, key, row, fault };
}

/** Removes a broken row, of a decision its line, too. Returns how to put it back. */
export async function deleteBroken(
  { table, key, row }: BrokenRow,
  raw: Database = rawDatabase(),
): Promise<() => Promise<void>> {
  const line: unknown = table === 'decisions' ? await raw.lines.get(String(key)) : undefined;
  await raw.table(table).delete(key);
  if (line !== undefined) await raw.lines.delete(String(key));
  return async () => {
    await raw.table(table).put(row);
    if (line !== undefined) await raw.table('lines').put(line);
  };
}

/** Lines that are broken though their decisions are whole are written anew. */
export async function mendLines(db: Database = database, raw: Database = rawDatabase()): Promise<void> {
  for (const { key } of await brokenIn(raw.lines)) {
    const stored = await db.decisions.get(String(key));
    if (stored !== undefined) await db.lines.put(lineOf(stored.decision, stored.id, stored.savedAt));
  }
}

/** So many rows are read at a time: one by one each would be a task of its own, and all at once may be very much text. */
const portion = 200;

async function brokenIn(table: Table): Promise<BrokenRow[]> {
  const look = tableLooks[table.name];
  const broken: BrokenRow[] = [];
  if (look === undefined) return broken;
  const read = (from: IndexableType | undefined) => {
    const rest = () =>
      (from === undefined ? table.toCollection() : table.where(':id').above(from)).limit(portion);
    return Promise.all([rest().primaryKeys(), rest().toArray()]);
  };
  await table.db.transaction('r', table, async () => {
    let last: IndexableType | undefined;
    do {
      const [keys, rows] = await read(last);
      for (const [at, row] of rows.entries()) {
        const [key, fault] = [keys[at], look(row)];
        if (fault !== null && key !== undefined) broken.push({ table: table.name, key, row, fault });
      }
      last = keys.length < portion ? undefined : keys.at(-1);
    } while (last !== undefined);
  });
  return broken;
}

async function decisionOf(line: BrokenRow, raw: Database): Promise<BrokenRow> {
  const row: StoredDecision | undefined = await raw.decisions.get(String(line.key));
  return row === undefined ? line : { ...line, table: 'decisions', row };
}
