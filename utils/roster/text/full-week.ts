import { type Block, type Week, type Weekday, weekdays } from '@/utils/domain/time/calendar.types';

export type ReadWeek = Partial<Record<Weekday, readonly Block[]>>;

/** A week of all seven days; days not given are off. */
export function fullWeek(week: ReadWeek): Week {
  return Object.fromEntries(weekdays.map((day) => [day, week[day] ?? []])) as unknown as Week;
}

/** Monday to Friday, nine to five: what a new person starts with, always shown before it is saved. */
export const nineToFive: Week = fullWeek(
  Object.fromEntries(weekdays.slice(0, 5).map((day) => [day, [['09:00', '17:00'] as const]])),
);
