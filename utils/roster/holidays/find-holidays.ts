import Holidays, { type HolidaysTypes } from 'date-holidays';
import type { DateRange, FoundHoliday, FoundHolidays, HolidayPlace, PartHoliday } from './holiday-place';

/*
 * The only file that imports `date-holidays` (code ISC, data CC BY-SA 3.0, much of it from Wikipedia): loaded with the
 * dialog that shows its days. It computes in the browser and asks nobody.
 */

/** Codes and names of states, or of the regions of one; empty where the calendar has none. */
export function partsOfPlace(country: string, state: string | null, language: string) {
  const calendar = new Holidays();
  const found =
    state === null ? calendar.getStates(country, language) : calendar.getRegions(country, state, language);
  return Object.entries(found ?? {})
    .map(([code, name]) => ({ code, name: String(name) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
}

/** Codes of all countries that have a calendar. */
export function holidayCountries(): readonly string[] {
  return Object.keys(new Holidays().getCountries('en'));
}

/** The days of a place in a range of dates, by date: whole days, and apart what is part of a day. */
export function findHolidays(place: HolidayPlace, range: DateRange, language: string): FoundHolidays {
  // English where the reader's language has no name: the country's own could be in a script that they cannot read.
  const calendar = new Holidays(place.country, place.state ?? '', place.region ?? '', { languages: 'en' });
  const days: FoundHoliday[] = [];
  const parts: PartHoliday[] = [];
  const [first, last] = [Number(range.from.slice(0, 4)), Number(range.until.slice(0, 4))];
  for (let year = first; year <= last; year++) {
    for (const one of calendar.getHolidays(year, language)) {
      const part = partOf(one);
      if (part === null) days.push(...daysOf(one));
      else parts.push(part);
    }
  }
  const isInRange = ({ date }: { readonly date: string }) => range.from <= date && date <= range.until;
  // A year's list holds a day that belongs to the next one, and the next list holds it again.
  const unique = new Map(days.filter(isInRange).map((day) => [`${day.date} ${day.key}`, day]));
  return { days: [...unique.values()].toSorted(byDate), parts: parts.filter(isInRange).toSorted(byDate) };
}

const byDate = (one: { readonly date: string }, other: { readonly date: string }) =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : 0;

const hour = 3_600_000;
const hoursOf = ({ start, end }: HolidaysTypes.Holiday) => (end.getTime() - start.getTime()) / hour;
const timeOf = ({ date }: HolidaysTypes.Holiday) => date.slice(11, 16);

/** A day of a clock change has 23 or 25 hours. */
const isWhole = (hours: number) => hours > 22 && Math.abs(hours - Math.round(hours / 24) * 24) <= 1;

function partOf(one: HolidaysTypes.Holiday): PartHoliday | null {
  const [hours, from] = [hoursOf(one), timeOf(one)];
  if (from === '00:00' && isWhole(hours)) return null;
  const minutes = Number(from.slice(0, 2)) * 60 + Number(from.slice(3)) + Math.round(hours * 60);
  const [inHour, inMinute] = [Math.floor(minutes / 60), minutes % 60];
  const to = `${String(Math.min(inHour, 24)).padStart(2, '0')}:${String(inHour >= 24 ? 0 : inMinute).padStart(2, '0')}`;
  return { date: one.date.slice(0, 10), name: one.name, from, to };
}

function daysOf(one: HolidaysTypes.Holiday): FoundHoliday[] {
  const first = Temporal.PlainDate.from(one.date.slice(0, 10));
  const key = one.substitute === true ? `${one.rule} =` : one.rule;
  return Array.from({ length: Math.round(hoursOf(one) / 24) }, (_, at) => ({
    date: first.add({ days: at }).toString(),
    key: at === 0 ? key : `${key} +${at}`,
    name: one.name,
    kind: one.type,
    doubt: doubtOf(one, at),
  }));
}

const islamicMonth = /\b(?:Muharram|Safar|Rabi al|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu al)/;

/** The calendar gives days that begin at sunset with the offset of 18:00 on the evening before. */
function doubtOf({ date, rule }: HolidaysTypes.Holiday, at: number): FoundHoliday['doubt'] {
  if (islamicMonth.test(rule)) return 'moon';
  return at === 0 && date.length > 19 ? 'evening' : null;
}
