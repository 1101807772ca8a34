/** One row of a table, or a line outside of one. */
export interface TextRow {
  readonly cells: readonly string[];
  /** False for a line that is no row. */
  readonly isRow: boolean;
}

const rule = /^:?-{1,}:?$/;

/** The lines of a text: rows of Markdown tables, rows pasted with tabs between their cells, and all else. */
export function textRows(text: string): readonly TextRow[] {
  return text.split(/\r\n?|\n/).flatMap((line): TextRow[] => {
    const trimmed = line.trim();
    if (trimmed === '') return [];
    if (!trimmed.includes('|') && !line.includes('\t')) return [{ cells: [trimmed], isRow: false }];
    const cells = trimmed.includes('|')
      ? trimmed
          .replace(/^\|/, '')
          .replace(/(?<!\\)\|$/, '')
          .split(/(?<!\\)\|/)
      : line.split('\t');
    const plain = cells.map((cell) => cell.replaceAll('\\|', '|').trim());
    // The line of dashes under the head says nothing.
    return plain.every((cell) => rule.test(cell)) ? [] : [{ cells: plain, isRow: true }];
  });
}
