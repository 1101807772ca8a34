import type { PlainDate } from '../time/calendar.types';

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
