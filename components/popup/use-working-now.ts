import { useMemo } from 'react';
import type { Person } from '@/utils/domain/people/person';
import { availabilityAt } from '@/utils/domain/time/availability';
import { type CompiledCalendar, compileCalendar } from '@/utils/domain/time/calendar';
import { attempt } from './attempt';

const day = 86_400_000;

/** How many of these people are in working hours at `now`, epoch ms. Their calendars are compiled for a few dates alone. */
export function useWorkingNow(people: readonly Person[], now: number): number {
  const today = Math.floor(now / day) * day;
  const calendars = useMemo(
    () => people.flatMap((person) => attempt(() => calendarOf(person, today)) ?? []),
    [people, today],
  );
  return useMemo(() => calendars.filter((calendar) => isWorking(calendar, now)).length, [calendars, now]);
}

/** Enough dates for any instant of this UTC day. */
function calendarOf(person: Person, today: number): CompiledCalendar {
  return compileCalendar(person, today - 3 * day, today + 2 * day);
}

function isWorking(calendar: CompiledCalendar, now: number): boolean {
  const at = availabilityAt(calendar, now);
  return at !== 'beyond' && at.state === 'working';
}
