import type { AsanaTypes } from './asana/types';
import type { MondayTypes } from './monday/types';
import type { TrelloTypes } from './trello/types';

/** What each task system calls its settings and places: one line each. */
export interface TaskSystemTypes {
  readonly asana: AsanaTypes;
  readonly trello: TrelloTypes;
  readonly monday: MondayTypes;
}

export type TaskSystemId = keyof TaskSystemTypes;
/** Those of any task system, where it matters to nobody which one it is. */
export type AnyTaskTypes = TaskSystemTypes[TaskSystemId];
export type TaskPlace = AnyTaskTypes['place'];
