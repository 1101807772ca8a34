import type { RowProblem } from '../source';
import { dropMarks } from '../text/marks';
import { type CsvLine, readLines } from './cells';
import { columnOf } from './column-of';
import { type Column, joined } from './columns';

const delimiters = [',', ';', '\t', '|'];
/** A title or a date may stand above the header of a report. */
const mostAbove = 8;

/** The separator with which the first lines name the most columns; `sep=;` in front says it. */
export function delimiterOf(text: string): string {
  const said = /^sep=(.)\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const counts = delimiters.map((delimiter) => ({
    delimiter,
    count: Math.max(0, ...readLines(text.slice(0, 20_000), delimiter, mostAbove).lines.map(countKnown)),
  }));
  return counts.reduce((one, other) => (other.count > one.count ? other : one)).delimiter;
}

const countKnown = ({ cells }: CsvLine) => cells.filter((cell) => columnOf(cell) !== null).length;
const isName = (column: Column | null) =>
  column === 'name' ||
  column === 'first name' ||
  column === 'last name' ||
  column === 'display name' ||
  column === 'preferred name';

/** The index of the line that names the columns: the first, or one below a title that names a name and more. */
export function headerAt(lines: readonly CsvLine[]): number {
  const found = lines.slice(0, mostAbove).findIndex((line) => {
    const at = line.cells.map(columnOf);
    return at.some(isName) && at.some((column) => column !== null && !isName(column));
  });
  return Math.max(found, 0);
}

/** What is missing for anybody to be read, as one sentence, or null. */
export function missingColumns(at: readonly (Column | null)[]): string | null {
  const canBeFound = at.some((column) => column === 'email' || column === 'slack');
  const hasZone = at.some((column) => column === 'zone' || column === 'place' || column === 'country');
  const missing = [
    ...(at.some(isName) ? [] : ['name']),
    ...(hasZone || (canBeFound && at.some(isName)) ? [] : ['zone']),
  ];
  return missing.length === 0
    ? null
    : `The first line must name the columns; not found: ${missing.join(' and ')}.`;
}

/** What of the table is not read, or not all of it. */
export function headerNotes(
  lines: readonly CsvLine[],
  header: number,
  at: readonly (Column | null)[],
): RowProblem[] {
  const names = lines[header];
  if (names === undefined) return [];
  const tell = (what: string, field = 'header', line = names.line) => ({ line, field, what });
  const isFilled = (index: number) =>
    lines.slice(header + 1).some(({ cells }) => (cells[index] ?? '').trim() !== '');
  const unread = names.cells.flatMap((cell, index) =>
    at[index] === null && isFilled(index) ? [dropMarks(cell) || `number ${index + 1}`] : [],
  );
  const twice = new Set(
    at.filter((column, index) => column !== null && !joined.has(column) && at.indexOf(column) !== index),
  );
  return [
    ...lines
      .slice(0, header)
      .map(({ line }) => tell('This line comes before the column names, so it was skipped.', 'line', line)),
    ...(unread.length === 0
      ? []
      : [tell(`Not read: ${unread.length === 1 ? 'column' : 'columns'} ${listed(unread)}.`)]),
    ...[...twice].map((column) =>
      tell(
        `Several columns mean “${column}”; for each person, the first one that isn’t empty counts.`,
        column ?? '',
      ),
    ),
  ];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 40).map((name) => `“${name.slice(0, 60)}”`);
  return [...shown, ...(names.length > shown.length ? [`and ${names.length - shown.length} more`] : [])].join(
    ', ',
  );
}
