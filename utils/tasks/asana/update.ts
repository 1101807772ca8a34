import { askAsana } from '@/utils/connections/asana/ask';
import type { AsanaSettings } from '@/utils/connections/asana/settings';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { taskName } from '../key';
import type { TaskChange } from '../task-system';
import { longestTaskName } from './tasks';

/** By one request. */
export async function updateAsanaTask(
  settings: AsanaSettings,
  { id }: { readonly id: string },
  { what, due, assignee }: TaskChange,
  http: Http,
): Promise<Outcome<null>> {
  const data = {
    ...(what === undefined ? {} : { name: taskName({ what }, longestTaskName) }),
    ...(due === undefined ? {} : { due_on: due }),
    ...(assignee === undefined ? {} : { assignee: assignee.after }),
  };
  const answer = await askAsana(settings, { path: `tasks/${id}`, data, method: 'PUT' }, http);
  return answer.ok ? { ok: true, value: null } : answer;
}
