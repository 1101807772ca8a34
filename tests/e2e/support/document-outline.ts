import { type Paragraph, type Part, structureOf } from '../../office/google/structure.ts';
import type { Doc } from '../../office/google/units.ts';
import type { Json } from '../../office/notion/json.ts';
import { list, record, string } from '../../office/notion/json.ts';
import type { World } from '../../office/notion/world.ts';

/** A Google document as it stands, a line for each paragraph or row: `## Heading`, `| cell | cell |`, `> quoted`, `[words](link)`, `**bold**`. */
export function outlineOfDoc(doc: Doc): readonly string[] {
  return structureOf(doc).flatMap(linesOfPart);
}

function linesOfPart(part: Part): string[] {
  if (part.kind === 'section') return [];
  if (part.kind === 'table')
    return part.rows.map(({ cells }) => {
      const texts = cells.map(({ parts }) => parts.flatMap(linesOfPart).join(' / '));
      return `| ${texts.join(' | ')} |`;
    });
  const text = textOf(part);
  return text === '' ? [] : [`${before(part)}${text}`];
}

function before({ paragraph: { namedStyleType, indent = 0, bullet } }: Paragraph): string {
  const level = /^HEADING_(\d)$/.exec(namedStyleType)?.[1];
  const sign = level === undefined ? '' : `${'#'.repeat(Number(level))} `;
  return `${'> '.repeat(indent)}${sign}${bullet === undefined ? '' : '- '}`;
}

const textOf = ({ runs }: Paragraph) =>
  runs
    .map(({ text, style }) =>
      marked((text ?? '---').trimEnd() === '' ? '' : (text ?? ''), style.bold, style.link),
    )
    .join('')
    .trim();

/** Words with their link, or bold. */
function marked(
  text: string,
  isBold: boolean | undefined,
  link: { readonly url: string } | null | undefined,
): string {
  if (link) return `[${text.trim()}](${link.url})`;
  return isBold && text.trim() !== '' ? `**${text}**` : text;
}

/** The blocks of a page in the office's Notion, a line each, those within others indented: `to_do: Words`. */
export function outlineOfPage(world: World, id: string, indent = ''): readonly string[] {
  return (world.nodes.get(id)?.children ?? []).flatMap((child) => {
    const { type = '', content = {} } = world.nodes.get(child) ?? {};
    const cells = list(content.cells).map(richText).join(' | ');
    const texts = [
      richText(content.rich_text),
      cells,
      string(record(content.external).url) || string(content.url),
      richText(content.caption),
    ];
    const line = `${indent}${type}: ${texts.filter((text) => text !== '').join(' · ')}`;
    return [line.trimEnd(), ...outlineOfPage(world, child, `${indent}  `)];
  });
}

const richText = (items: Json | undefined) =>
  list(items)
    .map((item) => {
      const { text, annotations } = record(item);
      const { content, link } = record(text);
      const { url } = record(link);
      const isBold = record(annotations).bold === true;
      return marked(string(content), isBold, url === undefined ? null : { url: string(url) });
    })
    .join('');
