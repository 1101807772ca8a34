import type { Person } from '@/utils/domain/people/person';
import { availabilityAt } from '@/utils/domain/time/availability';
import { type CompiledCalendar, compileCalendar } from '@/utils/domain/time/calendar';
import { attempt } from './attempt';

const day = 86_400_000;

/** A calendar, and how many people live by it. */
export interface SharedCalendar {
  readonly calendar: CompiledCalendar;
  readonly people: number;
}

/**
 * Pure: the calendars of these people for the few dates that any instant of the UTC day `today` (epoch ms) can need. Of
 * many people most have the hours of others: each is compiled once. One whose calendar cannot be computed is left out.
 */
export function sharedCalendars(people: readonly Person[], today: number): readonly SharedCalendar[] {
  const groups = Map.groupBy(people, ({ zone, week, timeOff, holidays, travel }) =>
    JSON.stringify([zone, week, timeOff, holidays, travel]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    const calendar = first && attempt(() => compileCalendar(first, today - 2 * day, today + day));
    return calendar ? [{ calendar, people: others.length + 1 }] : [];
  });
}

/** Pure: how many people are in working hours at `now`, epoch ms. */
export function workingNow(calendars: readonly SharedCalendar[], now: number): number {
  return calendars.reduce((sum, { calendar, people }) => sum + (isWorking(calendar, now) ? people : 0), 0);
}

function isWorking(calendar: CompiledCalendar, now: number): boolean {
  const at = availabilityAt(calendar, now);
  return at !== 'beyond' && at.state === 'working';
}
