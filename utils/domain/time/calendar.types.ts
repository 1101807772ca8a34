/** The seven weekdays in ISO order; index 0 is Monday (Temporal's `dayOfWeek - 1`). */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** `HH:MM`, zero-padded; `24:00` only as the end of a block. */
export type WallTime = string;
/** `YYYY-MM-DD`. */
export type PlainDate = string;

/** Wall times `[start, end)`; `end <= start` crosses midnight. */
export type Block = readonly [start: WallTime, end: WallTime];

/** All seven weekdays are present; an empty list is a day off. */
export type Week = Readonly<Record<Weekday, readonly Block[]>>;

/** Whole days where both ends are dates (inclusive); part of days where both are `YYYY-MM-DDTHH:MM`. */
export interface TimeOff {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** How it came into the list; absent where that is not known, as in rows of an earlier version. */
  readonly source?: TimeOffSource | undefined;
}

/**
 * Typed into the form, set with *Away until*, read of a calendar file (ICS) or a table (CSV), or an event of a
 * connected calendar: that one is changed there and is never the user's own.
 */
export const timeOffWays = ['hand', 'away', 'calendar', 'table', 'events'] as const;

export interface TimeOffSource {
  readonly by: (typeof timeOffWays)[number];
  readonly on: PlainDate;
}

export interface Holiday {
  readonly date: PlainDate;
  readonly name: string;
}

/** The person lives by `zone` on the dates `from..to`, both included. */
export interface Travel {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly zone: string;
}

/** When a person works: what reply windows are computed from. The `person` of `explain` and the vectors. */
export interface Calendar {
  readonly zone: string;
  readonly week: Week;
  readonly timeOff?: readonly TimeOff[] | undefined;
  readonly holidays?: readonly Holiday[] | undefined;
  readonly travel?: readonly Travel[] | undefined;
}
