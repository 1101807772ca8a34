import { type PersonForm, weekForm } from '../person-form';
import { readForm } from '../read-form';
import type { LoadedRoster, RosterPart, RosterRow, RowProblem } from '../source';
import { readDated } from '../text/dated-text';
import { nineToFive } from '../text/week-text';
import { type CsvLine, readLines } from './cells';
import { columnOfField } from './column-of-field';
import { type Column, columnOf } from './columns';
import { inPortions } from './in-portions';
import { readHours } from './read-hours';

/** More people than any team that reads mail together; keeps a wrong file from freezing the page. */
export const mostRows = 5000;

/** A file with more is not the file that was meant. */
export const mostProblems = 300;

const delimiters = [',', ';', '\t', '|'];

/** Reads a CSV text. `today` (plain date) is the date of zones that carry none. */
export async function readCsv(text: string, today: string): Promise<LoadedRoster> {
  const tidy = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const known = (header: CsvLine | undefined) =>
    header?.cells.filter((cell) => columnOf(cell) !== null).length ?? 0;
  const headers = delimiters.map((delimiter) => ({
    delimiter,
    count: known(readLines(tidy.slice(0, 10_000), delimiter, 20).lines[0]),
  }));
  const best = headers.reduce((one, other) => (other.count > one.count ? other : one));
  const { lines, openQuote } = readLines(tidy, best.delimiter);
  const [header, ...rows] = lines;
  if (header === undefined) return refused(1, 'file', 'The file is empty.');
  const at = header.cells.map(columnOf);
  if (!at.includes('name') || !at.includes('zone')) {
    const missing = ['name', 'zone'].filter((column) => !at.includes(column as Column)).join(' and ');
    return refused(header.line, 'header', `The first line must name the columns; not found: ${missing}.`);
  }
  if (rows.length > mostRows) {
    return refused(
      header.line,
      'file',
      `The file has ${rows.length} people; at most ${mostRows} can be read at once.`,
    );
  }
  const problems: RowProblem[] = doubled(at, header.line);
  const read: RosterRow[] = [];
  await inPortions(rows, (row) => {
    if (openQuote !== null && row.line >= openQuote) {
      problems.push({
        line: openQuote,
        field: 'line',
        what: 'A quotation mark is opened here and never closed; from here on nothing was read.',
      });
      return false;
    }
    if (problems.length > mostProblems) {
      problems.push({
        line: row.line,
        field: 'line',
        what: 'So many lines cannot be read that the rest, from here on, was not looked at.',
      });
      return false;
    }
    const result = readRow(row, at, today);
    if ('line' in result) read.push(result);
    else problems.push(...result.problems);
    return true;
  });
  return { rows: read, problems, revision: null };
}

function readRow(
  row: CsvLine,
  at: readonly (Column | null)[],
  today: string,
): RosterRow | { problems: RowProblem[] } {
  const cell = (column: Column) => row.cells[at.indexOf(column)]?.trim() ?? '';
  const problems: RowProblem[] = [];
  const hours = readHours(cell);
  problems.push(...hours.problems.map((problem) => ({ line: row.line, ...problem })));
  if (row.cells.slice(at.length).some((extra) => extra.trim() !== '')) {
    problems.push({
      line: row.line,
      field: 'line',
      what: 'The line has more cells than the header; put cells that hold the separator in quotation marks.',
    });
  }
  const form: PersonForm = {
    name: cell('name'),
    place: cell('place'),
    emails: cell('email'),
    slackIds: cell('slack'),
    names: cell('also shown as'),
    zone: cell('zone'),
    week: weekForm(hours.week ?? nineToFive),
    timeOff: readDated(cell('time off')).map(({ from, to, text }) => ({ from, to, label: text })),
    holidays: readDated(cell('holidays')).map(({ from, text }) => ({ date: from, name: text })),
    travel: readDated(cell('travel')).map(({ from, to, text }) => ({ from, to, zone: text })),
    zoneSource: cell('zone source') || 'CSV import',
    zoneDate: cell('zone date') || today,
  };
  const result = readForm(form);
  if (!result.ok) {
    const told = result.problems.map(({ field, what }) => ({
      line: row.line,
      field: columnOfField(field),
      what,
    }));
    return { problems: [...problems, ...told] };
  }
  if (problems.length > 0) return { problems };
  return { ...result.person, line: row.line, given: givenParts(at, hours.week !== null) };
}

function givenParts(at: readonly (Column | null)[], week: boolean): RosterPart[] {
  const has = (...any: Column[]) => any.some((column) => at.includes(column));
  const parts: [RosterPart, boolean][] = [
    ['addresses', has('email', 'slack', 'also shown as')],
    ['place', has('place')],
    ['zone', true],
    ['week', week],
    ['timeOff', has('time off')],
    ['holidays', has('holidays')],
    ['travel', has('travel')],
  ];
  return parts.filter(([, given]) => given).map(([part]) => part);
}

function doubled(at: readonly (Column | null)[], line: number): RowProblem[] {
  const twice = at.filter((column, index) => column !== null && at.indexOf(column) !== index);
  return [...new Set(twice)].map((column) => ({
    line,
    field: column ?? '',
    what: `Two columns are read as “${column}”; the first one is used.`,
  }));
}

function refused(line: number, field: string, what: string): LoadedRoster {
  return { rows: [], problems: [{ line, field, what }], revision: null };
}
