import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { type Database, database } from '@/utils/store/database';
import type { SeenTask, StoredTask } from '@/utils/store/task-rows';
import { taskConnectionOf, tasksOfDecision } from '@/utils/store/tasks';
import type { TaskStatus, TaskSystem } from '@/utils/tasks/task-system';
import type { TaskSystemId, TaskSystemTypes } from '@/utils/tasks/types';

/** *Look again*: how the tasks of a decision are now in one system. Asked on the user's click alone. */
export async function lookAgain<Id extends TaskSystemId>(
  decision: string,
  system: TaskSystem<TaskSystemTypes[Id]> & { readonly id: Id },
  http: Http,
  db: Database = database,
): Promise<Outcome<number>> {
  const connection = await taskConnectionOf(system.id, db);
  const made = (await tasksOfDecision(decision, db)).flatMap((task) => {
    const { id, link } = task;
    if (!isTaskIn<Id>(task, system.id) || link === null || task.place === null) return [];
    return [{ id, task: { id: link.id, place: task.place } }];
  });
  if (connection === undefined || made.length === 0) return { ok: true, value: 0 };
  const seen = await system.look(
    connection.settings,
    made.map(({ task }) => task),
    http,
  );
  if (!seen.ok) return seen;
  const at = http.now();
  await db.transaction('rw', db.tasks, async () => {
    for (const [index, { id }] of made.entries())
      await db.tasks.update(id, { seen: seenAs(seen.value[index] ?? null, at) });
  });
  return { ok: true, value: made.length };
}

/** Whether it is a task of this system, so that its place is one, too. */
export function isTaskIn<Id extends TaskSystemId>(
  task: StoredTask,
  system: Id,
): task is StoredTask & { readonly place: TaskSystemTypes[Id]['place'] | null } {
  return task.destination === system;
}

function seenAs(status: TaskStatus | null, at: number): SeenTask {
  if (status === null) return { at, is: 'gone', due: null };
  const { isDone, ...due } = status;
  return { at, is: isDone === null ? 'there' : isDone ? 'done' : 'open', ...due };
}
