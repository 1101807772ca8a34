import type { PlainDate } from '@/utils/domain/time/calendar.types';

/** Kinds of days in a public calendar; only `public` ones are offered switched on. */
export const holidayKinds = ['public', 'bank', 'school', 'optional', 'observance'] as const;
export type HolidayKind = (typeof holidayKinds)[number];

/** A country, and where it is known the state and region; codes of ISO 3166 and of the calendar's own. */
export interface HolidayPlace {
  readonly country: string;
  readonly state: string | null;
  readonly region: string | null;
}

/** A whole day of a public calendar. */
export interface FoundHoliday {
  readonly date: PlainDate;
  /** The rule that makes it, the same every year and in every language. */
  readonly key: string;
  readonly name: string;
  readonly kind: HolidayKind;
  /** `evening`: it begins the evening before. `moon`: so, and the moon that is seen decides its date. */
  readonly doubt: 'evening' | 'moon' | null;
}

/** Part of a day, which no holiday can be. */
export interface PartHoliday {
  readonly date: PlainDate;
  readonly name: string;
  /** `HH:MM`. */
  readonly from: string;
  readonly to: string;
}

export interface FoundHolidays {
  readonly days: readonly FoundHoliday[];
  readonly parts: readonly PartHoliday[];
}

/** Both dates included. */
export interface DateRange {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** From today to the end of the year after next: at least the coming two years. */
export function comingYears(today: PlainDate): DateRange {
  return { from: today, until: `${Number(today.slice(0, 4)) + 2}-12-31` };
}

export function isSameHolidayPlace(one: HolidayPlace, other: HolidayPlace): boolean {
  return one.country === other.country && one.state === other.state && one.region === other.region;
}
