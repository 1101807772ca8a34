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

/**
 * Pure: null where the task says what the action says. Of an update whose answer never came nobody knows whether it arrived,
 * so that a part is the same only where both say so: what was asked for before, and that update.
 */
export function taskChanges(
  { unsure, ...task }: StoredTask,
  { what, due, owner }: Action,
): TaskChanges | null {
  const key = owner === null ? null : ownerKey(owner);
  const words = differing(what.trim(), [task.what, unsure?.what]);
  const day = differing(due, [task.due, unsure?.due]);
  // Rows of earlier versions don't say for whom the task was asked.
  const given = task.owner === undefined ? undefined : differing(key, [task.owner, unsure?.who?.owner]);
  const isOfUnsure = given !== undefined && given.before !== task.owner;
  const assignee = isOfUnsure ? unsure?.who?.assignee : task.assignee;
  const changes = {
    ...(words !== undefined && what.trim() !== '' && { what: words }),
    ...(day !== undefined && { due: day }),
    ...(given !== undefined && { who: { before: assignee?.name ?? null, after: owner?.name ?? null } }),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}

/** The first of what may be there that is another than `after`. */
function differing<Value>(after: Value, there: readonly (Value | undefined)[]): Differing<Value> | undefined {
  const before = there.find((one) => one !== undefined && one !== after);
  return before === undefined ? undefined : { before, after };
}
