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

/** What a person has, and what the user made of it so far. */
export interface KnownHolidays {
  readonly holidays: readonly Holiday[];
  readonly set: HolidaySet | null;
  /** Those that came from the set. */
  readonly fromSet: ReadonlyMap<SetDay, Holiday>;
  readonly choices: ReadonlyMap<SetDay, DayChoice>;
  /** Dates of all others. */
  readonly ownDates: ReadonlySet<PlainDate>;
}

export function knownHolidays(holidays: readonly Holiday[], set: HolidaySet | null): KnownHolidays {
  const fromSet = set === null ? new Map<SetDay, Holiday>() : daysFromSet(holidays, set);
  const theirs = new Set(fromSet.values());
  const own = holidays.filter((holiday) => !theirs.has(holiday));
  const choices = set === null ? new Map<SetDay, DayChoice>() : choicesOf(set, fromSet);
  return { holidays, set, fromSet, choices, ownDates: new Set(own.map(({ date }) => date)) };
}

/** What holds for an offered day: an edit of today, else what was chosen before for the same country, else its kind. */
export function chosenFor(
  day: OfferedDay,
  place: HolidayPlace,
  { set, choices }: Pick<KnownHolidays, 'set' | 'choices'>,
): { readonly isOn: boolean; readonly name: string } {
  if (day.edit !== null) return day.edit;
  const choice = set?.place.country === place.country ? choiceFor(day, choices) : null;
  if (choice === null) return { isOn: isOnByItself(day), name: day.name };
  return choice.isOn ? { isOn: true, name: choice.name ?? day.name } : { isOn: false, name: day.name };
}

/**
 * The list of a person with what is kept of an offer. Days that the user put into the list stay as they are, and where one
 * has the same date the offered day is not added; days to come that an earlier set brought give way, renamed ones of
 * another place excepted. `today` is the reader's date.
 */
export function keepHolidays(
  person: string,
  known: KnownHolidays,
  offer: Offer,
  today: PlainDate,
): { readonly holidays: readonly Holiday[]; readonly set: HolidaySet } {
  const { set, holidays, fromSet } = known;
  const replaced = new Set<Holiday>();
  for (const [day, holiday] of fromSet) {
    const isMoved = set !== null && !isSameHolidayPlace(set.place, offer.place);
    const isOwnWord = isMoved && holiday.name !== day.kept;
    if (holiday.date >= today && !isOwnWord) replaced.add(holiday);
  }
  const own = [...holidays.filter((holiday) => !replaced.has(holiday)), ...offer.added];
  const taken = new Set(own.map(({ date }) => date));
  const days = offer.days.flatMap((day): SetDay[] => {
    const { date, key, name } = day;
    if (taken.has(date)) return [];
    const chosen = chosenFor(day, offer.place, known);
    if (!chosen.isOn && !isOnByItself(day)) return [];
    // A name that was emptied is no name.
    return [{ date, key, name, kept: chosen.isOn ? chosen.name.trim() || name : null }];
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
