import { compileCalendar } from './calendar.ts';
import type { Calendar } from './calendar.types';
import { msPerMinute } from './plain-date.ts';
import { openingFrom, spanAfter } from './search.ts';

/** A stretch of working time, epoch ms. */
export interface OpenStretch {
  readonly opens: number;
  /** Null where it does not end within a year. */
  readonly closes: number | null;
}

const day = 86_400_000;
/** Nearly everything opens and closes again within days; a year is compiled only for the others. */
const reaches = [8 * day, 376 * day] as const;

/**
 * The working time that holds `from` (epoch ms; rounded up to the minute), from there on, or else the next one. Null
 * where there is none within a year.
 */
export function openStretch(calendar: Calendar, from: number): OpenStretch | null {
  const minute = Math.ceil(from / msPerMinute);
  let found: OpenStretch | null = null;
  for (const reach of reaches) {
    // A block may begin two UTC dates before the instant that it holds.
    const compiled = compileCalendar(calendar, from - 4 * day, from + reach);
    const certain = compiled.days.settled.at(-1) ?? 0;
    const opens = openingFrom(compiled, minute);
    if (opens >= certain) continue;
    const closes = compiled.spans.end[spanAfter(compiled, minute)] ?? certain;
    const isClosed = closes < certain;
    found = { opens: opens * msPerMinute, closes: isClosed ? closes * msPerMinute : null };
    if (isClosed) break;
  }
  return found;
}
