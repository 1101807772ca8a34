import { type CompiledCalendar, never } from './compiled-calendar.ts';
import { dayAt, spanAfter } from './search.ts';

/** The first edge of working time or midnight after an epoch minute; `never` after the last. */
export function nextCut(compiled: CompiledCalendar, minute: number): number {
  const { start, end } = compiled.spans;
  const span = spanAfter(compiled, minute);
  const opens = start[span] as number;
  const edge = opens > minute ? opens : (end[span] as number);
  return Math.min(edge, nextMidnight(compiled, minute));
}

/** Travel over the date line can put a later date's midnight before an earlier one's. */
const lookedAhead = 4;

function nextMidnight(compiled: CompiledCalendar, minute: number): number {
  const { midnight } = compiled.days;
  let next = never;
  const from = Math.max(0, dayAt(compiled, minute) - 2);
  for (let day = from; day < midnight.length && day <= from + 2 + lookedAhead; day++) {
    const at = midnight[day] as number;
    if (at > minute && at < next) next = at;
  }
  return next;
}
