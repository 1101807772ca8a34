import { type Phrase, phrase } from '@/utils/words/phrase';
import type { ChosenZones, LoadedRoster, RosterRow, RowProblem } from '../source';
import { readCell, readLines } from './cells';
import { columnOf } from './column-of';
import { columns } from './columns';
import { inPortions } from './in-portions';
import { isLeftOut, leftOutNotes } from './left-out';
import { delimiterOf, headerAt, headerNotes, missingColumns } from './read-header';
import { withDays } from './read-hours';
import { readRow, type Table } from './read-row';
import { areLastFirst } from './row-name';

/** More people than any team that reads mail together; keeps a wrong file from freezing the page. */
export const mostRows = 20_000;

/** A file with more is not the file that was meant. */
export const mostProblems = 300;

export const tooMany = phrase('roster.too-many-problems');

/** Reads a CSV text. `today` (plain date) is the date of zones that carry none; `zones` were chosen for lines. */
export async function readCsv(text: string, today: string, zones?: ChosenZones): Promise<LoadedRoster> {
  const tidy = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(tidy);
  const { lines: raw, openQuote } = readLines(tidy, delimiter);
  const isOwn = raw[0]?.cells.join() === columns.join();
  const lines = raw.map(({ line, cells }) => ({ line, cells: cells.map((cell) => readCell(cell, isOwn)) }));
  const start = /^sep=/i.test(lines[0]?.cells[0] ?? '') ? lines.slice(1) : lines;
  const headerIndex = headerAt(start);
  const header = start[headerIndex];
  if (header === undefined) return refused(1, 'file', phrase('roster.empty'));
  const rows = start.slice(headerIndex + 1);
  const at = withDays(header.cells.map(columnOf), rows);
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
  const table: Table = { at, isLastFirst, today, source: 'CSV import', zones };
  const statusAt = at.indexOf('status');
  const problems: RowProblem[] = [];
  const leftOut: { line: number; status: string }[] = [];
  const read: RosterRow[] = [];
  await inPortions(rows, (row) => {
    if (openQuote !== null && row.line >= openQuote) {
      problems.push({
        line: openQuote,
        field: 'line',
        what: phrase('roster.open-quote'),
      });
      return false;
    }
    if (problems.length > mostProblems) {
      problems.push({ line: row.line, field: 'line', what: tooMany });
      return false;
    }
    const status = row.cells[statusAt]?.trim() ?? '';
    if (isLeftOut(status)) leftOut.push({ line: row.line, status });
    else {
      const result = readRow(row, table);
      if ('line' in result) read.push(result);
      else problems.push(...result.problems);
    }
    return true;
  });
  return {
    rows: read,
    problems,
    notes: [...headerNotes(start, headerIndex, at), ...leftOutNotes(leftOut)],
    revision: null,
  };
}

function refused(line: number, field: string, what: Phrase): LoadedRoster {
  return { rows: [], problems: [{ line, field, what }], notes: [], revision: null };
}
