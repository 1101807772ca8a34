import { weekdays } from '@/utils/domain/time/calendar.types';
import type { RosterPart, RosterRow, RowProblem } from '../source';
import type { CsvLine } from './cells';
import { type Column, normsColumn, normsMark } from './columns';
import { readRow, type Table } from './read-row';

/** A row, and what of it could not be read; null where nobody can be made of it. */
export interface SparedRow {
  readonly row: RosterRow | null;
  readonly problems: readonly RowProblem[];
}

/** What of a person each column says. What is not among them, the name above all, costs the row. */
const parts: ReadonlyMap<string, RosterPart> = new Map<Column, RosterPart>([
  ['email', 'addresses'],
  ['slack', 'addresses'],
  ['also shown as', 'addresses'],
  ['place', 'place'],
  ['country', 'place'],
  ['zone', 'zone'],
  ['zone source', 'zone'],
  ['zone date', 'zone'],
  ...weekdays.map((day) => [day, 'week'] as const),
  ['working hours', 'week'],
  ['working days', 'week'],
  ['time off', 'timeOff'],
  ['holidays', 'holidays'],
  ['travel', 'travel'],
]);

/**
 * Reads a line of a list that is loaded again and again: nobody looks at each load, so a cell that cannot be read costs
 * itself and not the person. What the row says of that part is left open, and told.
 */
export function readSparing(line: CsvLine, table: Table): SparedRow {
  const norms = ownNormsIn(line, table);
  const read = readRow(line, table);
  if ('line' in read) return { row: { ...read, ...norms }, problems: [] };
  const { problems } = read;
  const wrong = problems.map(({ field }) => parts.get(field));
  if (wrong.some((part) => part === undefined)) return { row: null, problems };
  const unread = new Set(wrong.filter((part) => part !== undefined));
  // Of addresses each cell is one of several; of all else the part is told by its cells together.
  const fields = new Set(problems.map(({ field }) => field));
  const isWrong = (column: Column | null) => {
    const part = column === null ? undefined : parts.get(column);
    return part === 'addresses' ? fields.has(column ?? '') : part !== undefined && unread.has(part);
  };
  const cells = line.cells.map((cell, at) => (isWrong(table.at[at] ?? null) ? '' : cell));
  const again = readRow({ ...line, cells }, table);
  if (!('line' in again)) return { row: null, problems };
  return { row: { ...leftOpen(again, [...unread], problems), ...norms }, problems };
}

/** The cell of people's own norms. A mark of earlier exports says that there are some, and not which. */
export function ownNormsIn({ cells }: CsvLine, { at }: Table): Pick<RosterRow, 'ownNormsText'> {
  const column = at.indexOf(normsColumn);
  const text = cells[column]?.trim() ?? '';
  return column < 0 || text === normsMark ? {} : { ownNormsText: text };
}

/** The row without what could not be read. A zone is then not taken from the place: the two could disagree. */
export function leftOpen(
  { noZone, nearZones: _, ...row }: RosterRow,
  unread: readonly RosterPart[],
  problems: readonly RowProblem[],
): RosterRow {
  const what = unread.includes('zone')
    ? (problems.find(({ field }) => parts.get(field) === 'zone')?.what ?? noZone)
    : noZone;
  const given = row.given.filter((part) => part === 'addresses' || !unread.includes(part));
  return { ...row, given, unread, ...(what === undefined ? {} : { noZone: what }) };
}
