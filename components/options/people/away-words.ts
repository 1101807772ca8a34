import type { Person } from '@/utils/domain/people/person';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { clockText, type Display, dateText } from '@/utils/domain/time/words';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';

/** A journey, time off or holiday with its dates. */
export interface AwayText {
  readonly text: string;
  readonly kind: 'travel' | 'time-off' | 'holiday';
  /** Whether it is today, on the person's own calendar. */
  readonly isNow: boolean;
}

export interface AwayWords {
  /** Where the person is today: the home zone or that of a journey. */
  readonly zone: string;
  /** What is unusual now or next: a journey, time off, a holiday; at most one of each. */
  readonly away: readonly AwayText[];
}

/** What the list says of the days ahead. `now` in epoch ms. */
export function awayWords(person: Person, now: number, display: Display, say: Say<PagesWords>): AwayWords {
  const today = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(person.zone)
    .toPlainDate()
    .toString();
  const told = (kind: AwayText['kind'], what: string, dates: Dates): AwayText => {
    return { text: timeOffText(what, dates, display, say), kind, isNow: dates.from.slice(0, 10) <= today };
  };
  const next = <Entry extends Dates>(list: readonly Entry[] = []) =>
    [...list].sort((a, b) => (a.from < b.from ? -1 : 1)).find(({ to }) => to.slice(0, 10) >= today);
  const journey = next(person.travel);
  const timeOff = next(person.timeOff);
  const holiday = next(person.holidays?.map(({ date, name }) => ({ from: date, to: date, name })));
  const travelling = journey !== undefined && journey.from <= today;
  return {
    zone: travelling ? journey.zone : person.zone,
    away: [
      ...(journey === undefined
        ? []
        : [told('travel', say('people.travelling', { zone: shownZone(journey.zone) }), journey)]),
      ...(timeOff === undefined
        ? []
        : [told('time-off', timeOff.label || say('people.time-off-unnamed'), timeOff)]),
      ...(holiday === undefined
        ? []
        : [told('holiday', holiday.name || say('people.holiday-unnamed'), holiday)]),
    ],
  };
}

/** `Leave, Thu 3 Dec – Fri 4 Dec`; with times where it is a part of a day, which is not the day. */
export function timeOffText(what: string, dates: Dates, display: Display, say: Say<PagesWords>): string {
  const day = dateWords(dates.from, display);
  const clock = (end: string) => (end.length === 10 ? '' : clockWords(end, display));
  const withClock = (end: string, date: string) =>
    clock(end) === '' ? date : say('time.moment', { day: date, clock: clock(end) });
  const isOneDay = dates.from.slice(0, 10) === dates.to.slice(0, 10);
  const from = withClock(dates.from, day);
  const to =
    isOneDay && clock(dates.to) !== '' ? clock(dates.to) : withClock(dates.to, dateWords(dates.to, display));
  return from === to
    ? say('people.away-on', { what, date: from })
    : say('people.away-from', { what, from, to });
}

interface Dates {
  readonly from: string;
  readonly to: string;
}

/** Of `2026-12-24T13:00`; the end of a day as it is written. */
function clockWords(end: string, display: Display): string {
  const at = Date.parse(`${end}Z`);
  return Number.isNaN(at) || end.endsWith('24:00') ? end.slice(11) : clockText(at, 'UTC', display);
}

function dateWords(date: string, display: Display): string {
  return dateText(Date.parse(`${date.slice(0, 10)}T12:00Z`), 'UTC', display);
}
