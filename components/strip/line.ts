import { axisAround, type DayAxis } from '@/utils/domain/time/day-axis';

/** Where the line stands that every row follows. */
export interface StripLine {
  /** Epoch ms; null: it goes with the clock. */
  readonly at: number | null;
  /** The zone in which a time was typed; null: the reader's. */
  readonly zone: string | null;
  /** Around which instant the axis was laid, so that it stays while the line moves on it; null: around now. */
  readonly around: number | null;
}

/** The line as it is at first, and after *Now*. */
export const lineNow: StripLine = { at: null, zone: null, around: null };

const quarter = 15 * 60_000;

/** To the nearest full quarter of an hour of the clocks; every zone's offset is a multiple of that. */
export const toQuarter = (at: number): number => Math.round(at / quarter) * quarter;

/** The axis on which a line stands; `now` in epoch ms. */
export function axisOf({ around, zone }: StripLine, now: number, readerZone: string): DayAxis {
  return axisAround(around ?? now, zone ?? readerZone);
}

/** The line moved to an instant, epoch ms: its axis stays where it can be seen there, else is laid anew. */
export function moveLine(line: StripLine, to: number, now: number, readerZone: string): StripLine {
  // The same line, so that nothing is drawn anew for it.
  if (line.at === to) return line;
  const axis = axisOf(line, now, readerZone);
  const isSeen = axis.from <= to && to <= axis.to;
  return { ...line, at: to, around: isSeen ? (line.around ?? now) : to };
}
