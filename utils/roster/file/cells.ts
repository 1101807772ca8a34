import Papa from 'papaparse';

export interface CsvLine {
  /** Counted from 1 in the file, line breaks inside cells included. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A text that a spreadsheet would run as a formula, or that already carries the mark against it. */
const formula = /^'*[=+\-@\t\r]/;

/** Marks a cell so that a spreadsheet shows it and never runs it. `readCell` takes the mark off again. */
export function writeCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

export function readCell(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

/** All lines that are not empty, and the line on which a quote was left open, or null. */
export function readLines(
  text: string,
  delimiter: string,
  atMost = 0,
): { lines: readonly CsvLine[]; openQuote: number | null } {
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: atMost });
  const lines: CsvLine[] = [];
  let line = 1;
  let openQuote: number | null = null;
  parsed.data.forEach((cells, row) => {
    if (parsed.errors.some((error) => error.row === row && error.type === 'Quotes')) openQuote ??= line;
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line, cells: cells.map(readCell) });
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  });
  return { lines, openQuote };
}

/** Lines as CSV text, CRLF between them as spreadsheets write it. */
export function writeLines(lines: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    lines.map((cells) => cells.map(writeCell)),
    { newline: '\r\n' },
  )}\r\n`;
}
