import { useMemo } from 'react';
import type { Person } from '@/utils/domain/people/person';
import type { CompiledCalendar } from '@/utils/domain/time/compiled-calendar';
import type { DayAxis } from '@/utils/domain/time/day-axis';
import { calendarsById, sharedCalendars, type TeamStates, teamStates } from './team-states';

const day = 86_400_000;
const lead = 7 * 3_600_000;
const dayOf = (at: number) => Math.floor(at / day) * day;

/** What the calendars of these people say now, and where the line stands on its axis; epoch ms. */
export function useTeamStates(
  people: readonly Person[],
  now: number,
  at: number,
  { from }: Pick<DayAxis, 'from'>,
): {
  readonly atNow: TeamStates;
  readonly atLine: TeamStates;
  /** For the dates of the axis. */
  readonly calendars: ReadonlyMap<string, CompiledCalendar>;
} {
  const isNear = from <= now && now - from <= lead;
  const [today, date] = [dayOf(isNear ? from : now), dayOf(from)];
  const near = useMemo(() => sharedCalendars(people, today), [people, today]);
  // As long as the axis is around now, the calendars are the same.
  const far = useMemo(
    () => (date === today ? near : sharedCalendars(people, date)),
    [near, people, today, date],
  );
  const atNow = useMemo(() => teamStates(near, now), [near, now]);
  const atLine = useMemo(() => (at === now ? atNow : teamStates(far, at)), [atNow, far, now, at]);
  const calendars = useMemo(() => calendarsById(far), [far]);
  return { atNow, atLine, calendars };
}
