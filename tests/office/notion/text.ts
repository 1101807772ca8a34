import type { Json } from './json';
import { list, record, string } from './json.ts';
import { nodeOf } from './nodes.ts';
import { blockAnswer, pageAnswer, titleOf } from './shape.ts';
import type { Node, World } from './world';

/** A document as it stands in the office: title, properties that are filled, then its blocks, indented. */
export function documentText(world: World, id: string): string {
  const page = nodeOf(world, id, 'page');
  const properties = Object.entries(record(pageAnswer(world, page).properties))
    .map(([name, value]) => [name, valueText(world, record(value))] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}: ${text}`);
  return `${[titleOf(page), ...properties, '', ...childLines(world, page, '')].join('\n')}\n`;
}

/** What is read of a property. */
export function valueText(world: World, value: { readonly [key: string]: Json }): string {
  const type = string(value.type);
  const given = value[type] ?? null;
  if (type === 'title' || type === 'rich_text') return plain(given);
  if (type === 'people')
    return list(given)
      .map((each) => nameOf(world, string(record(each).id)))
      .join(', ');
  if (type === 'multi_select')
    return list(given)
      .map((each) => string(record(each).name))
      .join(', ');
  if (type === 'select' || type === 'status') return string(record(given).name);
  return type === 'date' ? string(record(given).start) : string(given);
}

/** The text of rich text as Notion gives it back. */
export function plain(items: Json | undefined): string {
  return list(items)
    .map((item) => string(record(item).plain_text))
    .join('');
}

function nameOf(world: World, id: string): string {
  return world.members.find((member) => member.id === id)?.name ?? id;
}

function childLines(world: World, parent: Node, indent: string): string[] {
  return parent.children
    .map((id) => world.nodes.get(id))
    .filter((node) => node !== undefined && !node.trashed)
    .flatMap((node) => (node ? lines(world, node, indent) : []));
}

const marks: Readonly<Record<string, string>> = {
  heading_1: '# ',
  heading_2: '## ',
  heading_3: '### ',
  bulleted_list_item: '• ',
  numbered_list_item: '1. ',
  quote: '> ',
  toggle: '▸ ',
  callout: '📌 ',
  divider: '---',
  video: 'Video: ',
  embed: 'Embed: ',
};

function lines(world: World, node: Node, indent: string): string[] {
  const content = record(blockAnswer(world, node)[node.type]);
  const cells = list(content.cells).map(plain).join(' | ');
  const box = node.type === 'to_do' ? (content.checked ? '☑ ' : '☐ ') : (marks[node.type] ?? '');
  const text = [
    box,
    plain(content.rich_text),
    cells,
    string(record(content.external).url),
    string(content.url),
    string(content.title),
  ];
  const own = text
    .join('')
    .split('\n')
    .map((line) => `${indent}${line}`);
  return [...(node.type === 'table' ? [] : own), ...childLines(world, node, `${indent}  `)];
}
