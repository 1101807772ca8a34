import { taskVendors } from '@/utils/connections/list';
import type { TaskPlace, TaskSystemId } from './types';

/** Of all task systems, without loading what speaks to them. */
export const taskSystemIds: readonly TaskSystemId[] = Object.keys(taskVendors).filter(isTaskSystem);

/** Whether this build has a task system of this name. */
export function isTaskSystem(name: string): name is TaskSystemId {
  return Object.hasOwn(taskVendors, name);
}

/** Pure: tells a place from another, whatever its name. */
export const placeOfTasksId = (system: TaskSystemId, place: TaskPlace) => taskVendors[system].placeId(place);

/** Pure: the address at which a user can look into a place; null where none is known. */
export function placeOfTasksHref(system: TaskSystemId, place: TaskPlace | null): string | null {
  return place === null ? null : taskVendors[system].placeHref(place);
}
