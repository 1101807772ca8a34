import { type Database, database } from '@/utils/store/database';
import { changeAndSend } from './change-and-send';
import { hurryItem } from './hurry';

/**
 * *Try now*: one try that waits for no pause, not even one that the vendor asked for. A look after a lost answer
 * still waits until it can tell something.
 */
export async function tryNow(id: string, db: Database = database): Promise<void> {
  await changeAndSend(db, [db.paces], () => hurryItem(id, Date.now(), db));
}
