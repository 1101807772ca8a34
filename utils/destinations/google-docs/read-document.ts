import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';

type Document = Pick<docs_v1.Schema$Document, 'body' | 'namedRanges'>;
type Element = docs_v1.Schema$StructuralElement;

/** The part of a tab that an update needs. */
export const documentFields = (() => {
  const paragraph =
    'startIndex,endIndex,paragraph(elements(startIndex,endIndex,textRun(content)),paragraphStyle(namedStyleType))';
  return `namedRanges,body(content(${paragraph},table(tableRows(tableCells(content(${paragraph}))))))`;
})();

/** A stretch of a document, in UTF-16 code units as Google counts. */
export interface DocumentStretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text of each box: a table of one cell. Its last line feed is left out, as nothing may take that away. One in
 * which something stands that is no text (a chip, a picture) is none of ours: it would be taken away with the words.
 */
export function boxesOf({ body }: Document): DocumentStretch[] {
  return (body?.content ?? []).flatMap(({ table }) => {
    const rows = table?.tableRows ?? [];
    const cells = rows[0]?.tableCells ?? [];
    if (rows.length !== 1 || cells.length !== 1) return [];
    const content = cells[0]?.content ?? [];
    const start = content[0]?.startIndex;
    const end = content.at(-1)?.endIndex;
    return stretchOf(content, start, end);
  });
}

/** Lines of text with the style of a title, without their line feeds. */
export function titlesOf({ body }: Document): DocumentStretch[] {
  return (body?.content ?? []).flatMap(({ startIndex: start, endIndex: end, paragraph }) => {
    const style = paragraph?.paragraphStyle?.namedStyleType;
    if (style !== 'HEADING_1' && style !== 'TITLE') return [];
    return stretchOf([{ paragraph: paragraph ?? {} }], start, end);
  });
}

function stretchOf(content: readonly Element[], start: unknown, end: unknown): DocumentStretch[] {
  if (typeof start !== 'number' || typeof end !== 'number' || end - 1 <= start) return [];
  const text = textOf(content);
  return text.length === end - start ? [{ start, end: end - 1, text: text.slice(0, -1) }] : [];
}

/** Where a range of ours lies; null where it is gone. */
export function rangeOf({ namedRanges }: Document, name: string): { start: number; end: number } | null {
  const range = namedRanges?.[name]?.namedRanges?.[0]?.ranges?.[0];
  if (typeof range?.startIndex !== 'number' || typeof range.endIndex !== 'number') return null;
  return { start: range.startIndex, end: range.endIndex };
}

/** The names of all ranges. */
export function rangesIn({ namedRanges }: Document): readonly string[] {
  return Object.keys(namedRanges ?? {});
}

/** The index at which the body's last paragraph begins, and the one of its last line feed. */
export function lastParagraph({ body }: Document): { start: number; end: number } {
  const last = body?.content?.at(-1);
  const end = last?.endIndex ?? 2;
  return { start: last?.startIndex ?? end - 1, end: end - 1 };
}

/** All text of the body in reading order, a line for each paragraph. */
export function documentText({ body }: Document): string {
  return textOf(body?.content ?? []);
}

function textOf(content: readonly Element[]): string {
  return content
    .map(({ paragraph, table }) =>
      table
        ? (table.tableRows ?? [])
            .flatMap(({ tableCells }) => (tableCells ?? []).map((cell) => textOf(cell.content ?? [])))
            .join('')
        : (paragraph?.elements ?? []).map(({ textRun }) => textRun?.content ?? '').join(''),
    )
    .join('');
}
