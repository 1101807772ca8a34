import { answered } from '@/utils/outbox/transitions';
import { type Database, database } from '@/utils/store/database';
import { changeItem } from '@/utils/store/outbox';
import { changeAndSend } from './change-and-send';

/** *Yes, it was created* (true) or *No, create it again* (false), beside the fix `is-it-there`. */
export async function answerIsThere(id: string, isThere: boolean, db: Database = database): Promise<void> {
  await changeAndSend(db, [], () => changeItem(id, (item) => answered(item, isThere, Date.now()), db));
}
