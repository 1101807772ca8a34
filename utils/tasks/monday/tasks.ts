import type { Http } from '@/utils/connections/http';
import { type MondayColumns, type MondayPlace, mondayHref } from '@/utils/connections/monday/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { isDigits } from '@/utils/connections/token-checks';
import { isRecord } from '@/utils/domain/checks/checks';
import type { TaskOrder } from '@/utils/domain/decision/task-order';
import { taskName } from '../key';
import type { TaskRef, TaskScope } from '../task-system';
import { endlessTasks } from '../whole-list';
import { askForTask, mondayTaskFailures } from './ask';
import type { MondayTypes } from './types';

/** A longer name is refused; it is cut, and stands whole in the decision. */
export const longestItemName = 255;
/** Of a text column. */
const longestText = 2_000;

const create = `mutation ($board: ID!, $group: String!, $name: String!, $values: JSON!) {
  create_item(board_id: $board, group_id: $group, item_name: $name, column_values: $values) { id url }
}`;

/** An item, with all its columns by the same request. */
export async function createMondayItem(
  { settings, place }: TaskScope<MondayTypes>,
  order: TaskOrder,
  http: Http,
): Promise<Outcome<TaskRef>> {
  const { boardId: board, groupId: group, columns } = place;
  if (columns === undefined) return { ok: false, ...mondayTaskFailures.noColumn() };
  const values = JSON.stringify(valuesOf(columns, order));
  const name = taskName(order, longestItemName);
  const answer = await askForTask(create, { board, group, name, values }, settings, http);
  if (!answer.ok) return answer;
  const made = refOf(answer.value.data.create_item, place);
  return made === null
    ? { ok: false, ...mondayTaskFailures.noAnswer(http.now(), 'write') }
    : { ok: true, value: made };
}

/** What goes into each column, as monday takes it (developer.monday.com, column types; read 2026-11-29). */
function valuesOf(
  { key, link, who, due }: MondayColumns,
  order: TaskOrder,
): Readonly<Record<string, unknown>> {
  const { href, title, assignee } = order;
  const words = [title.trim(), href ?? ''].filter((line) => line !== '').join('\n');
  const linked = {
    link: href === null ? null : { url: href, text: title.trim() || href },
    text: words.replaceAll('\n', ' ').slice(-longestText),
    long_text: { text: words.slice(-longestText) },
  };
  return {
    [key]: order.key,
    ...(linked[link.type] === null ? {} : { [link.id]: linked[link.type] }),
    ...(who === null || assignee === null
      ? {}
      : { [who]: { personsAndTeams: [{ id: Number(assignee), kind: 'person' }] } }),
    ...(due === null || order.due === null ? {} : { [due]: { date: order.due } }),
  };
}

const find = `query ($board: ID!, $columns: [ItemsPageByColumnValuesQuery!], $limit: Int!, $key: [String!]) {
  items_page_by_column_values(board_id: $board, columns: $columns, limit: $limit) {
    cursor
    items { id url column_values(ids: $key) { id text } }
  }
}`;

/** On the whole board, whichever group an item was moved to. */
export async function findMondayItems(
  { settings, place }: TaskScope<MondayTypes>,
  key: string,
  http: Http,
): Promise<Outcome<readonly TaskRef[]>> {
  const { boardId: board, columns } = place;
  if (columns === undefined) return { ok: false, ...mondayTaskFailures.noColumn() };
  const asked = [{ column_id: columns.key, column_values: [key] }];
  const variables = { board, columns: asked, limit: mostFound, key: [columns.key] };
  const answer = await askForTask(find, variables, settings, http);
  if (!answer.ok) return answer;
  const page = answer.value.data.items_page_by_column_values;
  const items: unknown = Object(page).items;
  if (!isRecord(page) || !Array.isArray(items))
    return { ok: false, ...mondayTaskFailures.noAnswer(http.now(), 'read') };
  // monday compares as it likes: capitals, spaces. Only the very key counts.
  const found = items.filter((item) => textIn(item, columns.key) === key);
  if (found.length === 0 && typeof page.cursor === 'string') return endlessTasks('monday');
  return { ok: true, value: found.flatMap((item) => refOf(item, place) ?? []) };
}

/** A key has one item, or a few by mistake. */
const mostFound = 100;

function textIn(item: unknown, column: string): string {
  const { column_values: values } = Object(item) as Record<string, unknown>;
  const value = (Array.isArray(values) ? values : []).find((one) => Object(one).id === column);
  return String(Object(value).text ?? '').trim();
}

/** Null where it names no item. An id goes into later requests, so nothing else may pass for one. */
function refOf(item: unknown, { href }: MondayPlace): TaskRef | null {
  const { id, url } = Object(item) as Record<string, unknown>;
  if (!isDigits(id)) return null;
  const own = mondayHref(url) ?? (href === null ? null : `${href}/pulses/${id}`);
  return own === null ? null : { id, href: own };
}
