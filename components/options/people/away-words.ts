import type { Person } from '@/utils/domain/people/person';
import { type Display, dateText } from '@/utils/domain/time/words';

export interface AwayWords {
  /** Where the person is today: the home zone or that of a journey. */
  readonly zone: string;
  /** What is unusual now or next: a journey, time off, a holiday; at most one of each. */
  readonly away: readonly string[];
}

/** What the list says of the days ahead. `now` in epoch ms. */
export function awayWords(person: Person, now: number, display: Display): AwayWords {
  const today = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(person.zone)
    .toPlainDate()
    .toString();
  const ends = (from: string, to: string) => {
    const [first, last] = [dateWords(from, display), dateWords(to, display)];
    return first === last ? first : `${first} – ${last}`;
  };
  const next = <Entry extends { readonly from: string; readonly to: string }>(list: readonly Entry[] = []) =>
    [...list].sort((a, b) => (a.from < b.from ? -1 : 1)).find(({ to }) => to.slice(0, 10) >= today);
  const journey = next(person.travel);
  const timeOff = next(person.timeOff);
  const holiday = next(person.holidays?.map(({ date, name }) => ({ from: date, to: date, name })));
  const travelling = journey !== undefined && journey.from <= today;
  return {
    zone: travelling ? journey.zone : person.zone,
    away: [
      ...(journey === undefined ? [] : [`${journey.zone}, ${ends(journey.from, journey.to)}`]),
      ...(timeOff === undefined ? [] : [`${timeOff.label}, ${ends(timeOff.from, timeOff.to)}`]),
      ...(holiday === undefined ? [] : [`${holiday.name}, ${ends(holiday.from, holiday.to)}`]),
    ],
  };
}

function dateWords(date: string, display: Display): string {
  return dateText(Date.parse(`${date.slice(0, 10)}T12:00Z`), 'UTC', display);
}
