import Papa from 'papaparse';

export interface CsvLine {
  /** Counted from 1 in the file, line breaks inside cells included. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Where a spreadsheet may begin a cell: at the beginning of ours, and behind whatever another country's settings take
 * for the separator or the end of a line, quotation marks and spaces aside. There stands what it would run as a
 * formula, in letters of either width, or such a text with marks against that already.
 */
const formula = /(?=[=+\-@＝＋－＠])(?<=(?:^|[;,\t|\r\n])[\s"\u00A0\u3000]*'*)/gu;
/** Tab and line feed at the very beginning are taken off by some programs, and what follows is run. */
const blankFirst = /^'*[\t\r]/;

/** Marks a cell so that a spreadsheet shows it and never runs it, whatever it takes for the separator. */
export function writeCell(text: string): string {
  const marked = text.replace(formula, "'");
  return blankFirst.test(marked) ? `'${marked}` : marked;
}

/** The same for a cell that stands by itself, in a sheet or a page: only its beginning could be run. `readCell` undoes it. */
export function markCell(text: string): string {
  return /^'*[=+\-@＝＋－＠\t\r]/u.test(text) ? `'${text}` : text;
}

/** Takes the marks off again that `writeCell` set; in a cell of another program's file, the one in front alone. */
export function readCell(text: string, isOwn: boolean): string {
  const inner = text.startsWith("'") && blankFirst.test(text) ? text.slice(1) : text;
  return isOwn ? inner.replace(markedFormula, '') : inner.replace(/^'(?='*[=+\-@＝＋－＠])/u, '');
}
const markedFormula = /'(?=[=+\-@＝＋－＠])(?<=(?:^|[;,\t|\r\n])[\s"\u00A0\u3000]*'*)/gu;

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
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line, cells });
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  });
  return { lines, openQuote };
}

/** Lines as CSV text, CRLF between them as spreadsheets write it. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return plainCsv(lines.map((cells) => cells.map(writeCell)));
}

/** The same of cells as they are, for a text that no spreadsheet opens. */
export function plainCsv(lines: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    lines.map((cells) => [...cells]),
    { newline: '\r\n' },
  )}\r\n`;
}
