import { invalid } from './call.ts';
import type { Grid } from './grid';

/** A part of a sheet; rows and columns count from 0, ends are not in it. */
export interface Range {
  readonly grid: Grid;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `People`, `A1:F9`, `'My people'!A2:F` and the like. Throws Google's 400. */
export function rangeOf(sheets: readonly Grid[], text: string): Range {
  const wrong = () => invalid(`Unable to parse range: ${text}`);
  const whole = sheets.find(({ title }) => title === unquoted(text));
  if (whole) return { grid: whole, top: 0, left: 0, bottom: whole.rowCount, right: whole.columnCount };
  const [, sheet, cells = ''] = /^(?:(.+)!)?([^!]+)$/s.exec(text) ?? [];
  const grid = sheet === undefined ? sheets[0] : sheets.find(({ title }) => title === unquoted(sheet));
  const found = /^\$?([a-z]{0,3})\$?(\d*)(?::\$?([a-z]{0,3})\$?(\d*))?$/i.exec(cells);
  if (!grid || !found || cells === '') throw wrong();
  const [, fromColumn = '', fromRow = '', toColumn, toRow] = found;
  if (fromColumn === '' && fromRow === '') throw wrong();
  const isOne = toColumn === undefined;
  const left = fromColumn === '' ? 0 : columnOf(fromColumn);
  const top = fromRow === '' ? 0 : Number(fromRow) - 1;
  const right = isOne ? left + 1 : toColumn === '' ? grid.columnCount : columnOf(toColumn) + 1;
  const bottom = isOne ? top + 1 : toRow === '' || toRow === undefined ? grid.rowCount : Number(toRow);
  if (top < 0 || bottom <= top || right <= left) throw wrong();
  if (top >= grid.rowCount || left >= grid.columnCount)
    throw invalid(
      `Range (${text}) exceeds grid limits. Max rows: ${grid.rowCount}, max columns: ${grid.columnCount}`,
    );
  return {
    grid,
    top,
    left,
    bottom: Math.min(bottom, grid.rowCount),
    right: Math.min(right, grid.columnCount),
  };
}

/** The same in Google's spelling: `People!A1:F9`. */
export function rangeText({ grid, top, left, bottom, right }: Range): string {
  const title = /^[A-Za-z_]\w*$/.test(grid.title) ? grid.title : `'${grid.title.replaceAll("'", "''")}'`;
  const from = `${columnName(left)}${top + 1}`;
  const to = `${columnName(right - 1)}${bottom}`;
  return `${title}!${from === to ? from : `${from}:${to}`}`;
}

function unquoted(title: string): string {
  return /^'.*'$/s.test(title) ? title.slice(1, -1).replaceAll("''", "'") : title;
}

function columnOf(name: string): number {
  return [...name.toUpperCase()].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
