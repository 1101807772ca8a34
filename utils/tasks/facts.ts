import { taskVendors } from '@/utils/connections/list';
import type { Vendor } from '@/utils/connections/vendor';
import type { TaskSystemId, TaskSystemTypes } from './types';

type PlaceIn<Id extends TaskSystemId> = TaskSystemTypes[Id]['place'];

const facts: { readonly [Id in TaskSystemId]: Vendor<PlaceIn<Id>> } = taskVendors;

const factsOf = <Id extends TaskSystemId>(system: Id): Vendor<PlaceIn<Id>> => facts[system];

/** Of all task systems, without loading what speaks to them. */
export const taskSystemIds: readonly TaskSystemId[] = Object.keys(taskVendors).filter(isTaskSystem);

/** Whether this build has a task system of this name. */
export function isTaskSystem(name: string): name is TaskSystemId {
  return Object.hasOwn(taskVendors, name);
}

/** Pure: tells a place from another, whatever its name. */
export const placeOfTasksId = <Id extends TaskSystemId>(system: Id, place: PlaceIn<Id>) =>
  factsOf(system).placeId(place);

/** Pure: the address at which a user can look into a place; null where none is known. */
export function placeOfTasksHref<Id extends TaskSystemId>(
  system: Id,
  place: PlaceIn<Id> | null,
): string | null {
  return place === null ? null : factsOf(system).placeHref(place);
}
