import { type Database, database } from '@/utils/store/database';

/** The page of one that could not be read may stand open for so long, ms, with its button to read again. */
const unreadAge = 86_400_000;

/** Removes rows of threads that were never read: they hold nothing that anybody wrote. `now` in epoch ms. */
export async function pruneDrafts(now: number, db: Database = database): Promise<void> {
  const old = db.drafts.where('at').below(now - unreadAge);
  await old.filter(({ state }) => state !== 'open').delete();
}
