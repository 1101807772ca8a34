/** One row of a table, or a line outside of one. */
export interface TextRow {
  readonly cells: readonly string[];
  /** False for a line that is no row. */
  readonly isRow: boolean;
  /** Counted from 1. */
  readonly line: number;
  /** Whether a line of dashes follows, as under the head of a table in Markdown. */
  readonly isHead: boolean;
}

/** One that stands for itself is escaped. */
const bar = /(?<!\\)\|/;
const rule = /^:?-{1,}:?$/;

/** The lines of a text: rows of Markdown tables, rows pasted with tabs between their cells, and all else. */
export function textRows(text: string): readonly TextRow[] {
  const lines = text.split(/\r\n?|\n/);
  return lines.flatMap((line, at): TextRow[] => {
    const trimmed = line.trim();
    if (trimmed === '' || isRule(line)) return [];
    const place = { line: at + 1, isHead: isRule(lines[at + 1] ?? '') };
    if (!bar.test(trimmed) && !line.includes('\t')) return [{ cells: [trimmed], isRow: false, ...place }];
    return [{ cells: cellsIn(line).map((cell) => cell.replaceAll('\\|', '|')), isRow: true, ...place }];
  });
}

/** The line of dashes under the head says nothing. */
function isRule(line: string): boolean {
  return /[|\t]/.test(line) && cellsIn(line).every((cell) => rule.test(cell));
}

function cellsIn(line: string): readonly string[] {
  const trimmed = line.trim();
  const cells = bar.test(trimmed)
    ? trimmed
        .replace(/^\|/, '')
        .replace(/(?<!\\)\|$/, '')
        .split(/(?<!\\)\|/)
    : line.split('\t');
  return cells.map((cell) => cell.trim());
}
