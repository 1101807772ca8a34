import type { CompiledCalendar, Pieces } from './compiled-calendar';
import { minutesPerDay } from './plain-date.ts';

/** Index of the first span that ends after an epoch minute; the `never` at the end where there is none. */
export function spanAfter(compiled: CompiledCalendar, minute: number): number {
  const { end, byDay } = compiled.spans;
  let index = startingPoint(byDay, compiled.firstDay, minute);
  // The date's entry is at most the spans of one day away.
  while ((end[index] as number) <= minute) index++;
  return index;
}

/** `opens`: the earliest minute from this one on that is working time, or `never`. */
export function openingFrom(compiled: CompiledCalendar, minute: number): number {
  const start = compiled.spans.start[spanAfter(compiled, minute)] as number;
  return start > minute ? start : minute;
}

/** The minute itself where it is working time or a closing edge, else the next opening, or `never`. */
export function settle(compiled: CompiledCalendar, minute: number): number {
  const { start, end } = compiled.spans;
  const index = spanAfter(compiled, minute);
  const opens = start[index] as number;
  if (opens <= minute) return minute;
  return index > 0 && end[index - 1] === minute ? minute : opens;
}

/**
 * Index of the piece that holds a working minute: the latest-starting one, of two that start together that of
 * the earlier date. -1 where none does.
 */
export function pieceAt(compiled: CompiledCalendar, minute: number): number {
  const { start, end, byDay }: Pieces = compiled.pieces;
  let index = startingPoint(byDay, compiled.firstDay, minute);
  while ((start[index] as number) <= minute) index++;
  index--;
  while (index >= 0 && (end[index] as number) <= minute) index--;
  return index;
}

/** The index of the date an instant belongs to: the latest whose 00:00 is not after it; -1 before the first. */
export function dayAt(compiled: CompiledCalendar, minute: number): number {
  const { midnight } = compiled.days;
  const guess = Math.floor(minute / minutesPerDay) - compiled.firstDay + 1;
  let day = Math.min(guess, midnight.length - 1);
  while (day >= 0 && (midnight[day] as number) > minute) day--;
  return day;
}

function startingPoint(byDay: readonly number[], firstDay: number, minute: number): number {
  const day = Math.floor(minute / minutesPerDay) - firstDay;
  if (day <= 0) return 0;
  return byDay[day < byDay.length ? day : byDay.length - 1] as number;
}
