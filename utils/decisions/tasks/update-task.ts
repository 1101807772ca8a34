import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import type { Action } from '@/utils/domain/decision/decision';
import { type Database, database } from '@/utils/store/database';
import type { StoredTask } from '@/utils/store/task-rows';
import { changeTaskConnection, taskConnectionOf } from '@/utils/store/tasks';
import type { TaskSystem } from '@/utils/tasks/task-system';
import type { TaskSystemId, TaskSystemTypes } from '@/utils/tasks/types';
import { isTaskIn } from './look-again';
import { ownerKey } from './owners';
import { taskChanges } from './task-changes';

type People = NonNullable<Awaited<ReturnType<typeof taskConnectionOf>>>['people'];

/**
 * *Update the task*: changes in its system what of the action was edited since, and nothing else; `people`: who is who
 * there, where that was asked just now. What it says twice is the same as once, so a lost answer is no harm: the row then
 * still says that they differ.
 */
export async function updateTask<Id extends TaskSystemId>(
  { id }: Pick<StoredTask, 'id'>,
  action: Action,
  people: NonNullable<People>,
  system: TaskSystem<TaskSystemTypes[Id]> & { readonly id: Id },
  http: Http,
  db: Database = database,
): Promise<Outcome<null>> {
  const task = await db.tasks.get(id);
  const connection = await taskConnectionOf(system.id, db);
  if (task === undefined || connection === undefined || !isTaskIn<Id>(task, system.id)) return done;
  const changes = taskChanges(task, action);
  if (changes === null || task.link === null || task.place === null) return done;
  const known = { ...connection.people, ...people };
  const key = action.owner === null ? null : ownerKey(action.owner);
  const after = key === null ? null : (known[key]?.user ?? null);
  const change = {
    ...(changes.what && { what: changes.what.after }),
    ...(changes.due && { due: changes.due.after }),
    ...(changes.who && { assignee: { before: task.assignee?.id ?? null, after: after?.id ?? null } }),
  };
  const outcome = await system.update(
    connection.settings,
    { id: task.link.id, place: task.place },
    change,
    http,
  );
  if (!outcome.ok) return outcome;
  await db.transaction('rw', db.tasks, db.connections, async () => {
    await changeTaskConnection(system.id, { people: known }, db);
    await db.tasks.update(id, {
      what: action.what.trim(),
      due: action.due,
      ...(changes.who && { assignee: after, owner: key }),
    });
  });
  return done;
}

const done = { ok: true, value: null } as const;
