import type { Answer, Call } from './call';
import { invalid, notFound } from './call.ts';
import { testOf } from './filters.ts';
import type { Json, JsonRecord } from './json';
import { list, record, string } from './json.ts';
import { pageOf } from './lists.ts';
import { dashed, isShared, nodeOf } from './nodes.ts';
import { richItem } from './rich-item.ts';
import { pageAnswer, sourceAnswer, titleOf } from './shape.ts';
import { sorted } from './sorts.ts';
import type { DataSource, Node, World } from './world';

/** `GET /v1/data_sources/{id}`. */
export function readSource(world: World, id: string): Answer {
  return { status: 200, body: sourceAnswer(world, sourceOf(world, id)) };
}

/** `POST /v1/data_sources/{id}/query`: rows that fit a filter, in the order that is asked for, else as they were made. */
export function querySource(world: World, id: string, { url, body }: Call): Answer {
  const source = sourceOf(world, id);
  const { filter, sorts, start_cursor: cursor, page_size: size } = record(body);
  const fits = testOf(world, source.schema, filter);
  const rows = sorted(world, source.schema, pagesIn(world, source.id).filter(fits), list(sorts));
  const kept = propertiesAsked(source, url);
  const all = rows.map((page) => ({
    id: page.id,
    // Made for the rows of the page that is sent alone: a list may have thousands.
    get value() {
      return withProperties(pageAnswer(world, page), kept);
    },
  }));
  return { status: 200, body: pageOf(world, 'page_or_data_source', all, cursorOf(cursor), sizeOf(size)) };
}

/**
 * Names of the properties that `filter_properties` asks for, by id; null: all. Answers write an id as an address has it,
 * so in an address it is not escaped once more (makenotion/notion-sdk-js#402: an id escaped twice is not found).
 */
function propertiesAsked(source: DataSource, url: URL): readonly string[] | null {
  const asked = ['filter_properties', 'filter_properties[]'].flatMap((name) => url.searchParams.getAll(name));
  if (asked.length === 0) return null;
  return asked.map((id) => {
    const found = Object.entries(source.schema).find(
      ([name, property]) => decodeURIComponent(property.id) === id || name === id,
    );
    if (!found) throw invalid(`Could not find property with name or id: ${id}`);
    return found[0];
  });
}

function withProperties(page: JsonRecord, kept: readonly string[] | null): JsonRecord {
  if (kept === null) return page;
  const properties = Object.entries(record(page.properties)).filter(([name]) => kept.includes(name));
  return { ...page, properties: Object.fromEntries(properties) };
}

/** `POST /v1/search`: by title, pages or data sources. */
export function search(world: World, { body }: Call): Answer {
  const { query, filter, start_cursor: cursor, page_size: size } = record(body);
  const wanted = string(query).toLowerCase();
  const { value } = record(filter);
  const sources = [...world.dataSources.values()]
    .filter(({ id, databaseId, shownAt = 0 }) => shownAt <= world.now() && isShared(world, id, databaseId))
    .map((source) => ({
      id: source.id,
      name: source.name,
      kind: 'data_source',
      value: sourceAnswer(world, source),
    }));
  const pages = [...world.nodes.values()]
    .filter((node) => node.kind === 'page' && !node.trashed && node.shownAt <= world.now())
    .filter((node) => isShared(world, node.id, node.parent.id))
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
        const whole = /select$/.test(type)
          ? { options }
          : type === 'number'
            ? { format: 'number', ...config }
            : config;
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

/** `GET /v1/databases/{id}`: a container, which may hold several data sources. */
export function readDatabase(world: World, id: string): Answer {
  const source = [...world.dataSources.values()].find(({ databaseId }) => databaseId === dashed(id));
  if (!source || !isShared(world, source.databaseId)) throw notFound(`database with ID: ${id}`);
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
    data_sources: [...world.dataSources.values()]
      .filter(({ databaseId }) => databaseId === source.databaseId)
      .map(({ id, name }) => ({ id, name })),
    icon: null,
    cover: null,
    url: shown.url ?? '',
    public_url: null,
  };
}

function sourceOf(world: World, id: string): DataSource {
  const source = world.dataSources.get(dashed(id));
  if (!source || !isShared(world, source.id, source.databaseId)) throw notFound(`data_source with ID: ${id}`);
  return source;
}

function pagesIn(world: World, id: string): Node[] {
  return [...world.nodes.values()].filter(
    ({ parent, trashed, shownAt }) => parent.id === id && !trashed && shownAt <= world.now(),
  );
}

const cursorOf = (value: Json | undefined) => (typeof value === 'string' ? value : null);
const sizeOf = (value: Json | undefined) => (typeof value === 'number' ? value : null);
