import type { CompiledCalendar } from '../time/compiled-calendar';
import { dayAt } from '../time/search.ts';

/**
 * Why the minutes [from, to) are not working time; they hold no edge of working time and no midnight. The first
 * that fits of `holiday: NAME`, `time-off: LABEL`, `day-off`, `break`, `after-hours`.
 */
export function skippedReason(compiled: CompiledCalendar, from: number, to: number): string {
  const day = dayAt(compiled, from);
  const ofDay = compiled.days.reason[day] ?? '';
  if (ofDay !== '' && ofDay !== 'day-off') return ofDay;
  // Part-day time off explains a stretch when it took working time from it, not when it lies in an evening.
  const off = compiled.removed.find((stretch) => stretch.from < to && stretch.to > from);
  if (off !== undefined) return `time-off: ${off.label}`;
  if (ofDay !== '') return ofDay;
  return isBreak(compiled, day, from, to) || isBreak(compiled, day - 1, from, to) ? 'break' : 'after-hours';
}

/** Whether a block of the date has ended before the stretch and another one begins after it. */
function isBreak(compiled: CompiledCalendar, day: number, from: number, to: number): boolean {
  const { pieces } = compiled;
  const nearby = compiled.pieces.byDay[Math.max(0, day - 1)] ?? 0;
  let ended = false;
  let begins = false;
  for (let index = nearby; index < pieces.day.length; index++) {
    if (pieces.day[index] === day) {
      if ((pieces.end[index] as number) <= from) ended = true;
      if ((pieces.start[index] as number) >= to) begins = true;
    } else if ((pieces.day[index] as number) > day + 2) break;
  }
  return ended && begins;
}
