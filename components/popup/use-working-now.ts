import { useMemo } from 'react';
import type { Person } from '@/utils/domain/people/person';
import { sharedCalendars, workingNow } from './working-now';

const day = 86_400_000;

/** How many of these people are in working hours at `now`, epoch ms. */
export function useWorkingNow(people: readonly Person[], now: number): number {
  const today = Math.floor(now / day) * day;
  const calendars = useMemo(() => sharedCalendars(people, today), [people, today]);
  return useMemo(() => workingNow(calendars, now), [calendars, now]);
}
