import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import type { Action } from '@/utils/domain/decision/decision';
import { type Database, database } from '@/utils/store/database';
import type { StoredTask, UnsureUpdate } from '@/utils/store/task-rows';
import { changeTaskConnection, taskConnectionOf } from '@/utils/store/tasks';
import type { TaskSystem } from '@/utils/tasks/task-system';
import type { TaskSystemId, TaskSystemTypes } from '@/utils/tasks/types';
import { ownerKey } from './owners';
import { taskChanges } from './task-changes';
import { placeOfTask, toldParts } from './told-parts';

type People = NonNullable<Awaited<ReturnType<typeof taskConnectionOf>>>['people'];

/**
 * *Update the task*: changes in its system what of the action was edited since, and nothing else; `people`: who is who
 * there, where that was asked just now. It goes without the outbox, as what is said twice is the same as once; so that none is
 * lost, what is sent is written down before, and counts as told once the answer is there. Where the page is closed meanwhile, or the
 * answer is, the row goes on saying that it is not known. A part without a column in the task's place is not sent and not
 * counted.
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
  if (task === undefined || connection === undefined) return done;
  const place = placeOfTask<Id>(task, connection);
  const changes = taskChanges(task, action);
  if (changes === null || task.link === null || place === null) return done;
  const { told } = toldParts<Id>(changes, place, system);
  if (told === null) return done;
  const known = { ...connection.people, ...people };
  const key = action.owner === null ? null : ownerKey(action.owner);
  const assignee = key === null ? null : (known[key]?.user ?? null);
  const said: UnsureUpdate = {
    ...(told.what && { what: told.what.after }),
    ...(told.due && { due: told.due.after }),
    ...(told.who && { who: { owner: key, assignee } }),
  };
  const { unsure } = task;
  const before = [task.assignee?.id, unsure?.who?.assignee?.id].flatMap((one) => one ?? []);
  const { who: _, ...rest } = said;
  const change = { ...rest, ...(said.who && { assignee: { before, after: assignee?.id ?? null } }) };
  await db.tasks.update(id, { unsure: { ...unsure, ...said } });
  const outcome = await system.update(connection.settings, { id: task.link.id, place }, change, http);
  if (!outcome.ok) {
    const mayBeThere = outcome.kind !== 'no' && outcome.mayHaveCommitted;
    if (!mayBeThere) await db.tasks.update(id, { unsure });
    return outcome;
  }
  await db.transaction('rw', db.tasks, db.connections, async () => {
    await changeTaskConnection(system.id, { people: known }, db);
    await db.tasks.update(id, { ...rest, ...said.who, unsure: undefined });
  });
  return done;
}

const done = { ok: true, value: null } as const;
