import type { ZoneOffsets } from './zone-offsets';

/** An instant later than all others: there is none. A small integer, so that lists of minutes stay fast. */
export const never = 2 ** 30 - 1;

/**
 * A calendar over a run of dates, as plain sorted numbers: what every window, receipt and badge is searched
 * in. It survives JSON and structured clone. Instants are epoch *minutes*; a date is its index from
 * `firstDay`. Made by `compileCalendar`; read it through the functions of this folder.
 */
export interface CompiledCalendar {
  /** Day number (days since 1970-01-01) of the first date. */
  readonly firstDay: number;
  readonly days: Days;
  readonly zones: readonly ZoneOffsets[];
  /** What is left of each block, unjoined. */
  readonly pieces: Pieces;
  /** Working time: the pieces, joined where they touch or overlap. */
  readonly spans: Spans;
  /** Part-day time off as it was entered. */
  readonly partDays: readonly LabelledStretch[];
  /** Working time that part-day time off took away. */
  readonly removed: readonly LabelledStretch[];
}

/** One entry per date. */
export interface Days {
  /** Index into `zones`. */
  readonly zone: readonly number[];
  /** 00:00 of the date in its zone. */
  readonly midnight: readonly number[];
  /** Why the date has no blocks: `holiday: NAME`, `time-off: LABEL`, `day-off`; empty where it has some. */
  readonly reason: readonly string[];
  /** How many dates work, up to and with this one. */
  readonly worked: readonly number[];
  /** The dates that work, in order (one entry per working date). */
  readonly working: readonly number[];
  /** Before this minute no block of a later date begins, whether compiled or not. */
  readonly settled: readonly number[];
}

/** Sorted by start; of two that start together the later date first. Ends with a `never`. */
export interface Pieces {
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** The date on which the block starts. */
  readonly day: readonly number[];
  /** Index of the block in its weekday's list. */
  readonly block: readonly number[];
  /** Per UTC date from `firstDay`: how many pieces start before it. */
  readonly byDay: readonly number[];
}

/** Sorted, disjoint, not touching. Ends with a `never`. */
export interface Spans {
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Working minutes before the span. */
  readonly before: readonly number[];
  /** Per UTC date from `firstDay`: the first span that ends after it begins. */
  readonly byDay: readonly number[];
}

export interface LabelledStretch {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** A list's entry at an index that is known to exist. */
export function entry(list: readonly number[], index: number): number {
  return list[index] as number;
}

/** The offsets of the zone of a date (index). */
export function zoneOn(compiled: CompiledCalendar, day: number): ZoneOffsets {
  return compiled.zones[compiled.days.zone[day] as number] as ZoneOffsets;
}
