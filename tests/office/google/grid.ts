/** A cell as it is kept: what was typed and what it shows. */
export type Cell = string | number | boolean | { readonly formula: string } | null;

/** One sheet of a spreadsheet. */
export interface Grid {
  readonly sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
  /** Rows that stay in sight. */
  frozenRowCount?: number;
  /** All cells have the format of plain text: what is typed stays as it is typed. */
  isText?: boolean;
  /** By row, then column; shorter than the sheet where nothing stands. */
  readonly cells: Cell[][];
}

export interface Spreadsheet {
  readonly sheets: Grid[];
  /** The part of a published address that stands for it; null: not published. */
  publishedAs: string | null;
  /** Who may read it by its link alone. */
  isLinkShared: boolean;
  /** Counts every change of the file, in it or of its name. */
  version: number;
}

/** An empty sheet of the size that Google makes. */
export function newGrid(sheetId: number, title: string, rows = 1000, columns = 26): Grid {
  return { sheetId, title, rowCount: rows, columnCount: columns, cells: [] };
}

/** How a value is kept that is written RAW, or as if a person had typed it. */
export function typed(value: unknown, asEntered: boolean): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === '' || typeof value !== 'string') return null;
  if (!asEntered) return value;
  // What an apostrophe stands before is text, and the apostrophe is not shown.
  if (value.startsWith("'")) return value.slice(1);
  if (/^[=+]/.test(value) && value.length > 1) return { formula: value };
  if (/^(true|false)$/i.test(value)) return /^true$/i.test(value);
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

/** What a cell shows. Formulas are not worked out here. */
export function shown(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return '#NAME?';
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

/** A cell as one of the ways to render it gives it. */
export function rendered(cell: Cell, how: string | null): string | number | boolean {
  if (cell !== null && typeof cell === 'object' && how === 'FORMULA') return cell.formula;
  if (how === 'UNFORMATTED_VALUE' || how === 'FORMULA') {
    return typeof cell === 'number' || typeof cell === 'boolean' ? cell : shown(cell);
  }
  return shown(cell);
}
