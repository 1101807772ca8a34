import { isToDo, withPlacesAsIds } from '@/utils/domain/decision/action-ids';
import { leavesTrace } from '@/utils/outbox/ends';
import { freshDoubt, isOpen, untouched } from '@/utils/outbox/item';
import { type Database, database } from '@/utils/store/database';
import { itemsOfDecision } from '@/utils/store/outbox';
import type { StoredTask } from '@/utils/store/task-rows';
import { openTasks, taskConnectionOf } from '@/utils/store/tasks';
import { taskId, taskKey } from '@/utils/tasks/key';
import type { TaskSystemId } from '@/utils/tasks/types';
import { changeAndSend } from '../change-and-send';
import { putDecision } from '../decision-rows';
import { ownerKey } from './owners';

/**
 * *Make tasks*: queues a task for each action of a saved decision that has none in this system yet, and remembers who is
 * who there. Each is looked for before it is made: another browser of the user's may have made it. Returns how many were
 * queued. `now` in epoch ms.
 */
export async function makeTasks(
  decision: string,
  system: TaskSystemId,
  people: StoredPeople,
  now: number = Date.now(),
  db: Database = database,
): Promise<number> {
  const tables = [db.decisions, db.lines, db.connections, db.tasks];
  return await changeAndSend(db, tables, async () => {
    const stored = await db.decisions.get(decision);
    const connection = await taskConnectionOf(system, db);
    if (stored === undefined || connection === undefined || connection.place === null) return 0;
    const actions = withPlacesAsIds(stored.decision.actions);
    if (stored.decision.actions.some(({ id }) => id === undefined))
      await putDecision({ ...stored, decision: { ...stored.decision, actions } }, db);
    const known = { ...connection.people, ...people };
    await db.connections
      .where('destination')
      .equals(system)
      .modify((row) => void Object.assign(row, { people: known }));
    // Its document comes first where it is just being made, so that the task can name it.
    const making = (await itemsOfDecision(decision, db)).find(
      (item) => item.kind === 'create' && isOpen(item),
    );
    let order = Math.max(now, ...(await openTasks(db)).map((task) => task.order + 1));
    let queued = 0;
    for (const { id, what, owner, due } of actions.filter(isToDo)) {
      const key = taskKey(decision, id);
      const before = await db.tasks.get(taskId(system, key));
      if (before !== undefined && before.state !== 'cancelled') continue;
      const user = owner === null ? null : (known[ownerKey(owner)]?.user ?? null);
      const task: StoredTask = {
        id: taskId(system, key),
        key,
        decision,
        destination: system,
        place: connection.place,
        kind: 'create',
        after: making?.id,
        order,
        state: 'queued',
        at: now,
        ...untouched,
        // One that was cancelled on its way may still come to be.
        doubt: before !== undefined && leavesTrace(before) ? freshDoubt(now, null) : firstLook(now),
        what: what.trim(),
        due,
        assignee: user,
        owner: owner === null ? null : ownerKey(owner),
      };
      await db.tasks.put(task);
      order += 1;
      queued += 1;
    }
    return queued;
  });
}

type StoredPeople = NonNullable<Awaited<ReturnType<typeof taskConnectionOf>>>['people'];

const firstLook = (now: number) => ({ since: now, vendorSince: null, looks: 0, needed: 1 });
