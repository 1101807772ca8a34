import { checkAsana } from '@/utils/connections/asana/account';
import { asanaFacts } from '@/utils/connections/asana/facts';
import type { TaskSystem } from '../task-system';
import { lookAtAsanaTasks } from './look';
import { listAsanaPeople, listAsanaProjects } from './places';
import { createAsanaTask, findAsanaTasks } from './tasks';
import type { AsanaTypes } from './types';
import { updateAsanaTask } from './update';

/** Asana: tasks in a project, by a personal access token. */
export const asana: TaskSystem<AsanaTypes> = {
  id: 'asana',
  ...asanaFacts,
  check: checkAsana,
  places: listAsanaProjects,
  people: listAsanaPeople,
  findByKey: findAsanaTasks,
  create: createAsanaTask,
  update: updateAsanaTask,
  look: lookAtAsanaTasks,
};
