import { type Phrase, phrase } from '@/utils/words/phrase';
import { fieldName } from '../field-name';
import { listedNames } from '../listed';
import type { RowProblem } from '../source';
import { dropMarks } from '../text/marks';
import { type CsvLine, readLines } from './cells';
import { columnOf } from './column-of';
import { type Column, normsColumn, normsMark, repeatableColumns } from './columns';

const delimiters = [',', ';', '\t', '|'];
/** A title or a date may stand above the header of a report. */
const mostAbove = 8;

/** The separator with which the first lines name the most columns; `sep=;` in front says it. `count` counts a line's. */
export function delimiterOf(text: string, count: (line: CsvLine) => number = countKnown): string {
  const said = /^sep=(.)\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const counts = delimiters.map((delimiter) => ({
    delimiter,
    count: Math.max(0, ...readLines(text.slice(0, 20_000), delimiter, mostAbove).lines.map(count)),
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

/** What is missing for anybody to be read, or null. */
export function missingColumns(at: readonly (Column | null)[]): Phrase | null {
  const canBeFound = at.some((column) => column === 'email' || column === 'slack');
  const hasZone = at.some((column) => column === 'zone' || column === 'place' || column === 'country');
  const missing = [
    ...(at.some(isName) ? [] : ['name']),
    ...(hasZone || (canBeFound && at.some(isName)) ? [] : ['zone']),
  ];
  // As the header must call them, whatever the language.
  return missing.length === 0 ? null : phrase('roster.no-columns', { columns: missing });
}

/** What of the table is not read, or not all of it. */
export function headerNotes(
  lines: readonly CsvLine[],
  header: number,
  at: readonly (Column | null)[],
): RowProblem[] {
  const names = lines[header];
  if (names === undefined) return [];
  const tell = (what: Phrase, field = 'header', line = names.line) => ({ line, field, what });
  const isFilled = (index: number) =>
    lines.slice(header + 1).some(({ cells }) => (cells[index] ?? '').trim() !== '');
  const unread = names.cells.flatMap((cell, index) =>
    at[index] === null && isFilled(index)
      ? [dropMarks(cell) || phrase('roster.column-number', { number: index + 1 })]
      : [],
  );
  const marksAt = at.indexOf(normsColumn);
  const own = lines.slice(header + 1).map(({ cells }) => cells[marksAt]?.trim() ?? '');
  const twice = new Set(
    at.filter(
      (column, index) =>
        column !== null &&
        !repeatableColumns.has(column) &&
        isFilled(index) &&
        at.some((other, before) => before < index && other === column && isFilled(before)),
    ),
  );
  return [
    ...lines.slice(0, header).map(({ line }) => tell(phrase('roster.above-header'), 'line', line)),
    ...(unread.length === 0
      ? []
      : [tell(phrase('roster.unread-columns', { count: unread.length, names: listedNames(unread, 40) }))]),
    ...(own.includes(normsMark) ? [tell(phrase('roster.own-norms-marked'), normsColumn)] : []),
    ...[...twice].map((column) =>
      tell(phrase('roster.several-columns', { column: fieldName(column ?? '') }), column ?? ''),
    ),
  ];
}
