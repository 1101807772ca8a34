import { dropped } from '@/utils/outbox/duplicate-check';
import { cancelled, hurried } from '@/utils/outbox/ends';
import type { OutboxItem } from '@/utils/outbox/item';
import { answered } from '@/utils/outbox/transitions';
import { type Database, database } from '@/utils/store/database';
import type { StoredTask } from '@/utils/store/task-rows';
import { changeTask } from '@/utils/store/tasks';
import type { AnyTaskTypes } from '@/utils/tasks/types';
import { changeAndSend } from '../change-and-send';

/** *Try now*: one try that waits for no pause; a look after a lost answer still waits until it can tell something. */
export async function tryTaskNow(id: string, db: Database = database): Promise<void> {
  await changeAndSend(db, [db.tasks, db.paces], async () => {
    const task = await changeTask(id, (one) => hurried(one, Date.now()), db);
    if (task !== undefined) await db.paces.update(task.destination, { held: 0 });
  });
}

/** *Cancel*: a request that went out already may still be committed, and the task then says so. */
export async function cancelTask(id: string, db: Database = database): Promise<void> {
  await changeAndSend(db, [db.tasks], async () => {
    await changeTask(
      id,
      (one) => {
        // The look before the first request is no doubt: nothing went out.
        const isBegun = one.doubt !== null && one.doubt.needed > 1;
        return withState(one, cancelled(isBegun ? one : { ...one, doubt: null }, Date.now()));
      },
      db,
    );
  });
}

/** *Yes, it was created* or *No, create it again*. */
export async function answerTaskIsThere(
  id: string,
  isThere: boolean,
  db: Database = database,
): Promise<void> {
  await changeAndSend(db, [db.tasks], async () => {
    await changeTask(id, (one) => withState(one, answered(one, isThere, Date.now())), db);
  });
}

/** *Check again*, of a task that stood there twice. */
export async function checkTaskAgain(id: string, db: Database = database): Promise<void> {
  await changeAndSend(db, [db.taskChecks], async () => {
    const check = await db.taskChecks.get(id);
    if (check !== undefined) await db.taskChecks.put(hurried(check, Date.now()));
  });
}

/** *Ignore this*: both tasks stay. */
export async function dropTaskCheck(id: string, db: Database = database): Promise<void> {
  await changeAndSend(db, [db.taskChecks], async () => {
    const check = await db.taskChecks.get(id);
    if (check !== undefined) await db.taskChecks.put(dropped(check, Date.now()));
  });
}

/** The task with how it stands by now as an item of the outbox. */
function withState(
  task: StoredTask,
  { state, at, lease, retryAt, failure, tries, rounds, doubt, trace }: OutboxItem<AnyTaskTypes>,
): StoredTask {
  return { ...task, state, at, lease, retryAt, failure, tries, rounds, doubt, trace };
}
