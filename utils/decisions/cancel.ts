import { type Database, database } from '@/utils/store/database';
import { cancelAll } from './cancel-all';
import { changeAndSend } from './change-and-send';

/**
 * *Cancel*, with newer words that wait behind it. What was sent of it before stays where it is; the item's
 * `failure` then says so.
 */
export async function cancelItem(id: string, db: Database = database): Promise<void> {
  await changeAndSend(db, [], () => cancelAll(id, Date.now(), db));
}
