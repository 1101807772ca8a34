import type { Holiday, PlainDate } from '@/utils/domain/time/calendar.types';
import type { HolidayPlace } from './holiday-place';

/**
 * What was computed for one person and kept, beside their list of holidays: it tells which days of the list are from where
 * and what the user made of them. The list itself stays what counts.
 */
export interface HolidaySet {
  /** The id. */
  readonly person: string;
  readonly place: HolidayPlace;
  /** State and region as the calendar calls them; empty where none was chosen. */
  readonly called: readonly string[];
  /** The date on which it was computed. */
  readonly computed: PlainDate;
  /** The last date that was looked at. */
  readonly until: PlainDate;
  readonly days: readonly SetDay[];
}

export interface SetDay {
  readonly date: PlainDate;
  /** As `FoundHoliday.key`. */
  readonly key: string;
  /** As the calendar called it. */
  readonly name: string;
  /** Under which name it was kept; null where it was taken out. */
  readonly kept: string | null;
}

/** What the user made of an offered day: the name of their own, or null where the calendar's stays. */
export type DayChoice = { readonly isOn: false } | { readonly isOn: true; readonly name: string | null };

/** The days of a list that came from the set, as they are in it now: kept, renamed; not what was taken out of it. */
export function daysFromSet(holidays: readonly Holiday[], set: HolidaySet): ReadonlyMap<SetDay, Holiday> {
  const found = new Map<SetDay, Holiday>();
  const free = new Set(holidays);
  const kept = set.days.filter((day) => day.kept !== null);
  const take = (day: SetDay, fits: (holiday: Holiday) => boolean) => {
    const holiday = [...free].find((one) => one.date === day.date && fits(one));
    if (holiday === undefined) return;
    free.delete(holiday);
    found.set(day, holiday);
  };
  for (const day of kept) take(day, ({ name }) => name === day.kept);
  // What has another name now was renamed in the list.
  for (const day of kept) if (!found.has(day)) take(day, () => true);
  return found;
}

/** What the user made of the days of the set, with the edits made in the list since; `now` of `daysFromSet`. */
export function choicesOf(
  set: HolidaySet,
  now: ReadonlyMap<SetDay, Holiday>,
): ReadonlyMap<SetDay, DayChoice> {
  return new Map(
    set.days.map((day): [SetDay, DayChoice] => {
      const holiday = now.get(day);
      if (holiday === undefined) return [day, { isOn: false }];
      return [day, { isOn: true, name: holiday.name === day.name ? null : holiday.name }];
    }),
  );
}

/** The choice for one offered day: that of the same date, else the latest that was made of the same rule. */
export function choiceFor(
  { date, key }: { readonly date: PlainDate; readonly key: string },
  choices: ReadonlyMap<SetDay, DayChoice>,
): DayChoice | null {
  const same = [...choices].filter(([day]) => day.key === key);
  const [, choice] = same.find(([day]) => day.date === date) ?? same.at(-1) ?? [];
  return choice ?? null;
}
