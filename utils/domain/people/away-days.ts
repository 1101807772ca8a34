import type { Calendar, PlainDate, TimeOff } from '../time/calendar.types';
import { zoneAt } from '../time/zone-at.ts';
import { dateIn } from './zone-age.ts';

/** The days that *Away until* offers, by the person's own date: tomorrow and the next Monday, once where they are one. */
export function awayChoices(today: PlainDate): {
  readonly tomorrow: PlainDate;
  readonly monday: PlainDate | null;
} {
  const date = Temporal.PlainDate.from(today);
  const tomorrow = date.add({ days: 1 }).toString();
  const monday = date.add({ days: 8 - date.dayOfWeek }).toString();
  return { tomorrow, monday: monday === tomorrow ? null : monday };
}

/** The day after a last day away. */
export const dayBack = (to: PlainDate): PlainDate => Temporal.PlainDate.from(to).add({ days: 1 }).toString();

/** The last day of what was set with *Away until*, while it lasts at `now` (epoch ms). */
export function awayTo(person: Calendar, now: number): PlainDate | null {
  const today = dateIn(zoneAt(person, now), now);
  return person.timeOff?.find(({ source, to }) => source?.by === 'away' && to >= today)?.to ?? null;
}

/**
 * The time off of somebody who is away from today, by their own clock, up to the day before `until`: what was set so before
 * and still lasts is replaced. Null where `until` is not ahead. `now` in epoch ms.
 */
export function withAway(person: Calendar, until: PlainDate, now: number): readonly TimeOff[] | null {
  const from = dateIn(zoneAt(person, now), now);
  if (until <= from) return null;
  const to = Temporal.PlainDate.from(until).subtract({ days: 1 }).toString();
  return [...withoutAway(person, now), { from, to, label: '', source: { by: 'away', on: from } }];
}

/** Their time off without what was set with *Away until* and still lasts. */
export function withoutAway(person: Calendar, now: number): readonly TimeOff[] {
  const today = dateIn(zoneAt(person, now), now);
  return (person.timeOff ?? []).filter(({ source, to }) => source?.by !== 'away' || to < today);
}
