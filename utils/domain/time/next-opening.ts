import { compileCalendar } from './calendar.ts';
import type { Calendar } from './calendar.types';
import type { CompiledCalendar } from './compiled-calendar';
import { msPerMinute } from './plain-date.ts';
import { openingFrom } from './search.ts';

const day = 86_400_000;
/** A block may begin two UTC dates before the instant it is asked for. */
const before = 4 * day;
/** Nearly everybody works again within days; a year is compiled only for the others. */
const reaches = [8 * day, 376 * day] as const;

/**
 * The first opening after the dates of `compiled` that are certain, epoch ms: with it a calendar of some weeks tells
 * until when a leave of months lasts. Null where nobody works for a year.
 */
export function openingBeyond(calendar: Calendar, compiled: CompiledCalendar): number | null {
  const end = (compiled.days.settled.at(-1) ?? 0) * msPerMinute;
  for (const reach of reaches) {
    const ahead = compileCalendar(calendar, end - before, end + reach);
    const opens = openingFrom(ahead, end / msPerMinute);
    if (opens < (ahead.days.settled.at(-1) ?? 0)) return opens * msPerMinute;
  }
  return null;
}
