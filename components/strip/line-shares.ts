import type { DayAxis } from '@/utils/domain/time/day-axis';

/** Where the line stands, and where the rows of each part have come to; epoch ms. */
export interface LineShares {
  readonly axis: DayAxis;
  readonly at: number;
  readonly of: readonly number[];
  /** Which part comes next. */
  readonly turn: number;
}

/** About so many rows are drawn within a frame. */
const together = 17;
/** With more of them it would be seen that some come later. */
const most = 3;

/** In how many parts so many rows follow the line. */
export const sharesFor = (count: number): number => Math.min(Math.max(Math.ceil(count / together), 1), most);

/** Neighbours come one after the other. */
export const shareOf = (row: number, parts: number): number => row % parts;

/** All parts where the line is. */
export const allAt = (axis: DayAxis, at: number, parts: number): LineShares => ({
  axis,
  at,
  of: Array.from({ length: parts }, () => at),
  turn: 0,
});

/** The line moved, and the part whose turn it is with it. */
export function movedOn({ axis, of, turn }: LineShares, at: number): LineShares {
  return {
    axis,
    at,
    of: of.map((before, part) => (part === turn ? at : before)),
    turn: (turn + 1) % of.length,
  };
}
