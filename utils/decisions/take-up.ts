import type { DestinationId } from '@/utils/destinations/types';
import { hurried } from '@/utils/outbox/ends';
import { type Database, database } from '@/utils/store/database';
import { changeCheck, openChecks } from '@/utils/store/duplicate-checks';
import { changeItem, openItems } from '@/utils/store/outbox';
import { changeAndSend } from './change-and-send';
import { hurryStuck } from './hurry';
import { hurryOfflineTasks } from './tasks/connect-tasks';

/** After a permission: all stuck items of this destination whose fix that was. */
export async function takeUpStuck(destination: DestinationId, db: Database = database): Promise<void> {
  await changeAndSend(db, [], () => hurryStuck(destination, Date.now(), db));
}

/** The network is back: what waits for it alone is due. */
export async function takeUpOffline(db: Database = database): Promise<void> {
  await changeAndSend(db, [db.duplicateChecks, db.tasks, db.taskChecks], async () => {
    const now = Date.now();
    for (const { id, failure } of await openItems(db)) {
      if (failure?.offline === true) await changeItem(id, (item) => hurried(item, now), db);
    }
    for (const { id, failure } of await openChecks(db)) {
      if (failure?.offline === true) await changeCheck(id, (check) => hurried(check, now), db);
    }
    await hurryOfflineTasks(now, db);
  });
}
