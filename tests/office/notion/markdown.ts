import type { Answer } from './call';
import type { Json, JsonRecord } from './json';
import { list, record, string } from './json.ts';
import { nodeOf } from './nodes.ts';
import { richItem } from './rich-item.ts';
import type { Node, World } from './world';

/**
 * `GET /v1/pages/{id}/markdown`: Notion's own Markdown, a tab for each tier, these characters escaped.
 * Format: developers.notion.com, "Enhanced markdown format", read 2026-11-22.
 */
export function readMarkdown(world: World, id: string): Answer {
  const node = nodeOf(world, id);
  const markdown = `${childLines(world, node, '').join('\n')}\n`;
  return {
    status: 200,
    body: { object: 'page_markdown', id: node.id, markdown, truncated: false, unknown_block_ids: [] },
  };
}

const escaped = (text: string) => text.replace(/[\\*~`$[\]<>{}|^]/g, '\\$&').replaceAll('\n', '<br>');

function childLines(world: World, parent: Node, indent: string): string[] {
  return parent.children
    .map((id) => world.nodes.get(id))
    .filter((node) => node !== undefined && !node.trashed)
    .flatMap((node) => (node ? lines(world, node, indent) : []));
}

const heads: Readonly<Record<string, string>> = {
  heading_1: '# ',
  heading_2: '## ',
  heading_3: '### ',
  bulleted_list_item: '- ',
  numbered_list_item: '1. ',
  quote: '> ',
};

function lines(world: World, node: Node, indent: string): string[] {
  const { content, type } = node;
  const text = rich(world, content.rich_text);
  const below = (more = '\t') => childLines(world, node, indent + more);
  switch (type) {
    case 'divider':
      return [`${indent}---`];
    case 'callout':
      return [
        `${indent}<callout icon="${string(record(content.icon).emoji)}" color="${bg(content.color)}">`,
        `${indent}\t${text}`,
        ...below(),
        `${indent}</callout>`,
      ];
    case 'toggle':
      return [`${indent}<details>`, `${indent}<summary>${text}</summary>`, ...below(), `${indent}</details>`];
    case 'code': {
      // What stands in code is not escaped.
      const literal = list(content.rich_text).map((item) => string(richItem(world, item).plain_text));
      return ['```plain text', ...literal.join('').split('\n'), '```'].map((line) => indent + line);
    }
    case 'video':
      return [
        `${indent}<video src="${string(record(content.external).url)}">${rich(world, content.caption)}</video>`,
      ];
    case 'table':
      return [`${indent}<table header-row="true">`, ...below(''), `${indent}</table>`];
    case 'table_row':
      return [
        `${indent}<tr>`,
        ...list(content.cells).map((cell) => `${indent}<td>${rich(world, cell)}</td>`),
        `${indent}</tr>`,
      ];
    case 'to_do':
      return [`${indent}- [${content.checked === true ? 'x' : ' '}] ${text}`, ...below()];
    default:
      return [`${indent}${heads[type] ?? ''}${text}`, ...below()];
  }
}

function rich(world: World, items: Json | undefined): string {
  return list(items)
    .map((item) => marked(richItem(world, item)))
    .join('');
}

function marked({ plain_text: plain, annotations, href }: JsonRecord): string {
  const { bold, italic, strikethrough, code } = record(annotations);
  let text = code === true ? `\`${string(plain)}\`` : escaped(string(plain));
  if (strikethrough === true) text = `~~${text}~~`;
  if (italic === true) text = `*${text}*`;
  if (bold === true) text = `**${text}**`;
  return typeof href === 'string' ? `[${text}](${href})` : text;
}

const bg = (color: Json | undefined) => string(color).replace('_background', '_bg');
