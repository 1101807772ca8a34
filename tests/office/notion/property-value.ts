import { ids } from './ids.ts';
import type { Json, JsonRecord } from './json';
import { list, record, string } from './json.ts';
import { richItem } from './rich-item.ts';
import type { Node, Schema, World } from './world';

type Property = Schema[string];

/** A page's properties as answers show them: all that the schema has, empty ones too. */
export function propertyValues(world: World, page: Node, schema: Schema): JsonRecord {
  return Object.fromEntries(
    Object.entries(schema).map(([name, property]) => [name, propertyValue(world, page, name, property)]),
  );
}

function propertyValue(world: World, page: Node, name: string, { id, type, config }: Property): JsonRecord {
  const given = valueIn(page.properties, name, id);
  const value = Array.isArray(given) ? given : record(given)[type];
  return { id, type, [type]: valueAnswer(world, page, type, value, config) };
}

/** A property's value, wherever it was written by its name or its id. */
export function valueIn(properties: JsonRecord, name: string, id: string): Json | undefined {
  return properties[name] ?? properties[id];
}

function valueAnswer(world: World, page: Node, type: string, value: Json | undefined, config: Json): Json {
  switch (type) {
    case 'title':
    case 'rich_text':
      return list(value).map((item) => richItem(world, item));
    case 'people':
      return list(value).map((one) => personAnswer(world, string(record(one).id)));
    case 'multi_select':
      return list(value).map(chosen);
    case 'relation':
    case 'files':
      return value ?? [];
    case 'select':
    case 'status':
      return value ? chosen(value) : null;
    case 'date':
      return value ? { end: null, time_zone: null, ...record(value) } : null;
    case 'checkbox':
      return value === true;
    case 'created_time':
      return new Date(page.createdAt).toISOString();
    case 'last_edited_time':
      return new Date(page.editedAt).toISOString();
    case 'created_by':
    case 'last_edited_by':
      return { object: 'user', id: ids.bot };
    case 'unique_id':
      return { prefix: record(config).prefix ?? null, number: numberOf(world, page) };
    // These two are not worked out here: a seed says what came of them.
    case 'formula':
      return value ?? { type: 'string', string: null };
    case 'rollup':
      return value ?? { type: 'array', function: record(config).function ?? 'show_original', array: [] };
    default:
      return value ?? null;
  }
}

/** Somebody in a people property: whole where the connection may see people, else the id alone. */
function personAnswer(world: World, id: string): JsonRecord {
  const member = world.members.find((each) => each.id === id);
  if (!member || !world.showsPeople) return { object: 'user', id };
  const { name, email } = member;
  return { object: 'user', id, name, avatar_url: null, type: 'person', person: { email } };
}

const chosen = (value: Json) => ({ id: `o-${record(value).name}`, color: 'default', ...record(value) });

/** Rows are numbered in the order in which they were made. */
function numberOf(world: World, page: Node): number {
  const rows = [...world.nodes.values()].filter(({ parent }) => parent.id === page.parent.id);
  return rows.indexOf(page) + 1;
}
