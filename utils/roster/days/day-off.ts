import type { PlainDate, TimeOffSource } from '@/utils/domain/time/calendar.types';
import type { RowProblem } from '../source';

/** Where days off begin or end: whole days, or a time of day of the person's own clock, or an instant. */
export type DayEnd =
  /** Both ends of a stretch belong to it. */
  | { readonly date: PlainDate }
  /** `YYYY-MM-DDTHH:MM`. */
  | { readonly wall: string }
  /** Epoch ms. */
  | { readonly at: number };

/** Days off as a file has them, before it is known whose they are. */
export interface DayOff {
  /** Counted from 1 in the file. */
  readonly line: number;
  readonly from: DayEnd;
  readonly to: DayEnd;
  readonly label: string;
  readonly whose: Whose;
}

/** What a file says about whose days these are. */
export interface Whose {
  /** Whom it names, the likeliest first. */
  readonly named: readonly NamedOwner[];
  /** Whether nobody else can be meant: then it is a problem where nobody of the list is. */
  readonly isCertain: boolean;
}

export interface NamedOwner {
  /** E-mail addresses in lower case. */
  readonly emails: readonly string[];
  /** Where no address is known. */
  readonly names: readonly string[];
}

/** A file of days off. */
export interface LoadedDays {
  readonly days: readonly DayOff[];
  readonly problems: readonly RowProblem[];
  readonly notes: readonly RowProblem[];
  /** Whether they look like public holidays. */
  readonly areHolidays: boolean;
  /** How time off of it is marked. */
  readonly source?: TimeOffSource;
}

/** Whose days are that say it not themselves, and what they are. */
export interface DaysOwner {
  /** Ids of people. */
  readonly people: readonly string[];
  readonly areHolidays: boolean;
}

/** What is asked about days that say not themselves whose they are. */
export interface AskedDays {
  readonly count: number;
  /** The first answer to offer. */
  readonly areHolidays: boolean;
}
