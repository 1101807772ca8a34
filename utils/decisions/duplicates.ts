import { dropped } from '@/utils/outbox/duplicate-check';
import { type Database, database } from '@/utils/store/database';
import { changeCheck } from '@/utils/store/duplicate-checks';
import { changeAndSend } from './change-and-send';
import { hurryCheck } from './hurry';

/** *Check again*, beside duplicates that were found: at once, whatever pause the vendor asked for. */
export async function lookForDuplicatesNow(id: string, db: Database = database): Promise<void> {
  await changeAndSend(db, [db.duplicateChecks, db.paces], () => hurryCheck(id, Date.now(), db));
}

/** *Ignore this*: nothing more is said of these duplicates. */
export async function leaveDuplicates(id: string, db: Database = database): Promise<void> {
  await changeAndSend(db, [db.duplicateChecks], () =>
    changeCheck(id, (check) => dropped(check, Date.now()), db),
  );
}
