import type { Holiday, PlainDate } from '@/utils/domain/time/calendar.types';
import type { FoundHoliday, HolidayPlace } from './holiday-place';
import { isSameHolidayPlace } from './holiday-place';
import {
  choiceFor,
  choicesOf,
  type DayChoice,
  daysFromSet,
  type HolidaySet,
  type SetDay,
} from './holiday-set';

/** A day as the preview offers it, and what the user did to it there: null where nothing. */
export interface OfferedDay extends FoundHoliday {
  readonly edit: { readonly isOn: boolean; readonly name: string } | null;
}

/** What is kept for a group of people of one place. */
export interface Offer {
  readonly place: HolidayPlace;
  readonly called: readonly string[];
  readonly days: readonly OfferedDay[];
  /** Days that the user typed beside them. */
  readonly added: readonly Holiday[];
  readonly until: PlainDate;
}

/** Whether a day is on where nobody chose anything. */
export const isOnByItself = ({ kind }: Pick<FoundHoliday, 'kind'>) => kind === 'public';

/** What holds for an offered day: an edit of today, else what was chosen before for the same country, else its kind. */
export function chosenFor(
  day: OfferedDay,
  place: HolidayPlace,
  known: { readonly holidays: readonly Holiday[]; readonly set: HolidaySet | null },
): { readonly isOn: boolean; readonly name: string } {
  if (day.edit !== null) return day.edit;
  const { set, holidays } = known;
  const isHere = set !== null && set.place.country === place.country;
  const choice: DayChoice | null = isHere ? choiceFor(day, choicesOf(holidays, set)) : null;
  if (choice === null) return { isOn: isOnByItself(day), name: day.name };
  return choice.isOn ? { isOn: true, name: choice.name ?? day.name } : { isOn: false, name: day.name };
}

/**
 * The list of a person with what is kept of an offer. Days that the user put into the list stay as they are, and where one
 * has the same date the offered day is not added; days to come that an earlier set brought give way, renamed ones of
 * another place excepted. `today` is the person's own date.
 */
export function keepHolidays(
  person: string,
  known: { readonly holidays: readonly Holiday[]; readonly set: HolidaySet | null },
  offer: Offer,
  today: PlainDate,
): { readonly holidays: readonly Holiday[]; readonly set: HolidaySet } {
  const { set, holidays } = known;
  const replaced = new Set<Holiday>();
  if (set !== null) {
    for (const [day, holiday] of daysFromSet(holidays, set)) {
      const isOwnWord = holiday.name !== day.kept && !isSameHolidayPlace(set.place, offer.place);
      if (holiday.date >= today && !isOwnWord) replaced.add(holiday);
    }
  }
  const own = [...holidays.filter((holiday) => !replaced.has(holiday)), ...offer.added];
  const taken = new Set(own.map(({ date }) => date));
  const days = offer.days.flatMap((day): SetDay[] => {
    const { date, key, name } = day;
    if (taken.has(date)) return [];
    const chosen = chosenFor(day, offer.place, known);
    if (!chosen.isOn && !isOnByItself(day)) return [];
    return [{ date, key, name, kept: chosen.isOn ? chosen.name : null }];
  });
  const more = days.flatMap(({ date, kept }) => (kept === null ? [] : [{ date, name: kept }]));
  const past = set?.place.country === offer.place.country ? set.days.filter(({ date }) => date < today) : [];
  return {
    holidays: [...own, ...more].toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    set: {
      person,
      place: offer.place,
      called: offer.called,
      computed: today,
      until: offer.until,
      days: [...past, ...days],
    },
  };
}
