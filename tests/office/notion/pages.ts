import type { Answer, Call } from './call';
import { invalid, notFound } from './call.ts';
import type { JsonRecord } from './json';
import { list, record, string } from './json.ts';
import { addBlocks, addPage, dashed, nodeOf } from './nodes.ts';
import { pageAnswer } from './shape.ts';
import { checkProperties } from './values.ts';
import type { Parent, World } from './world';

/** `POST /v1/pages`. */
export function createPage(world: World, { body }: Call): Answer {
  const { parent, properties, children } = record(body);
  const under = parentOf(world, record(parent));
  checkFor(world, under, record(properties));
  const page = addPage(world, under, record(properties));
  addBlocks(world, page, list(children));
  return { status: 200, body: pageAnswer(world, page) };
}

/** `GET /v1/pages/{id}`. */
export function readPage(world: World, id: string): Answer {
  return { status: 200, body: pageAnswer(world, nodeOf(world, id, 'page')) };
}

/** `PATCH /v1/pages/{id}`: properties and the bin. */
export function updatePage(world: World, id: string, { body }: Call): Answer {
  const page = nodeOf(world, id, 'page');
  const { properties, in_trash: trashed } = record(body);
  checkFor(world, page.parent, record(properties));
  const schema = world.dataSources.get(page.parent.id)?.schema ?? {};
  const byName = Object.entries(record(properties)).map(([key, value]) => {
    const named = Object.entries(schema).find(([, each]) => each.id === key);
    return [named?.[0] ?? key, value] as const;
  });
  page.properties = { ...page.properties, ...Object.fromEntries(byName) };
  page.editedAt = world.now();
  if (typeof trashed === 'boolean') page.trashed = trashed;
  return { status: 200, body: pageAnswer(world, page) };
}

function parentOf(world: World, parent: JsonRecord): Parent {
  if (parent.data_source_id !== undefined) {
    const id = dashed(string(parent.data_source_id));
    if (!world.dataSources.has(id)) throw notFound(`data_source with ID: ${id}`);
    return { kind: 'data_source', id };
  }
  if (parent.page_id === undefined)
    throw invalid('body.parent: a page or a data source is required for internal connections.');
  return { kind: 'page', id: nodeOf(world, string(parent.page_id), 'page').id };
}

function checkFor(world: World, parent: Parent, properties: JsonRecord): void {
  const source = world.dataSources.get(parent.id);
  if (source) checkProperties(world, source.schema, properties);
  else if (Object.keys(properties).some((key) => key !== 'title'))
    throw invalid('body.properties: title is the only valid property under a page.');
}
