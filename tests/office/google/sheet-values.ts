import { type Range, rangeOf, rangeText } from './a1.ts';
import type { Answer, Call } from './call';
import { invalid } from './call.ts';
import { type Grid, rendered, shown, typed } from './grid.ts';

/** `GET …/values/{range}`. */
export function readValues(sheets: readonly Grid[], range: string, { url }: Call): Answer {
  return { status: 200, body: valuesOf(rangeOf(sheets, range), url.searchParams) };
}

/** `GET …/values:batchGet`. */
export function readManyValues(id: string, sheets: readonly Grid[], { url }: Call): Answer {
  const ranges = url.searchParams.getAll('ranges').map((range) => rangeOf(sheets, range));
  const valueRanges = ranges.map((range) => valuesOf(range, url.searchParams));
  return { status: 200, body: { spreadsheetId: id, valueRanges } };
}

/** Without what is empty at the end of each row, and without empty rows at the end. */
function valuesOf(range: Range, query: URLSearchParams) {
  const how = query.get('valueRenderOption');
  const isByColumn = query.get('majorDimension') === 'COLUMNS';
  const { grid, top, left, bottom, right } = range;
  const at = (row: number, column: number) => rendered(grid.cells[row]?.[column] ?? null, how);
  const used = Math.min(bottom, grid.cells.length);
  const lines = isByColumn
    ? span(left, right).map((column) => span(top, used).map((row) => at(row, column)))
    : span(top, used).map((row) => span(left, right).map((column) => at(row, column)));
  const values = withoutEmptyEnd(
    lines.map((line) => withoutEmptyEnd(line, (cell) => cell === '')),
    (line) => line.length === 0,
  );
  return {
    range: rangeText(range),
    majorDimension: isByColumn ? 'COLUMNS' : 'ROWS',
    ...(values.length === 0 ? {} : { values }),
  };
}

/** `PUT …/values/{range}`: cells that are not named stay; null leaves a cell as it is, '' empties it. */
export function updateValues(id: string, sheets: readonly Grid[], given: string, call: Call): Answer {
  const range = rangeOf(sheets, given);
  const rows = rowsOf(call);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (range.top + rows.length > range.bottom || range.left + width > range.right) {
    // A range of one cell is where writing begins; a larger one is where it has to end.
    if (range.bottom - range.top > 1 || range.right - range.left > 1)
      throw invalid(`Requested writing within range [${rangeText(range)}], but tried writing to more`);
  }
  if (range.left + width > range.grid.columnCount || range.top + rows.length > range.grid.rowCount)
    throw invalid(
      `Range (${given}) exceeds grid limits. Max rows: ${range.grid.rowCount}, max columns: ${range.grid.columnCount}`,
    );
  return { status: 200, body: write(id, range, rows, call) };
}

/** `POST …/values/{range}:append`: below the last row of the table that the range is in. */
export function appendValues(id: string, sheets: readonly Grid[], given: string, call: Call): Answer {
  const range = rangeOf(sheets, given);
  const { grid, left } = range;
  const rows = rowsOf(call);
  const last = grid.cells.findLastIndex((row) => row.some((cell) => cell !== null));
  grid.rowCount = Math.max(grid.rowCount, last + 1 + rows.length);
  const width = Math.max(0, ...(grid.cells[0] ?? []).map((cell, at) => (cell === null ? 0 : at + 1)));
  const table = { grid, top: 0, left: 0, bottom: last + 1, right: Math.max(1, width) };
  const updates = write(id, { grid, top: last + 1, left, bottom: last + 2, right: left + 1 }, rows, call);
  return {
    status: 200,
    body: { spreadsheetId: id, ...(last < 0 ? {} : { tableRange: rangeText(table) }), updates },
  };
}

/** `POST …/values/{range}:clear`. */
export function clearValues(id: string, sheets: readonly Grid[], given: string): Answer {
  const range = rangeOf(sheets, given);
  for (const row of span(range.top, Math.min(range.bottom, range.grid.cells.length)))
    for (const column of span(range.left, range.right)) {
      const line = range.grid.cells[row];
      if (line && column < line.length) line[column] = null;
    }
  return { status: 200, body: { spreadsheetId: id, clearedRange: rangeText(range) } };
}

function write(id: string, { grid, top, left }: Range, rows: readonly (readonly unknown[])[], { url }: Call) {
  const option = url.searchParams.get('valueInputOption');
  if (option !== 'RAW' && option !== 'USER_ENTERED')
    throw invalid("'valueInputOption' is required but not specified");
  for (const [down, row] of rows.entries()) {
    const line = grid.cells[top + down] ?? [];
    for (const [along, value] of row.entries())
      if (value !== null)
        line[left + along] = typed(value, option === 'USER_ENTERED' && grid.isText !== true);
    // No gaps: a cell between is empty, not missing.
    grid.cells[top + down] = Array.from(line, (cell) => cell ?? null);
  }
  for (const row of span(0, grid.cells.length)) grid.cells[row] ??= [];
  const width = Math.max(1, ...rows.map((row) => row.length));
  const range = { grid, top, left, bottom: top + Math.max(1, rows.length), right: left + width };
  return {
    spreadsheetId: id,
    updatedRange: rangeText(range),
    updatedRows: rows.length,
    updatedColumns: width,
    updatedCells: rows.reduce((all, row) => all + row.length, 0),
  };
}

function rowsOf({ text }: Call): readonly (readonly unknown[])[] {
  const { values = [], majorDimension = 'ROWS' } = JSON.parse(text || '{}');
  if (majorDimension !== 'ROWS') throw invalid('This office writes by rows alone.');
  return values;
}

/** A sheet as comma- or tab-separated text, as far as something stands in it. */
export function gridText({ cells }: Grid, separator: ',' | '\t'): string {
  const rows = withoutEmptyEnd(cells, (row) => row.every((cell) => cell === null));
  const width = Math.max(0, ...rows.map((row) => withoutEmptyEnd(row, (cell) => cell === null).length));
  const quoted = (text: string) =>
    separator === ',' && /[",\r\n]/.test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text.replaceAll('\t', ' ');
  return rows
    .map((row) =>
      span(0, width)
        .map((at) => quoted(shown(row[at] ?? null)))
        .join(separator),
    )
    .join('\r\n');
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function withoutEmptyEnd<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): Item[] {
  return items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
}
