import type { Board, Column, Item } from './board-world';
import { badValue, refusedAs } from './refused.ts';
import type { World } from './world';

/** Reads `column_values`, a JSON text; throws monday's answer where a column does not take what is given. */
export function readValues(
  world: World,
  board: Board,
  given: unknown,
  makesLabels: boolean,
): ReadonlyMap<string, unknown> {
  if (given == null) return new Map();
  if (typeof given !== 'string') throw refusedAs('INVALID_ARGUMENT', 'column_values must be a JSON string');
  let parsed: unknown;
  try {
    parsed = JSON.parse(given);
  } catch {
    throw refusedAs('JsonParseException', 'We could not parse the JSON you provided');
  }
  const values = Object.entries(typeof parsed === 'object' && parsed !== null ? parsed : {});
  return new Map(
    values.map(([id, value]) => {
      const column = board.columns.find((each) => each.id === id);
      if (!column)
        throw refusedAs('InvalidColumnIdException', `This column ID doesn't exist for the board`, {
          error_data: { column_id: id },
        });
      return [id, read(world, column, value, makesLabels)];
    }),
  );
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

function read(world: World, column: Column, value: unknown, makesLabels: boolean): unknown {
  // Nothing, in any of the ways in which it can be written, empties a column.
  if (value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0))
    return null;
  const text = typeof value === 'string' ? value : undefined;
  switch (column.type) {
    case 'text':
      if (text === undefined) throw badValue(column, value);
      return text;
    case 'long_text': {
      const long = text ?? member(value, 'text');
      if (typeof long !== 'string' || long.length > 2000) throw badValue(column, value);
      return long;
    }
    case 'date': {
      const day = text ?? member(value, 'date');
      if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
        throw badValue(column, value);
      return day;
    }
    case 'link': {
      const [url, words] = [member(value, 'url'), member(value, 'text')];
      if (typeof url !== 'string' || !URL.canParse(url)) throw badValue(column, value);
      return { url, text: typeof words === 'string' ? words : url };
    }
    case 'people':
      return people(world, column, value);
    case 'status':
      return status(column, value, makesLabels);
    case 'name':
      if (text === undefined || text.length > 255) throw badValue(column, value);
      return text;
  }
}

function people(world: World, column: Column, value: unknown): readonly { id: string; kind: string }[] {
  const given =
    typeof value === 'string'
      ? value.split(',').map((id) => ({ id: id.trim(), kind: 'person' }))
      : member(value, 'personsAndTeams');
  if (!Array.isArray(given)) throw badValue(column, value);
  return given.map((each: unknown) => {
    const [id, kind] = [String(member(each, 'id')), String(member(each, 'kind'))];
    const isThere =
      kind === 'person'
        ? world.users.some((user) => user.id === id && user.status !== 'INACTIVE')
        : kind === 'team' && world.teams.some((team) => team.id === id);
    if (!isThere) throw badValue(column, value);
    return { id, kind };
  });
}

function status(column: Column, value: unknown, makesLabels: boolean): string {
  const labels = column.labels ?? {};
  const index = member(value, 'index');
  const label = index === undefined ? (member(value, 'label') ?? value) : labels[String(index)];
  if (typeof label !== 'string') throw badValue(column, value);
  if (Object.values(labels).includes(label)) return label;
  if (makesLabels) {
    labels[String(Object.keys(labels).length + 10)] = label;
    return label;
  }
  throw refusedAs(
    'ColumnValueException',
    `This status label doesn't exist, possible statuses are: ${JSON.stringify(labels)}`,
    { error_data: { column_id: column.id, column_type: 'status' } },
  );
}

const kinds = {
  text: 'TextValue',
  long_text: 'LongTextValue',
  people: 'PeopleValue',
  status: 'StatusValue',
  date: 'DateValue',
  link: 'LinkValue',
} as const;

/** What an item has in a column, as its own type of value. */
export function valueAnswer(world: World, column: Column, item: Item): Record<string, unknown> | null {
  if (column.type === 'name') return null;
  const value = item.values.get(column.id) ?? null;
  return {
    __typename: kinds[column.type],
    id: column.id,
    type: column.type,
    column: columnAnswer(column),
    is_leaf: true,
    text: textOf(world, column, value),
    value: value === null ? null : JSON.stringify(rawOf(column, value)),
    ...ownOf(column, value),
  };
}

function textOf(world: World, column: Column, value: unknown): string {
  if (value === null) return '';
  if (column.type === 'people')
    return (value as readonly { id: string }[])
      .map(({ id }) => [...world.users, ...world.teams].find((each) => each.id === id)?.name ?? '')
      .join(', ');
  if (column.type === 'link') return `${member(value, 'text')} - ${member(value, 'url')}`;
  return String(value);
}

function rawOf(column: Column, value: unknown): unknown {
  if (column.type === 'date') return { date: value };
  if (column.type === 'people') return { personsAndTeams: value };
  if (column.type === 'status') return { index: indexOf(column, value) };
  return column.type === 'long_text' ? { text: value } : value;
}

const indexOf = (column: Column, value: unknown) =>
  Number(Object.entries(column.labels ?? {}).find(([, label]) => label === value)?.[0] ?? 5);

function ownOf(column: Column, value: unknown): Record<string, unknown> {
  if (column.type === 'date') return { date: value, time: null };
  if (column.type === 'people') return { persons_and_teams: value ?? [] };
  if (column.type === 'link')
    return { url: member(value, 'url') ?? null, url_text: member(value, 'text') ?? null };
  if (column.type === 'status')
    return { label: value, index: value === null ? null : indexOf(column, value), is_done: value === 'Done' };
  return {};
}

export function columnAnswer({ id, title, type, labels }: Column): Record<string, unknown> {
  return { id, title, type, archived: false, settings: labels ? { labels } : {}, revision: '1' };
}
