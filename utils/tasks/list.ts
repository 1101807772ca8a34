import { asana } from './asana/asana';
import { monday } from './monday/monday';
import type { TaskSystem } from './task-system';
import { trello } from './trello/trello';
import type { TaskSystemId, TaskSystemTypes } from './types';

/** All task systems: one line each. */
const list: { readonly [Id in TaskSystemId]: TaskSystem<TaskSystemTypes[Id]> } = {
  asana,
  trello,
  monday,
};

/** The task system with this id, with its own settings and places. */
export function taskSystemOf<Id extends TaskSystemId>(id: Id): TaskSystem<TaskSystemTypes[Id]> {
  return list[id];
}
