import { never, type Pieces, type Spans } from './compiled-calendar.ts';
import type { Piece } from './pieces';
import { minutesPerDay } from './plain-date.ts';

/** Lists of the pieces (sorted by start), with an index by UTC date for `days` dates from `firstDay`. */
export function listPieces(pieces: readonly Piece[], firstDay: number, days: number): Pieces {
  const start = pieces.map((piece) => piece.start);
  return {
    byDay: countBefore(start, firstDay, days, false),
    start: [...start, never],
    end: [...pieces.map((piece) => piece.end), never],
    day: pieces.map((piece) => piece.day),
    block: pieces.map((piece) => piece.block),
  };
}

/** Working time: the pieces (sorted by start) joined where they touch or overlap, measured from the first. */
export function joinPieces(pieces: readonly Piece[], firstDay: number, days: number): Spans {
  const start: number[] = [];
  const end: number[] = [];
  for (const piece of pieces) {
    const last = end.length - 1;
    const open = end[last];
    if (open !== undefined && piece.start <= open) {
      if (piece.end > open) end[last] = piece.end;
    } else {
      start.push(piece.start);
      end.push(piece.end);
    }
  }
  const before = [0];
  for (let index = 0; index < start.length; index++) {
    before.push((before[index] as number) + (end[index] as number) - (start[index] as number));
  }
  const byDay = countBefore(end, firstDay, days, true);
  return { start: [...start, never], end: [...end, never], before, byDay };
}

/** Per UTC date: how many of the sorted instants lie before its 00:00, or with `orAt` also those on it. */
function countBefore(instants: readonly number[], firstDay: number, days: number, orAt: boolean): number[] {
  const counts: number[] = [];
  let count = 0;
  for (let day = firstDay; day < firstDay + days; day++) {
    const midnight = day * minutesPerDay + (orAt ? 1 : 0);
    while (count < instants.length && (instants[count] as number) < midnight) count++;
    counts.push(count);
  }
  return counts;
}
