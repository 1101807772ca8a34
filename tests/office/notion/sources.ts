import type { Answer, Call } from './call';
import { invalid, notFound } from './call.ts';
import type { Json } from './json';
import { list, record, string } from './json.ts';
import { pageOf } from './lists.ts';
import { dashed, nodeOf } from './nodes.ts';
import { pageAnswer, richItem, sourceAnswer, titleOf, valueIn } from './shape.ts';
import type { DataSource, Node, World } from './world';

/** `GET /v1/data_sources/{id}`. */
export function readSource(world: World, id: string): Answer {
  return { status: 200, body: sourceAnswer(world, sourceOf(world, id)) };
}

/** `POST /v1/data_sources/{id}/query`: one filter on a text property, or none. */
export function querySource(world: World, id: string, { body }: Call): Answer {
  const source = sourceOf(world, id);
  const { filter, start_cursor: cursor, page_size: size } = record(body);
  const { property, rich_text: condition } = record(filter);
  if (filter !== undefined && source.schema[string(property)]?.type !== 'rich_text')
    throw invalid(`Could not find property with name or id: ${string(property)}`);
  const wanted = record(condition).equals;
  const rows = pagesIn(world, source.id).filter(
    (page) => filter === undefined || textIn(source, page, string(property)) === wanted,
  );
  const all = rows.map((page) => ({ id: page.id, value: pageAnswer(world, page) }));
  return { status: 200, body: pageOf(world, 'page_or_data_source', all, cursorOf(cursor), sizeOf(size)) };
}

/** `POST /v1/search`: by title, pages or data sources. */
export function search(world: World, { body }: Call): Answer {
  const { query, filter, start_cursor: cursor, page_size: size } = record(body);
  const wanted = string(query).toLowerCase();
  const { value } = record(filter);
  const sources = [...world.dataSources.values()]
    .filter(({ shownAt = 0 }) => shownAt <= world.now())
    .map((source) => ({
      id: source.id,
      name: source.name,
      kind: 'data_source',
      value: sourceAnswer(world, source),
    }));
  const pages = [...world.nodes.values()]
    .filter((node) => node.kind === 'page' && !node.trashed && node.shownAt <= world.now())
    .map((page) => ({ id: page.id, name: titleOf(page), kind: 'page', value: pageAnswer(world, page) }));
  const found = [...sources, ...pages].filter(
    ({ name, kind }) => name.toLowerCase().includes(wanted) && (value === undefined || value === kind),
  );
  return { status: 200, body: pageOf(world, 'page_or_data_source', found, cursorOf(cursor), sizeOf(size)) };
}

/** `POST /v1/databases`: a database with its first data source. */
export function createDatabase(world: World, { body }: Call): Answer {
  const { parent, title, initial_data_source: initial } = record(body);
  const under = nodeOf(world, string(record(parent).page_id), 'page');
  const id = world.nextId();
  const name = list(title)
    .map((item) => string(record(record(item).text).content))
    .join('');
  const properties = Object.entries(record(record(initial).properties));
  const source: DataSource = {
    id: world.nextId(),
    databaseId: id,
    name,
    parent: { kind: 'page', id: under.id },
    shownAt: world.now() + world.lagMs,
    schema: Object.fromEntries(
      properties.map(([key, given], at) => {
        const type = Object.keys(record(given)).find((each) => each !== 'type') ?? '';
        const config = record(record(given)[type]);
        const options = list(config.options).map((each, n) => ({
          id: `o${n}`,
          color: 'default',
          description: null,
          ...record(each),
        }));
        const whole = /select$/.test(type) ? { options } : config;
        return [key, { id: type === 'title' ? 'title' : `n%3A${at}`, type, config: whole }];
      }),
    ),
  };
  if (!Object.values(source.schema).some(({ type }) => type === 'title'))
    throw invalid('body.initial_data_source.properties: one title is required.');
  world.dataSources.set(source.id, source);
  return {
    status: 200,
    body: databaseAnswer(world, source, richItem(world, { text: { content: name } })),
  };
}

/** `GET /v1/databases/{id}`. */
export function readDatabase(world: World, id: string): Answer {
  const source = [...world.dataSources.values()].find(({ databaseId }) => databaseId === dashed(id));
  if (!source) throw notFound(`database with ID: ${id}`);
  const name = richItem(world, { text: { content: source.name } });
  return { status: 200, body: databaseAnswer(world, source, name) };
}

function databaseAnswer(world: World, source: DataSource, title: Json): Json {
  const shown = record(sourceAnswer(world, source));
  return {
    object: 'database',
    id: source.databaseId,
    title: [title],
    description: [],
    parent: { type: 'page_id', page_id: source.parent.id },
    is_inline: false,
    in_trash: false,
    is_locked: false,
    created_time: shown.created_time ?? '',
    last_edited_time: shown.last_edited_time ?? '',
    data_sources: [{ id: source.id, name: source.name }],
    icon: null,
    cover: null,
    url: shown.url ?? '',
    public_url: null,
  };
}

function sourceOf(world: World, id: string): DataSource {
  const source = world.dataSources.get(dashed(id));
  if (!source) throw notFound(`data_source with ID: ${id}`);
  return source;
}

function pagesIn(world: World, id: string): Node[] {
  return [...world.nodes.values()].filter(
    ({ parent, trashed, shownAt }) => parent.id === id && !trashed && shownAt <= world.now(),
  );
}

function textIn(source: DataSource, page: Node, name: string): string {
  const value = record(valueIn(page.properties, name, source.schema[name]?.id ?? ''));
  return list(value.rich_text)
    .map((item) => string(record(record(item).text).content))
    .join('');
}

const cursorOf = (value: Json | undefined) => (typeof value === 'string' ? value : null);
const sizeOf = (value: Json | undefined) => (typeof value === 'number' ? value : null);
