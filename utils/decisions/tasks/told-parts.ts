import type { StoredTask, StoredTaskConnection } from '@/utils/store/task-rows';
import { placeOfTasksId } from '@/utils/tasks/facts';
import type { TaskSystem } from '@/utils/tasks/task-system';
import type { TaskSystemId, TaskSystemTypes } from '@/utils/tasks/types';
import { isTaskIn } from './look-again';
import type { TaskChanges } from './task-changes';

/** The parts that a place may have no column for. */
export const columnParts = ['due', 'who'] as const;
export type ColumnPart = (typeof columnParts)[number];

/** Pure: where a task is, with the columns that the user chose since, if tasks still go to the same place. */
export function placeOfTask<Id extends TaskSystemId>(
  task: StoredTask,
  { destination, place: now }: Pick<StoredTaskConnection<Id>, 'destination' | 'place'>,
): TaskSystemTypes[Id]['place'] | null {
  if (!isTaskIn<Id>(task, destination)) return null;
  const { place } = task;
  const idOf = (one: TaskSystemTypes[Id]['place']) => placeOfTasksId(destination, one);
  const isSame = place !== null && now !== null && idOf(place) === idOf(now);
  return isSame ? now : place;
}

/** Pure: what of the changes a task in this place can say, and the parts that it can't; null: nothing of them. */
export function toldParts<Id extends TaskSystemId>(
  changes: TaskChanges,
  place: TaskSystemTypes[Id]['place'],
  { mapping }: Pick<TaskSystem<TaskSystemTypes[Id]>, 'mapping'>,
): { readonly told: TaskChanges | null; readonly untold: readonly ColumnPart[] } {
  const chosen = mapping?.chosen(place) ?? null;
  const untold = columnParts.filter((part) => changes[part] !== undefined && chosen?.[part] === null);
  const { what, due, who } = changes;
  const told = {
    ...(what !== undefined && { what }),
    ...(due !== undefined && !untold.includes('due') && { due }),
    ...(who !== undefined && !untold.includes('who') && { who }),
  };
  return { told: Object.keys(told).length === 0 ? null : told, untold };
}
