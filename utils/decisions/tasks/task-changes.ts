import type { Action } from '@/utils/domain/decision/decision';
import type { PlainDate } from '@/utils/domain/time/calendar.types';
import type { StoredTask } from '@/utils/store/task-rows';
import { ownerKey } from './owners';

/** A part of a task as it was asked for, and as its action says it now. */
export interface Differing<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What of an action was edited after its task was made; absent parts are the same. */
export interface TaskChanges {
  readonly what?: Differing<string>;
  readonly due?: Differing<PlainDate | null>;
  /** Names. */
  readonly who?: Differing<string | null>;
}

/** Pure: null where the task says what the action says. */
export function taskChanges(task: StoredTask, { what, due, owner }: Action): TaskChanges | null {
  const key = owner === null ? null : ownerKey(owner);
  const changes = {
    ...(what.trim() !== task.what &&
      what.trim() !== '' && { what: { before: task.what, after: what.trim() } }),
    ...(due !== task.due && { due: { before: task.due, after: due } }),
    // Rows of earlier versions don't say for whom the task was asked.
    ...(task.owner !== undefined &&
      key !== task.owner && { who: { before: task.assignee?.name ?? null, after: owner?.name ?? null } }),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}
