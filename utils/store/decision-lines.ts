import { Dexie } from 'dexie';
import { type Status, statuses } from '@/utils/domain/decision/decision';
import type { DecisionLine } from '@/utils/domain/decision/decision-line';
import { type Database, database } from './database';

/** Which lines a list shows; null: of every status. */
export type StatusFilter = Status | null;

/** The lines of a status, the newest save first: an index walked from its end, `limit` rows read. */
export async function newestLines(
  status: StatusFilter,
  limit: number,
  db: Database = database,
): Promise<DecisionLine[]> {
  return await ofStatus(status, db).reverse().limit(limit).toArray();
}

/** So many lines are read at a time: megabytes in one piece would hold the page. */
const portion = 200;

/** Every line, the newest save first, for a search to look through. */
export async function allLines(db: Database = database): Promise<DecisionLine[]> {
  const lines: DecisionLine[] = [];
  // The keys tell where a portion ends, also where rows of it cannot be read.
  const keys = await db.lines.toCollection().primaryKeys();
  for (let at = 0; at < keys.length; at += portion) {
    const [first, last] = [keys[at], keys[Math.min(at + portion, keys.length) - 1]];
    // Forward by key, as only this reads many rows with one request; backwards is a request a row.
    lines.push(...(await db.lines.where('key').between(first, last, true, true).toArray()));
  }
  return lines.sort((a, b) => b.savedAt - a.savedAt);
}

/** The keys of all decisions of a status, the newest save first. */
export async function newestKeys(status: StatusFilter, db: Database = database): Promise<string[]> {
  return await ofStatus(status, db).reverse().primaryKeys();
}

/** How many decisions there are of each status. */
export async function countByStatus(db: Database = database): Promise<Readonly<Record<Status, number>>> {
  const counts = await Promise.all(statuses.map(async (each) => [each, await ofStatus(each, db).count()]));
  return Object.fromEntries(counts) as Record<Status, number>;
}

function ofStatus(status: StatusFilter, db: Database) {
  return status === null
    ? db.lines.orderBy('savedAt')
    : db.lines.where('[status+savedAt]').between([status, Dexie.minKey], [status, Dexie.maxKey]);
}
