import { type Database, database, type StoredDecision } from '@/utils/store/database';
import { changeAndSend } from './change-and-send';
import { queueMissingCrossLinks } from './cross-links';

/** *Write the link*: each document in which a link to the other decision is missing gets it. `now` in epoch ms. */
export async function repairCrossLinks(
  stored: StoredDecision,
  now: number,
  db: Database = database,
): Promise<void> {
  await changeAndSend(db, [db.decisions], () => queueMissingCrossLinks(stored, now, db));
}
