import { type Database, database, type StoredDecision } from './database';

/** The decision with this id, or undefined. */
export async function decisionById(id: string, db: Database = database): Promise<StoredDecision | undefined> {
  return await db.decisions.where('id').equals(id).first();
}

/** The decision with this key or id, as the log page's address may name either; undefined where there is none. */
export async function decisionAt(name: string, db: Database = database): Promise<StoredDecision | undefined> {
  return (await db.decisions.get(name)) ?? (await decisionById(name, db));
}

/** Every saved decision that is written to replace the one with this id, accepted or not. */
export async function replacementsOf(id: string, db: Database = database): Promise<StoredDecision[]> {
  return await db.decisions.where('decision.supersedes').equals(id).toArray();
}
