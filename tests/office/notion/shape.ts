import { ids } from './ids.ts';
import type { Json, JsonRecord } from './json';
import { list, record, string } from './json.ts';
import type { DataSource, Node, Parent, World } from './world';

const iso = (at: number) => new Date(at).toISOString();
const bot = { object: 'user', id: ids.bot };

/** An item of rich text as Notion gives it back. */
export function richItem(world: World, item: Json): JsonRecord {
  const given = record(item);
  const annotations = {
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    code: false,
    color: 'default',
    ...record(given.annotations),
  };
  if (given.mention !== undefined) {
    const user = world.members.find(({ id }) => id === record(record(given.mention).user).id);
    const mention = { type: 'user', user: { object: 'user', id: user?.id ?? ids.bot } };
    return { type: 'mention', mention, plain_text: `@${user?.name ?? '?'}`, href: null, annotations };
  }
  const { content, link } = record(given.text);
  const url = record(link).url;
  return {
    type: 'text',
    text: { content: string(content), link: url === undefined ? null : { url } },
    plain_text: string(content),
    href: url ?? null,
    annotations,
  };
}

/** A block as lists and answers show it. */
export function blockAnswer(world: World, node: Node): JsonRecord {
  return {
    object: 'block',
    id: node.id,
    parent: parentAnswer(node.parent),
    created_time: iso(node.createdAt),
    created_by: bot,
    last_edited_time: iso(node.editedAt),
    last_edited_by: bot,
    has_children: node.children.length > 0,
    in_trash: node.trashed,
    type: node.type,
    [node.type]: node.kind === 'page' ? { title: titleOf(node) } : contentAnswer(world, node.content),
  };
}

function contentAnswer(world: World, content: JsonRecord): JsonRecord {
  const rich = (items: Json | undefined) => list(items).map((item) => richItem(world, item));
  return {
    ...('rich_text' in content ? { color: 'default', icon: null } : {}),
    ...content,
    ...('rich_text' in content ? { rich_text: rich(content.rich_text) } : {}),
    ...('caption' in content ? { caption: rich(content.caption) } : {}),
    ...('cells' in content ? { cells: list(content.cells).map(rich) } : {}),
  };
}

/** A page as answers show it. */
export function pageAnswer(world: World, page: Node): JsonRecord {
  const schema = world.dataSources.get(page.parent.id)?.schema;
  const values = Object.entries(schema ?? { title: { id: 'title', type: 'title', config: {} } });
  return {
    object: 'page',
    id: page.id,
    created_time: iso(page.createdAt),
    last_edited_time: iso(page.editedAt),
    created_by: bot,
    last_edited_by: bot,
    cover: null,
    icon: null,
    parent: parentAnswer(page.parent, world),
    in_trash: page.trashed,
    is_locked: false,
    properties: Object.fromEntries(
      values.map(([name, { id, type }]) => [
        name,
        { id, type, [type]: valueAnswer(world, type, valueIn(page.properties, name, id)) },
      ]),
    ),
    url: `https://www.notion.so/${page.id.replaceAll('-', '')}`,
    public_url: null,
  };
}

/** A property's value, wherever it was written by its name or its id. */
export function valueIn(properties: JsonRecord, name: string, id: string): Json | undefined {
  return properties[name] ?? properties[id];
}

function valueAnswer(world: World, type: string, given: Json | undefined): Json {
  const value = Array.isArray(given) ? given : record(given)[type];
  if (type === 'title' || type === 'rich_text') return list(value).map((item) => richItem(world, item));
  if (type === 'people') return list(value).map((one) => ({ object: 'user', id: string(record(one).id) }));
  if (type === 'multi_select') return list(value).map(chosen);
  if (type === 'relation' || type === 'files') return value ?? [];
  if (type === 'select' || type === 'status') return value ? chosen(value) : null;
  if (type === 'date') return value ? { end: null, time_zone: null, ...record(value) } : null;
  return type === 'checkbox' ? value === true : (value ?? null);
}

const chosen = (value: Json) => ({ id: `o-${record(value).name}`, color: 'default', ...record(value) });

/** The plain text of a page's title. */
export function titleOf(page: Node): string {
  const [value] = Object.values(page.properties).filter(
    (each) => Array.isArray(each) || record(each).title !== undefined,
  );
  const items = Array.isArray(value) ? value : list(record(value).title);
  return items.map((item) => string(record(record(item).text).content)).join('');
}

/** A data source as answers show it. */
export function sourceAnswer(world: World, source: DataSource): JsonRecord {
  return {
    object: 'data_source',
    id: source.id,
    title: [richItem(world, { text: { content: source.name } })],
    description: [],
    parent: { type: 'database_id', database_id: source.databaseId },
    database_parent: parentAnswer(source.parent),
    is_inline: false,
    in_trash: false,
    created_time: iso(0),
    last_edited_time: iso(0),
    created_by: bot,
    last_edited_by: bot,
    properties: Object.fromEntries(
      Object.entries(source.schema).map(([name, { id, type, config }]) => [
        name,
        { id, name, description: null, type, [type]: config },
      ]),
    ),
    icon: null,
    cover: null,
    url: `https://www.notion.so/${source.databaseId.replaceAll('-', '')}`,
    public_url: null,
  };
}

function parentAnswer({ kind, id }: Parent, world?: World): JsonRecord {
  if (kind === 'workspace') return { type: 'workspace', workspace: true };
  const type = `${kind}_id`;
  const database = world?.dataSources.get(id)?.databaseId;
  return { type, [type]: id, ...(kind === 'data_source' ? { database_id: database ?? id } : {}) };
}
