import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** Where a row is in its list, px from the start of what scrolls. */
export interface RowSpan {
  readonly start: number;
  readonly end: number;
}

/** The rows to draw: those in sight, and the kept one that holds the focus, with its neighbours, where Tab goes next. */
export function rowsToDraw(range: Range, kept: number | null): number[] {
  const rows = defaultRangeExtractor(range);
  if (kept === null || kept >= range.count) return rows;
  const around = [kept - 1, kept, kept + 1].filter((row) => row >= 0 && row < range.count);
  return [...new Set([...rows, ...around])].sort((one, other) => one - other);
}

/** The room above each row for the rows before it that are not drawn; the gap between neighbours is not part of it. */
export function roomAbove(rows: readonly RowSpan[], gap: number): readonly number[] {
  return rows.map(({ start }, index) => {
    const before = rows[index - 1];
    return before === undefined ? 0 : Math.max(0, start - before.end - gap);
  });
}
