import { invalid, notFound } from './call.ts';
import type { Json, JsonRecord } from './json';
import { list, record, string } from './json.ts';
import type { Node, Parent, World } from './world';

/** Makes a page and hangs it under its parent. `old`: everybody's lists show it already. */
export function addPage(
  world: World,
  parent: Parent,
  properties: JsonRecord,
  { id = world.nextId(), old = false } = {},
): Node {
  const at = world.now();
  // The same page is late by the same time in every run.
  const lag = old ? 0 : world.lagMs;
  const page = blank(id, 'page', 'child_page', parent, at, at + lag);
  page.properties = properties;
  world.nodes.set(id, page);
  if (parent.kind === 'page') world.nodes.get(parent.id)?.children.push(id);
  return page;
}

/** Hangs blocks and theirs under a page or a block; the ids of the uppermost, in order. */
export function addBlocks(
  world: World,
  under: Node,
  blocks: readonly Json[],
  position: JsonRecord = {},
): string[] {
  const made = blocks.map((block) => addBlock(world, under, record(block)));
  under.children.splice(placeOf(under, position), 0, ...made);
  under.editedAt = world.now();
  return made;
}

function addBlock(world: World, under: Node, block: JsonRecord): string {
  const type = typeOf(block);
  const { children, ...content } = record(block[type]);
  const node = blank(
    world.nextId(),
    'block',
    type,
    { kind: under.kind, id: under.id },
    world.now(),
    world.now(),
  );
  node.content = content;
  world.nodes.set(node.id, node);
  if (children !== undefined) addBlocks(world, node, list(children));
  return node.id;
}

function placeOf(under: Node, position: JsonRecord): number {
  if (position.type === 'start') return 0;
  if (position.type !== 'after_block') return under.children.length;
  const after = under.children.indexOf(string(record(position.after_block).id));
  if (after < 0) throw invalid('body.position.after_block.id is not a child of this block.');
  return after + 1;
}

/** The type of a block: what it says, else the one key that holds its content. */
export function typeOf(block: JsonRecord): string {
  const keys = Object.keys(block).filter((key) => key !== 'object' && key !== 'type');
  const [key] = keys;
  if (keys.length !== 1 || key === undefined)
    throw invalid('body.children: each block has exactly one type.');
  if (block.type !== undefined && block.type !== key)
    throw invalid(`body.children.${key} should be defined.`);
  return key;
}

/** A page or a block that is there. Throws the answer where it is not, or in the bin. */
export function nodeOf(world: World, id: string, kind?: Node['kind']): Node {
  const node = world.nodes.get(dashed(id));
  if (
    !node ||
    node.trashed ||
    (kind === 'page' && node.kind !== 'page') ||
    !isShared(world, node.id, node.parent.id)
  )
    throw notFound(`${kind ?? 'block'} with ID: ${id}`);
  return node;
}

/** Whether the connection was let see it: somebody shared it, or what it stands in. */
export function isShared(world: World, ...ids: readonly string[]): boolean {
  return !ids.some((id) => world.unshared.has(id));
}

/** Ids come with and without dashes. */
export function dashed(id: string): string {
  return /^[0-9a-f]{32}$/i.test(id)
    ? id.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    : id.toLowerCase();
}

function blank(
  id: string,
  kind: Node['kind'],
  type: string,
  parent: Parent,
  at: number,
  shownAt: number,
): Node {
  return {
    id,
    kind,
    type,
    content: {},
    parent,
    children: [],
    createdAt: at,
    editedAt: at,
    shownAt,
    properties: {},
    trashed: false,
  };
}
