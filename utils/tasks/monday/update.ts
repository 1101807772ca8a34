import type { Http } from '@/utils/connections/http';
import type { MondayPlace, MondaySettings } from '@/utils/connections/monday/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { isDigits } from '@/utils/connections/token-checks';
import { givenTo } from '../given-to';
import { taskName } from '../key';
import type { TaskChange, TaskIn } from '../task-system';
import { askForTask, mondayTaskFailures } from './ask';
import { longestItemName } from './tasks';
import type { MondayTypes } from './types';

const change = `mutation ($board: ID!, $item: ID!, $values: JSON!) {
  change_multiple_column_values(board_id: $board, item_id: $item, column_values: $values) { id }
}`;

const people = `query ($item: [ID!], $who: [String!]) {
  items(ids: $item) { column_values(ids: $who) { ... on PeopleValue { persons_and_teams { id kind } } } }
}`;

/** Only columns that the user chose, and the name. Whoever else is in the people column stays there. */
export async function updateMondayItem(
  settings: MondaySettings,
  { id: item, place }: TaskIn<MondayTypes>,
  { what, due, assignee }: TaskChange,
  http: Http,
): Promise<Outcome<null>> {
  const { boardId: board, columns } = place;
  if (columns === undefined) return { ok: false, ...mondayTaskFailures.noColumn() };
  const values: Record<string, unknown> = {};
  if (what !== undefined) values.name = taskName({ what }, longestItemName);
  if (due !== undefined && columns.due !== null) values[columns.due] = due === null ? {} : { date: due };
  if (assignee !== undefined && columns.who !== null) {
    const now = await peopleOf(item, columns.who, settings, http);
    if (!now.ok) return now;
    const teams = now.value.filter(({ kind }) => kind !== 'person');
    const persons = now.value.filter(({ kind }) => kind === 'person').map(({ id }) => id);
    const after = givenTo(persons, assignee).map((id) => ({ id, kind: 'person' }));
    const all = [...teams, ...after].map(({ id, kind }) => ({ id: Number(id), kind }));
    values[columns.who] = all.length === 0 ? {} : { personsAndTeams: all };
  }
  if (Object.keys(values).length === 0) return { ok: true, value: null };
  const answer = await askForTask(change, { board, item, values: JSON.stringify(values) }, settings, http);
  return answer.ok ? { ok: true, value: null } : answer;
}

interface Entity {
  readonly id: string;
  readonly kind: string;
}

async function peopleOf(
  item: string,
  who: NonNullable<NonNullable<MondayPlace['columns']>['who']>,
  settings: MondaySettings,
  http: Http,
): Promise<Outcome<readonly Entity[]>> {
  const answer = await askForTask(people, { item: [item], who: [who] }, settings, http);
  if (!answer.ok) return answer;
  const { items } = answer.value.data;
  const [found] = Array.isArray(items) ? items : [];
  if (found === undefined) return { ok: false, ...mondayTaskFailures.noPlace() };
  const [value] = Array.isArray(Object(found).column_values) ? Object(found).column_values : [];
  const listed: unknown = Object(value).persons_and_teams;
  const entities = (Array.isArray(listed) ? listed : []).flatMap((one): readonly Entity[] => {
    const { id, kind } = Object(one) as Record<string, unknown>;
    return isDigits(id) && typeof kind === 'string' ? [{ id, kind }] : [];
  });
  return { ok: true, value: entities };
}
