import { type CompiledCalendar, entry } from './compiled-calendar.ts';
import { msPerMinute } from './plain-date.ts';
import { dayAt, openingFrom } from './search.ts';

/**
 * When a person's working day is over (epoch ms): the end of the last block that begins on the date of `now`, or of the
 * one from the day before that still runs. Null where that was before `now` (epoch ms), and on a day without blocks.
 */
export function dayEndAfter(compiled: CompiledCalendar, now: number): number | null {
  const minute = Math.floor(now / msPerMinute);
  const today = dayAt(compiled, minute);
  const isWorking = openingFrom(compiled, minute) === minute;
  const { start, end, day } = compiled.pieces;
  let last = minute;
  for (const [at, of] of day.entries()) {
    const runs = isWorking && of === today - 1 && entry(start, at) <= minute;
    if (of === today || runs) last = Math.max(last, entry(end, at));
  }
  return last > minute ? last * msPerMinute : null;
}
