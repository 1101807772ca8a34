import { type Phrase, phrase } from '@/utils/words/phrase';
import { ProblemList } from '../problem-list';
import type { ChosenZones, LoadedRoster, RosterRow } from '../source';
import type { CsvLine } from './cells';
import { columnOf } from './column-of';
import { inPortions } from './in-portions';
import { isLeftOut, leftOutNotes } from './left-out';
import { headerAt, headerNotes, missingColumns } from './read-header';
import { withDays } from './read-hours';
import { readRow, type Table } from './read-row';
import { ownNormsIn, readSparing, type SparedRow } from './read-sparing';
import { areLastFirst } from './row-name';

/** More people than any team that reads mail together; keeps a wrong file from freezing the page. */
export const mostRows = 20_000;

export interface PeopleLines {
  /** In order, the header among them; empty ones left out. */
  readonly lines: readonly CsvLine[];
  /** The line on which a quote was left open; null where none was, or none can be. */
  readonly openQuote: number | null;
  /** Plain date of zones that carry none. */
  readonly today: string;
  /** Where zones come from that do not say it. */
  readonly source: string;
  readonly zones?: ChosenZones | undefined;
  /** A cell that cannot be read costs itself and not its row, as in a list that is loaded again and again. */
  readonly spares?: boolean | undefined;
}

/** Reads the lines of a table whose header names the columns. */
export async function readPeopleLines({
  lines,
  openQuote,
  today,
  source,
  zones,
  spares = false,
}: PeopleLines): Promise<LoadedRoster> {
  const headerIndex = headerAt(lines);
  const header = lines[headerIndex];
  if (header === undefined) return refused(1, 'file', phrase('roster.empty'));
  const rows = lines.slice(headerIndex + 1);
  // A file that is read once makes no groups: they would be nobody's to keep up to date.
  const known = header.cells.map(columnOf).map((column) => (column === 'groups' && !spares ? null : column));
  const at = withDays(known, rows);
  const missing = missingColumns(at);
  if (missing !== null) return refused(header.line, 'header', missing);
  if (rows.length > mostRows) {
    return refused(
      header.line,
      'file',
      phrase('roster.too-many-people', { count: rows.length, most: mostRows }),
    );
  }
  const namesAt = at.indexOf('name');
  const isLastFirst = areLastFirst(rows.map(({ cells }) => cells[namesAt] ?? ''));
  const table: Table = { at, isLastFirst, today, source, zones };
  const statusAt = at.indexOf('status');
  const problems = new ProblemList();
  const leftOut: { line: number; status: string }[] = [];
  const read: RosterRow[] = [];
  await inPortions(rows, (row) => {
    if (openQuote !== null && row.line >= openQuote) {
      problems.add([{ line: openQuote, field: 'line', what: phrase('roster.open-quote') }]);
      return false;
    }
    const status = row.cells[statusAt]?.trim() ?? '';
    if (isLeftOut(status)) leftOut.push({ line: row.line, status });
    else {
      const result = spares ? readSparing(row, table) : readWhole(row, table);
      if (result.row !== null) read.push(result.row);
      problems.add(result.problems);
    }
    return true;
  });
  return {
    rows: read,
    problems: problems.all(),
    notes: [...headerNotes(lines, headerIndex, at), ...leftOutNotes(leftOut)],
    revision: null,
    ...(openQuote === null ? {} : { isCutOff: true }),
  };
}

/** Somebody looks at it before it is kept, and can mend the line. */
function readWhole(line: CsvLine, table: Table): SparedRow {
  const read = readRow(line, table);
  if (!('line' in read)) return { row: null, problems: read.problems };
  return { row: { ...read, ...ownNormsIn(line, table) }, problems: [] };
}

function refused(line: number, field: string, what: Phrase): LoadedRoster {
  return { rows: [], problems: [{ line, field, what }], notes: [], revision: null };
}
