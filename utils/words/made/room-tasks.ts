// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { Pack } from '../message';

export interface TasksWords {
  readonly 'tasks.refused': { readonly code: string; readonly vendor: string };
  readonly 'tasks.token': { readonly vendor: string };
  readonly 'tasks.place-gone': { readonly vendor: string };
  readonly 'tasks.endless': { readonly vendor: string };
}

export const tasks: Pack = {
  'tasks.refused': [["vendor"]," refused the task (",["code"],"). Check the action and the place, then try again."],
  'tasks.token': [["vendor"]," doesn’t accept the token. Copy it again, or create a new one there, and connect with it."],
  'tasks.place-gone': [["vendor"]," can’t find the place for tasks, or the token may not use it. Choose another place."],
  'tasks.endless': [["vendor"],"’s list never ended, so Meantime couldn’t check all of it. Please check there: was the task created?"],
};
