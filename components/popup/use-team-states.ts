import { useMemo } from 'react';
import type { Person } from '@/utils/domain/people/person';
import { sharedCalendars, type TeamStates, teamStates } from './team-states';

const day = 86_400_000;
const dayOf = (at: number) => Math.floor(at / day) * day;

/** What the calendars of these people say now, and where the line stands; epoch ms. */
export function useTeamStates(
  people: readonly Person[],
  now: number,
  at: number,
): { readonly atNow: TeamStates; readonly atLine: TeamStates } {
  const [today, date] = [dayOf(now), dayOf(at)];
  const near = useMemo(() => sharedCalendars(people, today), [people, today]);
  // On most days of the line the calendars are those of today.
  const far = useMemo(
    () => (date === today ? near : sharedCalendars(people, date)),
    [near, people, today, date],
  );
  const atNow = useMemo(() => teamStates(near, now), [near, now]);
  const atLine = useMemo(() => (at === now ? atNow : teamStates(far, at)), [atNow, far, now, at]);
  return { atNow, atLine };
}
