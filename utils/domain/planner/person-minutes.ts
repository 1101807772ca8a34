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
  let span = 0;
  let [outsides, nights, fars] = [0, 0, 0];
  // From one minute at which anything changes to the next.
  for (let index = 0; index < length; ) {
    const minute = first + index;
    while (entry(spans.end, span) <= minute) span++;
    const opens = entry(spans.start, span);
    const isOutside = opens > minute;
    let until = isOutside ? opens : entry(spans.end, span);
    let [isNear, isNight] = [true, false];
    if (isOutside) {
      const farFrom = (span === 0 ? -never : entry(spans.end, span - 1)) + nearEdge;
      const nearFrom = opens - nearEdge;
      isNear = minute < farFrom || minute >= nearFrom;
      if (minute < farFrom) until = Math.min(until, farFrom);
      else if (!isNear) until = Math.min(until, nearFrom);
      const part = partOfDay(compiled, minute);
      isNight = part.isNight;
      until = Math.min(until, part.until);
    }
    for (const stop = Math.min(until - first, length); index < stop; index++) {
      if (isOutside) outsides++;
      if (isNight) nights++;
      if (!isNear) fars++;
      outside[index + 1] = outsides;
      atNight[index + 1] = nights;
      farOut[index + 1] = fars;
    }
  }
  return { compiled, first, outside, atNight, farOut };
}

/** Whether a minute is at night on the person's clock, and until when that certainly stays so. */
function partOfDay(
  compiled: CompiledCalendar,
  minute: number,
): { readonly isNight: boolean; readonly until: number } {
  const day = dayAt(compiled, minute);
  const table = zoneOn(compiled, day);
  const local = minute + offsetAtMinute(table, minute);
  const ofDay = ((local % minutesPerDay) + minutesPerDay) % minutesPerDay;
  const isNight = ofDay >= night.from || ofDay < night.to;
  const turns = isNight ? (ofDay < night.to ? night.to : minutesPerDay) : night.from;
  const nextDay = compiled.days.midnight[day + 1] ?? never;
  const change = table.from.find((from) => from > minute) ?? never;
  return { isNight, until: Math.min(minute + turns - ofDay, nextDay, change) };
}
