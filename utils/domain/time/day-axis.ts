import { msPerMinute } from './plain-date';
import { offsetAtMinute, readOffsets, type ZoneOffsets } from './zone-offsets';

/** A stretch of time on which several people are shown, by instants: a night with a clock change is as long as it is. */
export interface DayAxis {
  /** Epoch ms, at a full hour of `zone`. */
  readonly from: number;
  /** Epoch ms. */
  readonly to: number;
  /** Whose clock its marks follow. */
  readonly zone: string;
}

/** A mark of an axis: a full hour of the zone's clock, or where a date of it begins. */
export interface AxisMark {
  /** Epoch ms. */
  readonly at: number;
  readonly isMidnight: boolean;
}

const hour = 60;
const day = 24 * hour;
/** So much of an axis is before the instant that it is laid around, minutes. */
const lead = 6 * hour;

/** 24 hours around an instant (epoch ms): some of what was, most of what comes. */
export function axisAround(at: number, zone: string): DayAxis {
  const minute = Math.floor(at / msPerMinute);
  const local = minute + offsetAtMinute(readOffsets(zone, minute, minute), minute);
  const from = minute - (((local % hour) + hour) % hour) - lead;
  return { from: from * msPerMinute, to: (from + day) * msPerMinute, zone };
}

/** A date of `zone` from its beginning to its end: 23, 25 or 24.5 hours where its clock changes. */
export function axisOfDate(date: Temporal.PlainDate, zone: string): DayAxis {
  const startOf = (of: Temporal.PlainDate) => of.toZonedDateTime(zone).epochMilliseconds;
  return { from: startOf(date), to: startOf(date.add({ days: 1 })), zone };
}

/**
 * The marks of an axis, in order: each full hour of the zone's clock that is a multiple of `every`, and each beginning of a
 * date, be it at 00:00 or, where a clock skips midnight, later. An hour that a clock shows twice has two marks.
 */
export function axisMarks({ from, to, zone }: DayAxis, every: number): readonly AxisMark[] {
  const [first, last] = [Math.floor(from / msPerMinute), Math.floor(to / msPerMinute)];
  const table = readOffsets(zone, first - 1, last);
  const marks: AxisMark[] = [];
  // A date has begun once: a clock put back over midnight shows it again.
  let date = dateAt(table, first - 1);
  for (const [start, end] of segmentsOf(table, first, last)) {
    const offset = offsetAtMinute(table, start);
    if (dateAt(table, start) > date) {
      date = dateAt(table, start);
      marks.push({ at: start * msPerMinute, isMidnight: true });
    }
    const step = every * hour;
    for (let local = Math.ceil((start + offset) / step) * step; local - offset <= end; local += step) {
      const at = local - offset;
      // The end of a stretch with one offset is the beginning of the next.
      if (at === end && end !== last) break;
      const isNewDate = local % day === 0 && local / day > date;
      if (isNewDate) date = local / day;
      const isKnown = marks.at(-1)?.at === at * msPerMinute;
      if (!isKnown) marks.push({ at: at * msPerMinute, isMidnight: isNewDate });
    }
  }
  return marks;
}

/** Stretches of epoch minutes in which the zone keeps one offset. */
function segmentsOf(table: ZoneOffsets, first: number, last: number): readonly (readonly [number, number])[] {
  const edges = [first, ...table.from.filter((minute) => first < minute && minute < last), last];
  return edges.slice(1).map((end, at) => [edges[at] ?? first, end]);
}

const dateAt = (table: ZoneOffsets, minute: number): number =>
  Math.floor((minute + offsetAtMinute(table, minute)) / day);
