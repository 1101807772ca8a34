import { type CompiledCalendar, entry, never, zoneOn } from '../time/compiled-calendar.ts';
import { minutesPerDay } from '../time/plain-date.ts';
import { pieceAt, settle, spanAfter } from '../time/search.ts';
import { instantOf, offsetAtMinute } from '../time/zone-offsets.ts';
import type { Norm } from './norms';

/** Walking beats a binary search for the few spans that most norms pass. */
const walked = 8;

/**
 * The due minute of a message sent at `minute`, or `never`. `opens` is `openingFrom(minute)`; `lastIndex` the
 * last date that exists.
 */
export function dueFrom(
  compiled: CompiledCalendar,
  norm: Norm,
  minute: number,
  opens: number,
  lastIndex: number,
): number {
  if (norm.unit === 'hours') return afterHours(compiled, minute, Math.round(norm.amount * 60));
  if (norm.unit === 'working-hours') {
    return afterWorkingHours(compiled, minute, Math.round(norm.amount * 60));
  }
  return afterWorkingDays(compiled, opens, norm.amount, lastIndex);
}

function afterHours(compiled: CompiledCalendar, minute: number, length: number): number {
  const end = minute + length;
  return end < never ? settle(compiled, end) : never;
}

function afterWorkingHours(compiled: CompiledCalendar, minute: number, length: number): number {
  const { start, before } = compiled.spans;
  const spans = start.length - 1;
  let index = spanAfter(compiled, minute);
  if (index >= spans) return never;
  const opens = start[index] as number;
  const wanted = (before[index] as number) + (minute > opens ? minute - opens : 0) + length;
  const stop = index + walked;
  while (index < spans && (before[index + 1] as number) < wanted) {
    index++;
    if (index === stop) {
      index = spanOfMeasure(before, index, wanted);
      break;
    }
  }
  return index < spans ? (start[index] as number) + wanted - (before[index] as number) : never;
}

/** The first span from `low` on at whose end at least `wanted` minutes have been measured. */
function spanOfMeasure(before: readonly number[], low: number, wanted: number): number {
  let first = low;
  let last = before.length - 1;
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((before[middle + 1] as number) < wanted) first = middle + 1;
    else last = middle;
  }
  return first;
}

function afterWorkingDays(
  compiled: CompiledCalendar,
  opens: number,
  count: number,
  lastIndex: number,
): number {
  if (opens === never) return never;
  const from = entry(compiled.pieces.day, pieceAt(compiled, opens));
  const to = workingDayAfter(compiled, from, count);
  if (to > lastIndex) return never;
  return settle(compiled, candidateOn(compiled, from, to, opens));
}

/** The index of the n-th working date after a date, or `never`. */
export function workingDayAfter(compiled: CompiledCalendar, day: number, count: number): number {
  const { worked, working } = compiled.days;
  const index = (worked[day] as number) + count - 1;
  return index < working.length ? (working[index] as number) : never;
}

/**
 * The wall time of `opens`, in the zone of date `from`, on date `to` in the zone of that date; `opens` itself
 * where that is later. Dates are indexes.
 */
export function candidateOn(compiled: CompiledCalendar, from: number, to: number, opens: number): number {
  const candidate = instantOf(zoneOn(compiled, to), localOn(compiled, from, to, opens));
  return candidate > opens ? candidate : opens;
}

/** The local minute that the candidate has on date `to`; past its midnight where `opens` was past `from`'s. */
export function localOn(compiled: CompiledCalendar, from: number, to: number, opens: number): number {
  return opens + offsetAtMinute(zoneOn(compiled, from), opens) + (to - from) * minutesPerDay;
}
