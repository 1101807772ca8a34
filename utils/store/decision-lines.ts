import { Dexie } from 'dexie';
import { type Status, statuses } from '@/utils/domain/decision';
import type { DecisionLine } from '@/utils/domain/decision-line';
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

/** Every line, the newest save first, for a search to look through. */
export async function allLines(db: Database = database): Promise<DecisionLine[]> {
  return await db.lines.orderBy('savedAt').reverse().toArray();
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
