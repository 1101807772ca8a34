import { taskVendors } from '@/utils/connections/list';
import type { TaskSystemId } from './types';

/** Of all task systems, without loading what speaks to them. */
export const taskSystemIds: readonly TaskSystemId[] = Object.keys(taskVendors).filter(isTaskSystem);

/** Whether this build has a task system of this name. */
export function isTaskSystem(name: string): name is TaskSystemId {
  return Object.hasOwn(taskVendors, name);
}
