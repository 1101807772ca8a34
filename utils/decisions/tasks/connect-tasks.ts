import { hurried } from '@/utils/outbox/ends';
import { type Database, database } from '@/utils/store/database';
import type { StoredTask, StoredTaskConnection } from '@/utils/store/task-rows';
import { changeTask, putTaskConnection, removeTaskConnection, stuckTaskItems } from '@/utils/store/tasks';
import type { TaskSystemId } from '@/utils/tasks/types';
import { phrase } from '@/utils/words/phrase';
import { changeAndSend } from '../change-and-send';

/** Stores or replaces a connection and takes up again what was stuck for want of it, or of its place. */
export async function connectTasks(connection: StoredTaskConnection, db: Database = database): Promise<void> {
  await changeAndSend(db, [db.connections, db.tasks], async () => {
    await putTaskConnection(connection, db);
    await hurryStuckTasks(connection.destination, connection.place, Date.now(), db);
  });
}

/** After a permission: all tasks of this system that are stuck. */
export async function takeUpStuckTasks(system: TaskSystemId, db: Database = database): Promise<void> {
  await changeAndSend(db, [db.tasks], () => hurryStuckTasks(system, null, Date.now(), db));
}

/** Forgets a connection with its token. Tasks that were not made yet stay, and ask. */
export async function disconnectTasks(system: TaskSystemId, db: Database = database): Promise<void> {
  await changeAndSend(db, [db.connections, db.tasks, db.paces], () => removeTaskConnection(system, db));
}

async function hurryStuckTasks(
  system: TaskSystemId,
  place: StoredTask['place'],
  now: number,
  db: Database,
): Promise<void> {
  for (const { id, destination, failure } of await stuckTaskItems(db)) {
    if (destination !== system || failure?.fix === 'is-it-there') continue;
    await changeTask(
      id,
      (task) => {
        const isUnsent = task.doubt === null || task.doubt.needed === 1;
        const isLost = failure?.fix === 'map-fields' && !isUnsent;
        // The column with its key is gone: whether it was made only the user can see.
        if (isLost && place !== null) return { ...task, place, failure: isItThere };
        const wants = failure?.fix === 'choose-place' || failure?.fix === 'map-fields';
        return { ...hurried(task, now), ...(wants && isUnsent && place !== null && { place }) };
      },
      db,
    );
  }
}

const isItThere = { words: phrase('failures.task-is-it-there'), fix: 'is-it-there' } as const;

/** The network is back: what waits for it alone is due. Belongs into the transaction of a change. */
export async function hurryOfflineTasks(now: number, db: Database): Promise<void> {
  await db.tasks
    .filter(({ failure }) => failure?.offline === true)
    .modify((task, ref) => {
      ref.value = hurried(task, now);
    });
  await db.taskChecks
    .filter(({ failure }) => failure?.offline === true)
    .modify((check, ref) => {
      ref.value = hurried(check, now);
    });
}
