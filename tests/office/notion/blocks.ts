import type { Answer, Call } from './call';
import { invalid } from './call.ts';
import { list, record } from './json.ts';
import { pageOf } from './lists.ts';
import { addBlocks, nodeOf, typeOf } from './nodes.ts';
import { blockAnswer } from './shape.ts';
import type { World } from './world';

/** `GET /v1/blocks/{id}/children`. */
export function readChildren(world: World, id: string, { url }: Call): Answer {
  const shown = nodeOf(world, id)
    .children.map((child) => world.nodes.get(child))
    .filter((child) => child !== undefined && !child.trashed && child.shownAt <= world.now())
    .map((child) => child && { id: child.id, value: blockAnswer(world, child) })
    .filter((each) => each !== undefined);
  const query = url.searchParams;
  return {
    status: 200,
    body: pageOf(world, 'block', shown, query.get('start_cursor'), query.get('page_size')),
  };
}

/** `PATCH /v1/blocks/{id}/children`: answers with the uppermost of the new blocks. */
export function appendChildren(world: World, id: string, { body }: Call): Answer {
  const { children, position } = record(body);
  const under = nodeOf(world, id);
  const made = addBlocks(world, under, list(children), record(position));
  const results = made.map((each) => ({ id: each, value: blockAnswer(world, nodeOf(world, each)) }));
  return {
    status: 200,
    body: { ...pageOf({ ...world, pageSize: 100 }, 'block', results, null, null), has_more: false },
  };
}

/** `GET /v1/blocks/{id}`. */
export function readBlock(world: World, id: string): Answer {
  return { status: 200, body: blockAnswer(world, nodeOf(world, id)) };
}

/** `PATCH /v1/blocks/{id}`: what stands under its type; never another type. */
export function updateBlock(world: World, id: string, { body }: Call): Answer {
  const node = nodeOf(world, id);
  const { in_trash: trashed, ...rest } = record(body);
  if (Object.keys(rest).length > 0) {
    if (typeOf(rest) !== node.type) throw invalid(`body.${node.type} should be defined.`);
    node.content = { ...node.content, ...record(rest[node.type]) };
  }
  if (typeof trashed === 'boolean') node.trashed = trashed;
  node.editedAt = world.now();
  return { status: 200, body: blockAnswer(world, node) };
}
