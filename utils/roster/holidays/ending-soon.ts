import type { PlainDate } from '@/utils/domain/time/calendar.types';
import type { HolidaySet } from './holiday-set';

/** So many days before the last known year is over it is told. */
const ahead = 60;

/** People whose public holidays are known for a short while only, and the first date after which they are not. */
export function endingSoon(
  sets: ReadonlyMap<string, HolidaySet>,
  today: PlainDate,
): { readonly ids: ReadonlySet<string>; readonly until: PlainDate } {
  const limit = Temporal.PlainDate.from(today).add({ days: ahead }).toString();
  const ending = [...sets.values()].filter(({ until }) => until <= limit);
  const [first = today] = ending.map(({ until }) => until).toSorted();
  return { ids: new Set(ending.map(({ person }) => person)), until: first };
}
