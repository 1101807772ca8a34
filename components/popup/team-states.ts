import type { Person } from '@/utils/domain/people/person';
import { type Availability, availabilityAt } from '@/utils/domain/time/availability';
import { type CompiledCalendar, compileCalendar } from '@/utils/domain/time/calendar';
import { attempt } from './attempt';

const day = 86_400_000;

/** A calendar, and who lives by it. */
export interface SharedCalendar {
  readonly calendar: CompiledCalendar;
  readonly people: readonly Person[];
}

/** What calendars say of everybody at one instant. */
export interface TeamStates {
  /** How many are in working hours. */
  readonly working: number;
  /** By the id of a person; absent where no calendar can be computed. */
  readonly of: ReadonlyMap<string, Availability>;
}

/**
 * Pure: the calendars of these people for the dates that an axis beginning on the UTC day `today` (epoch ms) can need, and
 * for most openings and replies of the days after. Of many people most have the hours of others: each is compiled once. One whose
 * calendar cannot be computed is left out.
 */
export function sharedCalendars(people: readonly Person[], today: number): readonly SharedCalendar[] {
  const groups = Map.groupBy(people, ({ zone, week, timeOff, holidays, travel }) =>
    JSON.stringify([zone, week, timeOff, holidays, travel]),
  );
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    const calendar = first && attempt(() => compileCalendar(first, today - 2 * day, today + 5 * day));
    return calendar ? [{ calendar, people: same }] : [];
  });
}

/** Pure: everybody's calendar by their id; absent where none can be computed. */
export function calendarsById(shared: readonly SharedCalendar[]): ReadonlyMap<string, CompiledCalendar> {
  return new Map(shared.flatMap(({ calendar, people }) => people.map(({ id }) => [id, calendar] as const)));
}

/** Pure: everybody's state at `at`, epoch ms, a time of the day for which the calendars were made. */
export function teamStates(calendars: readonly SharedCalendar[], at: number): TeamStates {
  const of = new Map<string, Availability>();
  let working = 0;
  for (const { calendar, people } of calendars) {
    const found = availabilityAt(calendar, at);
    if (found === 'beyond') continue;
    if (found.state === 'working') working += people.length;
    for (const { id } of people) of.set(id, found);
  }
  return { working, of };
}
