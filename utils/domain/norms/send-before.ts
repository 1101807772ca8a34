import { type CompiledCalendar, entry, never, zoneOn } from '../time/compiled-calendar.ts';
import { openingFrom, pieceAt } from '../time/search.ts';
import { localEndOf, localIndexAt, offsetIndexAt } from '../time/zone-offsets.ts';
import { candidateOn, dueFrom, localOn, workingDayAfter } from './due.ts';
import type { Norm } from './norms';

/** The largest minute u >= `minute` such that every send time up to u has the same `due` (not `never`). */
export function sendBeforeOf(
  compiled: CompiledCalendar,
  norm: Norm,
  opens: number,
  due: number,
  lastIndex: number,
): number {
  // What comes to the due time by the wall was sent that long before; later by a minute comes to a minute later,
  // or beyond a closing edge.
  if (norm.unit === 'hours') return due - Math.round(norm.amount * 60);
  // The same measure up to the next opening, then a minute more with each minute.
  if (norm.unit === 'working-hours') return opens;
  return lastOfWorkingDays(compiled, norm, opens, due, lastIndex);
}

/**
 * Every minute before an opening counts from it. From there on the candidate moves with the clock, minute by
 * minute, until the block, its offset or the candidate's offset changes: a run. Within a run the due stays
 * until the candidate has reached it.
 */
function lastOfWorkingDays(
  compiled: CompiledCalendar,
  norm: Norm,
  opens: number,
  due: number,
  lastIndex: number,
): number {
  for (let minute = opens; ; ) {
    const piece = pieceAt(compiled, minute);
    const from = entry(compiled.pieces.day, piece);
    const to = workingDayAfter(compiled, from, norm.amount);
    const candidate = candidateOn(compiled, from, to, minute);
    if (candidate === minute) return minute;
    const last = endOfRun(compiled, piece, from, to, minute);
    if (due - candidate < last - minute) return minute + due - candidate;
    const next = openingFrom(compiled, last + 1);
    if (next === never || dueFrom(compiled, norm, last + 1, next, lastIndex) !== due) return last;
    minute = next;
  }
}

/** The last minute of the run that begins at `minute`. */
function endOfRun(
  compiled: CompiledCalendar,
  piece: number,
  from: number,
  to: number,
  minute: number,
): number {
  const { pieces } = compiled;
  let end = pieces.end[piece] as number;
  for (let later = piece + 1; (pieces.start[later] as number) < end; later++) {
    if ((pieces.start[later] as number) > minute) end = pieces.start[later] as number;
  }
  const source = zoneOn(compiled, from);
  const change = source.from[offsetIndexAt(source, minute) + 1] ?? never;
  const target = zoneOn(compiled, to);
  const local = localOn(compiled, from, to, minute);
  const untilFold = localEndOf(target, localIndexAt(target, local)) - local;
  return Math.min(end, change, minute + untilFold) - 1;
}
