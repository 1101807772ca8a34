import type { Person } from '@/utils/domain/people/person';
import { type Display, dateText } from '@/utils/domain/time/words';
import { shownZone } from '@/utils/domain/time/zones';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';

export interface AwayWords {
  /** Where the person is today: the home zone or that of a journey. */
  readonly zone: string;
  /** What is unusual now or next: a journey, time off, a holiday; at most one of each. */
  readonly away: readonly string[];
}

/** What the list says of the days ahead. `now` in epoch ms. */
export function awayWords(person: Person, now: number, display: Display, say: Say<PagesWords>): AwayWords {
  const today = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(person.zone)
    .toPlainDate()
    .toString();
  const told = (what: string, dates: { readonly from: string; readonly to: string }) => {
    const [from, to] = [dateWords(dates.from, display), dateWords(dates.to, display)];
    return from === to
      ? say('people.away-on', { what, date: from })
      : say('people.away-from', { what, from, to });
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
      ...(journey === undefined ? [] : [told(shownZone(journey.zone), journey)]),
      ...(timeOff === undefined ? [] : [told(timeOff.label || say('people.time-off-unnamed'), timeOff)]),
      ...(holiday === undefined ? [] : [told(holiday.name || say('people.holiday-unnamed'), holiday)]),
    ],
  };
}

function dateWords(date: string, display: Display): string {
  return dateText(Date.parse(`${date.slice(0, 10)}T12:00Z`), 'UTC', display);
}
