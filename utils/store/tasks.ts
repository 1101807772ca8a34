import type { DuplicateCheck } from '@/utils/outbox/duplicate-check';
import { isOpen, openStates } from '@/utils/outbox/item';
import { isTaskSystem } from '@/utils/tasks/facts';
import type { AnyTaskTypes, TaskSystemId, TaskSystemTypes } from '@/utils/tasks/types';
import { type Database, database } from './database';
import type { StoredTask, StoredTaskConnection } from './task-rows';

/** All tasks that still want something, in the order in which they are made. */
export async function openTasks(db: Database = database): Promise<StoredTask[]> {
  return await db.tasks.where('state').anyOf(openStates).sortBy('order');
}

/** The tasks of a decision, in the order in which they were asked for; for a live query. */
export async function tasksOfDecision(decision: string, db: Database = database): Promise<StoredTask[]> {
  return await db.tasks.where('decision').equals(decision).sortBy('order');
}

/** Those that only the user can bring on. */
export async function stuckTaskItems(db: Database = database): Promise<StoredTask[]> {
  return await db.tasks.where('state').equals('stuck').sortBy('order');
}

/** Looks at tasks that were just made: to be made still, or with something found. */
export async function openTaskChecks(db: Database = database): Promise<DuplicateCheck<AnyTaskTypes>[]> {
  return await db.taskChecks.where('state').anyOf(openStates).sortBy('order');
}

/** Those that found a task twice. For a live query. */
export async function doubledTasks(db: Database = database): Promise<DuplicateCheck<AnyTaskTypes>[]> {
  return await db.taskChecks.where('state').equals('stuck').sortBy('order');
}

/** Changes a task by a pure transition; undefined where it is gone or not open any more. */
export async function changeTask(
  id: string,
  change: (task: StoredTask) => StoredTask,
  db: Database = database,
): Promise<StoredTask | undefined> {
  return await db.transaction('rw', db.tasks, async () => {
    const task = await db.tasks.get(id);
    if (task === undefined || !isOpen(task)) return undefined;
    const next = change(task);
    await db.tasks.put(next);
    return next;
  });
}

const connectionsOf = (db: Database) => db.table<StoredTaskConnection, string>('connections');

/** All task systems that are connected, for a live query on an extension page. */
export async function taskConnections(db: Database = database): Promise<StoredTaskConnection[]> {
  return await connectionsOf(db)
    .filter(({ destination }) => isTaskSystem(destination))
    .toArray();
}

export async function taskConnectionOf<Id extends TaskSystemId>(
  system: Id,
  db: Database = database,
): Promise<StoredTaskConnection<Id> | undefined> {
  const stored = await connectionsOf(db).get(system);
  return stored !== undefined && isTo(stored, system) ? stored : undefined;
}

function isTo<Id extends TaskSystemId>(
  stored: StoredTaskConnection,
  system: Id,
): stored is StoredTaskConnection<Id> {
  return stored.destination === system;
}

/** Stores or replaces one. Where tasks may be stuck for want of it, `connectTasks` is the way. */
export async function putTaskConnection(
  connection: StoredTaskConnection,
  db: Database = database,
): Promise<void> {
  await connectionsOf(db).put(connection);
}

/** Changes parts of a connection: the place, who is who. */
export async function changeTaskConnection<Id extends TaskSystemId>(
  system: Id,
  change: { readonly place?: TaskSystemTypes[Id]['place']; readonly people?: StoredTaskConnection['people'] },
  db: Database = database,
): Promise<void> {
  await db.connections
    .where('destination')
    .equals(system)
    .modify((row) => void Object.assign(row, change));
}

/** Forgets a connection with its token, and who is who. What was not made yet stays, and asks. */
export async function removeTaskConnection(system: TaskSystemId, db: Database = database): Promise<void> {
  await db.connections.where('destination').equals(system).delete();
  await db.paces.delete(system);
}
