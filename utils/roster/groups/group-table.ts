import { readCell, readLines } from '../file/cells';
import { markdownCell } from '../file/people-table';
import { textRows } from '../file/table-rows';
import { type GroupColumn, groupHead } from './group-headers';

/** A row of a table of groups, as it is written. */
export type GroupLine = Readonly<Record<GroupColumn, string>> & { readonly line: number };

export interface GroupTable {
  readonly rows: readonly GroupLine[];
  /** The line on which a quote was left open; null where none was. */
  readonly openQuote: number | null;
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of the table of groups in a text, of a page in Markdown or a CSV; null where there is none. In a page that was
 * copied out of a document (`isPasted`) no line of dashes says where a table begins.
 */
export function groupTable(text: string, isPasted = false): GroupTable | null {
  if (text.length > longest) return null;
  const page = rowsOf(pageTable(text, isPasted));
  if (page !== null) return { rows: page, openQuote: null };
  const { lines, openQuote } = csvTable(text);
  const rows = rowsOf(lines);
  if (rows === null) return null;
  // From there on nobody knows where a cell ends.
  return { rows: openQuote === null ? rows : rows.filter(({ line }) => line < openQuote), openQuote };
}

/** Far above a page with all groups and the people of a large team; characters. */
const longest = 5_000_000;

/** From the head of the table to the last line that follows without a gap. */
function pageTable(text: string, isPasted: boolean): readonly Line[] {
  const rows = textRows(text);
  const at = rows.findIndex(
    ({ cells, isHead, isRow }) =>
      (isHead || (isPasted && isRow)) && groupHead(cells.map(markdownCell)) !== null,
  );
  const first = rows[at]?.line ?? 0;
  // The line of dashes is none of the rows.
  const table = rows
    .slice(Math.max(at, 0))
    .filter(({ isRow, line }, index) => at >= 0 && isRow && line <= first + index + 1);
  return table.map(({ line, cells }) => ({ line, cells: cells.map(markdownCell) }));
}

const delimiters = [',', ';', '\t'];

/** A table alone: its head is the first line. */
function csvTable(text: string): { readonly lines: readonly Line[]; readonly openQuote: number | null } {
  const tidy = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiters.find((one) => {
    const [head] = readLines(tidy.slice(0, 20_000), one, 1).lines;
    return head !== undefined && groupHead(head.cells) !== null;
  });
  if (delimiter === undefined) return { lines: [], openQuote: null };
  const { lines, openQuote } = readLines(tidy, delimiter);
  return {
    lines: lines.map(({ line, cells }) => ({ line, cells: cells.map((cell) => readCell(cell, false)) })),
    openQuote,
  };
}

function rowsOf([head, ...lines]: readonly Line[]): readonly GroupLine[] | null {
  const columns = head === undefined ? null : groupHead(head.cells);
  if (columns === null) return null;
  return lines.flatMap(({ line, cells }) => {
    const cell = (column: GroupColumn) => cells[columns.indexOf(column)]?.trim() ?? '';
    const row = {
      line,
      group: cell('group'),
      addresses: cell('addresses'),
      members: cell('members'),
      quorum: cell('quorum'),
    };
    return row.group === '' && row.members === '' ? [] : [row];
  });
}
