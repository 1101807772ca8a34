import { checkMonday } from '@/utils/connections/monday/account';
import { mondayFacts } from '@/utils/connections/monday/facts';
import type { TaskSystem } from '../task-system';
import { lookAtMondayItems } from './look';
import { mondayMapping } from './mapping';
import { listMondayGroups, listMondayUsers } from './places';
import { createMondayItem, findMondayItems } from './tasks';
import type { MondayTypes } from './types';
import { updateMondayItem } from './update';

/** monday: items in a group of a board, by a personal token. */
export const monday: TaskSystem<MondayTypes> = {
  id: 'monday',
  ...mondayFacts,
  check: ({ token }, http) => checkMonday(token, http),
  places: listMondayGroups,
  mapping: mondayMapping,
  people: listMondayUsers,
  findByKey: findMondayItems,
  create: createMondayItem,
  update: updateMondayItem,
  look: lookAtMondayItems,
};
