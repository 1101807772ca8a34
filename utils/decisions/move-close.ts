import { type Database, database, type StoredDecision } from '@/utils/store/database';
import { changeSaved } from './change-saved';

/** Moves the close of a saved decision, as `changeStatus` changes a status. `close` and `now` in epoch ms. */
export async function moveClose(
  key: string,
  close: number,
  now: number,
  db: Database = database,
): Promise<StoredDecision | null> {
  return await changeSaved(key, () => ({ objectionDeadline: close }), now, db);
}
