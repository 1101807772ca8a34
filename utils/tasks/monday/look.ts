import type { Http } from '@/utils/connections/http';
import type { MondaySettings } from '@/utils/connections/monday/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { isShownDate } from '@/utils/domain/checks/checks';
import type { TaskIn, TaskStatus } from '../task-system';
import { askForTask } from './ask';
import type { MondayTypes } from './types';

/** More at once is refused. */
const atOnce = 100;

const query = `query ($ids: [ID!], $limit: Int!) {
  items(ids: $ids, limit: $limit) {
    id state
    column_values(types: [date, status]) { id ... on DateValue { date } ... on StatusValue { is_done } }
  }
}`;

/** A hundred items a request: a free account has 200 calls a day. */
export async function lookAtMondayItems(
  settings: MondaySettings,
  tasks: readonly TaskIn<MondayTypes>[],
  http: Http,
): Promise<Outcome<readonly (TaskStatus | null)[]>> {
  const found = new Map<unknown, unknown>();
  for (let at = 0; at < tasks.length; at += atOnce) {
    const ids = tasks.slice(at, at + atOnce).map(({ id }) => id);
    const answer = await askForTask(query, { ids, limit: atOnce }, settings, http);
    if (!answer.ok) return answer;
    const { items } = answer.value.data;
    for (const item of Array.isArray(items) ? items : []) found.set(Object(item).id, item);
  }
  return { ok: true, value: tasks.map((task) => statusOf(found.get(task.id), task)) };
}

/** Null: deleted, archived, or hidden from this token. */
function statusOf(item: unknown, { place: { columns } }: TaskIn<MondayTypes>): TaskStatus | null {
  const { state = 'active', column_values: values } = Object(item) as Record<string, unknown>;
  if (item === undefined || state !== 'active') return null;
  const valueIn = (column: string | null | undefined): Record<string, unknown> =>
    Object((Array.isArray(values) ? values : []).find((one) => Object(one).id === column));
  const { date } = valueIn(columns?.due);
  return {
    isDone: columns?.status == null ? null : valueIn(columns.status).is_done === true,
    ...(columns?.due == null ? {} : { due: isShownDate(date) ? date : null }),
  };
}
