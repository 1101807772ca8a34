import { asanaFailures, askAsana } from '@/utils/connections/asana/ask';
import { asanaFacts } from '@/utils/connections/asana/facts';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { isDigits } from '@/utils/connections/token-checks';
import type { TaskOrder } from '@/utils/domain/decision/task-order';
import { carriesKey, taskName, taskText } from '../key';
import type { TaskRef, TaskScope } from '../task-system';
import { endlessTasks } from '../whole-list';
import { listFromAsana } from './list';
import type { AsanaTypes } from './types';

/** A longer name is cut, and stands whole in the notes. */
export const longestTaskName = 1_000;

/** A task that names its project is in it from the first. */
export async function createAsanaTask(
  { settings, place }: TaskScope<AsanaTypes>,
  order: TaskOrder,
  http: Http,
): Promise<Outcome<TaskRef>> {
  const { due, assignee } = order;
  const data = {
    name: taskName(order, longestTaskName),
    notes: taskText(order, longestTaskName),
    projects: [place.projectId],
    ...(due === null ? {} : { due_on: due }),
    ...(assignee === null ? {} : { assignee }),
  };
  const query = { opt_fields: 'permalink_url' };
  const answer = await askAsana(settings, { path: 'tasks', query, data }, http);
  if (!answer.ok) return answer;
  const made = refOf(answer.value.data, place.projectId);
  return made === null
    ? { ok: false, ...asanaFailures.noAnswer(http.now(), 'write') }
    : { ok: true, value: made };
}

/**
 * All tasks of the project are read, done ones too: its search is for paying accounts only, and late (developers.asana.com,
 * read 2026-11-29).
 */
export async function findAsanaTasks(
  { settings, place: { projectId } }: TaskScope<AsanaTypes>,
  key: string,
  http: Http,
): Promise<Outcome<readonly TaskRef[]>> {
  const path = `projects/${projectId}/tasks`;
  const query = { opt_fields: 'notes,permalink_url', limit: '100' };
  const listed = await listFromAsana(settings, { path, query, most: 100 }, http);
  if (!listed.ok) return listed;
  const { items, isWhole } = listed.value;
  const found = items.filter((item) => carriesKey(Object(item).notes, key));
  if (found.length === 0 && !isWhole) return endlessTasks(asanaFacts.name);
  return { ok: true, value: found.flatMap((item) => refOf(item, projectId) ?? []) };
}

/** Null where it names no task. An id goes into the addresses of later requests, so nothing else may pass for one. */
function refOf(task: unknown, projectId: string): TaskRef | null {
  const { gid, permalink_url: href } = Object(task) as Record<string, unknown>;
  if (!isDigits(gid)) return null;
  const isOwn = typeof href === 'string' && href.startsWith('https://app.asana.com/');
  return { id: gid, href: isOwn ? href : `https://app.asana.com/0/${projectId}/${gid}` };
}
