import { compileCalendar } from '../time/calendar.ts';
import type { Calendar } from '../time/calendar.types';
import { type CompiledCalendar, entry, never, zoneOn } from '../time/compiled-calendar.ts';
import { minutesPerDay, msPerMinute } from '../time/plain-date.ts';
import { dayAt } from '../time/search.ts';
import { offsetAtMinute } from '../time/zone-offsets.ts';

/** So near an edge of working time a minute outside it is still a small thing to ask, in minutes. */
const nearEdge = 120;
/** The hours in which one sleeps, on the person's own clock, in minutes of the day. */
const night = { from: 22 * 60, to: 7 * 60 };

/**
 * One person's minutes from an epoch minute on, each counted from the first: a stretch is measured by two looks.
 * Entry `i` of a list counts the minutes before minute `first + i`.
 */
export interface PersonMinutes {
  readonly compiled: CompiledCalendar;
  readonly first: number;
  /** Outside working time. */
  readonly outside: Int32Array;
  /** Of these the ones between 22:00 and 07:00 of the person's clock. */
  readonly atNight: Int32Array;
  /** Of those outside the ones that lie further than 120 minutes from any opening and closing. */
  readonly farOut: Int32Array;
}

/** Counts the minutes of a calendar between two epoch minutes, the second not included. */
export function countMinutes(calendar: Calendar, first: number, end: number): PersonMinutes {
  // Blocks of two dates before may reach in, and an opening soon after the end is an edge that counts.
  const margin = 4 * minutesPerDay;
  const compiled = compileCalendar(calendar, (first - margin) * msPerMinute, (end + margin) * msPerMinute);
  const length = end - first;
  const outside = new Int32Array(length + 1);
  const atNight = new Int32Array(length + 1);
  const farOut = new Int32Array(length + 1);
  const { spans } = compiled;
  const clock = clockOf(compiled);
  let span = 0;
  for (let index = 0; index < length; index++) {
    const minute = first + index;
    while (entry(spans.end, span) <= minute) span++;
    const opens = entry(spans.start, span);
    const isOutside = opens > minute;
    const closed = span === 0 ? -never : entry(spans.end, span - 1);
    const isNear = opens - minute <= nearEdge || minute + 1 - closed <= nearEdge;
    outside[index + 1] = (outside[index] as number) + (isOutside ? 1 : 0);
    farOut[index + 1] = (farOut[index] as number) + (isOutside && !isNear ? 1 : 0);
    const isNight = isOutside && isAtNight(clock(minute));
    atNight[index + 1] = (atNight[index] as number) + (isNight ? 1 : 0);
  }
  return { compiled, first, outside, atNight, farOut };
}

function isAtNight(minuteOfDay: number): boolean {
  return minuteOfDay >= night.from || minuteOfDay < night.to;
}

/** Tells the minute of the day on the person's clock; asked for minute after minute. */
function clockOf(compiled: CompiledCalendar): (minute: number) => number {
  let offset = 0;
  let until = -never;
  return (minute) => {
    if (minute >= until) {
      const day = dayAt(compiled, minute);
      const table = zoneOn(compiled, day);
      offset = offsetAtMinute(table, minute);
      const nextDay = compiled.days.midnight[day + 1] ?? never;
      const change = table.from.find((from) => from > minute) ?? never;
      until = Math.min(nextDay, change);
    }
    return (((minute + offset) % minutesPerDay) + minutesPerDay) % minutesPerDay;
  };
}
