import { plainCsv } from './cells';
import { columnOf } from './column-of';
import { type TextRow, textRows } from './table-rows';

/**
 * The table of people in a page, as CSV with its rows on the same lines; null where there is none. In a page that was
 * copied out of a document (`isPasted`) no line of dashes says where a table begins. What is around it is not read.
 */
export function peopleTable(text: string, isPasted: boolean): string | null {
  const rows = textRows(text);
  const at = rows.findIndex((row) => (row.isHead || isPasted) && isPeopleHead(row));
  const head = rows[at];
  if (head === undefined) return null;
  const table = rows.slice(at);
  const end = table.findIndex(({ isRow, line }, index) => !isRow || line > head.line + index + 1);
  const lines: string[][] = [];
  for (const { cells, line } of end < 0 ? table : table.slice(0, end)) {
    while (lines.length < line - 1) lines.push([]);
    lines.push(cells.map(markdownCell));
  }
  // Marks against formulas are those of the page.
  return plainCsv(lines);
}

/** A name, and what finds the person on a page or says the zone. */
function isPeopleHead({ cells, isRow }: TextRow): boolean {
  const columns = new Set(cells.map((cell) => columnOf(markdownCell(cell))));
  const isNamed = [...columns].some((column) => column?.endsWith('name') === true);
  return isRow && isNamed && ['email', 'slack', 'zone'].some((column) => columns.has(column as 'zone'));
}

/** A cell without what Markdown and documents set around words: links made of addresses, emphasis, escapes. */
export function markdownCell(cell: string): string {
  return cell
    .replace(/(?<!\\)\[([^[\]]*)\]\((?:mailto:)?[^()\s]*\)/g, '$1')
    .replace(/(?<!\\)<((?:mailto:)?[^<>\s@]+@[^<>\s@]+)>/g, (_, address: string) =>
      address.replace('mailto:', ''),
    )
    .replace(/^(\*\*|__)(.*)\1$/, '$2')
    .replace(/\\([\\|*_`[\]<>~#])/g, '$1')
    .trim();
}
