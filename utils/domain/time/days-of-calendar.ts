import { type Calendar, weekdays } from './calendar.types.ts';
import { dayOf, minutesPerDay, weekdayOf } from './plain-date.ts';
import type { ZonesOfDates } from './zone-of-date';
import { instantOf, type ZoneOffsets } from './zone-offsets.ts';

/** Zone, midnight and, where it has no blocks, the reason of each date. */
export interface DayFacts {
  readonly zone: number[];
  readonly midnight: number[];
  readonly reason: string[];
}

/** The dates `firstDay..lastDay` (day numbers, both included) of a calendar. */
export function daysOfCalendar(
  calendar: Calendar,
  zones: ZonesOfDates,
  firstDay: number,
  lastDay: number,
): DayFacts {
  const zone: number[] = [];
  const midnight: number[] = [];
  const reason = reasonsOfDays(calendar, firstDay, lastDay);
  for (let day = firstDay; day <= lastDay; day++) {
    const index = zones.indexOn(day);
    zone.push(index);
    midnight.push(instantOf(zones.zones[index] as ZoneOffsets, day * minutesPerDay));
  }
  return { zone, midnight, reason };
}

/** Holiday before time off before the week's own days off; of several holidays or leaves the first named. */
function reasonsOfDays(calendar: Calendar, firstDay: number, lastDay: number): string[] {
  const free = weekdays.map((weekday) => (calendar.week[weekday].length === 0 ? 'day-off' : ''));
  const reason: string[] = [];
  for (let day = firstDay; day <= lastDay; day++) reason.push(free[weekdayOf(day)] ?? '');
  for (const off of [...(calendar.timeOff ?? [])].reverse()) {
    if (isPartDay(off.from)) continue;
    const last = Math.min(dayOf(off.to), lastDay);
    for (let day = Math.max(dayOf(off.from), firstDay); day <= last; day++) {
      reason[day - firstDay] = `time-off: ${off.label}`;
    }
  }
  for (const holiday of [...(calendar.holidays ?? [])].reverse()) {
    const day = dayOf(holiday.date);
    if (day >= firstDay && day <= lastDay) reason[day - firstDay] = `holiday: ${holiday.name}`;
  }
  return reason;
}

/** Whether the end of a time off carries a time of day. */
export function isPartDay(end: string): boolean {
  return end.length > 10;
}
