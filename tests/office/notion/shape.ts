import { ids } from './ids.ts';
import type { Json, JsonRecord } from './json';
import { list, record, string } from './json.ts';
import { propertyValues } from './property-value.ts';
import { richItem } from './rich-item.ts';
import type { DataSource, Node, Parent, Schema, World } from './world';

const iso = (at: number) => new Date(at).toISOString();
const bot = { object: 'user', id: ids.bot };

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

/** What a page has that stands in no data source. */
const titleAlone: Schema = { title: { id: 'title', type: 'title', config: {} } };

/** A page as answers show it. */
export function pageAnswer(world: World, page: Node): JsonRecord {
  const schema = world.dataSources.get(page.parent.id)?.schema ?? titleAlone;
  return {
    object: 'page',
    id: page.id,
    created_time: iso(page.createdAt),
    last_edited_time: iso(page.editedAt),
    created_by: page.createdBy === undefined ? bot : { object: 'user', id: page.createdBy },
    last_edited_by: bot,
    cover: null,
    icon: null,
    parent: parentAnswer(page.parent, world),
    in_trash: page.trashed,
    is_locked: false,
    properties: propertyValues(world, page, schema),
    url: `https://www.notion.so/${page.id.replaceAll('-', '')}`,
    public_url: null,
  };
}

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
