import { RRuleTemporal } from 'rrule-temporal';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { IcsTime } from './ics-time';

export interface Span {
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
}

export type Repeated =
  | { readonly ok: true; readonly starts: readonly IcsTime[]; readonly isEndless: boolean }
  | { readonly ok: false; readonly what: Phrase };

/**
 * The starts of an event that repeats, within a span, `start` among them where it lies in it. A rule of hours and
 * minutes, or one that nobody could read, is refused with a sentence.
 */
export function repeatedStarts(
  rule: string,
  start: IcsTime,
  without: readonly IcsTime[],
  span: Span,
): Repeated {
  const text = rule.slice(0, 80);
  const unreadable = { ok: false, what: phrase('roster.event-rule', { rule: text }) } as const;
  // Times within a day make no absence, and multiply: 24 hours x 60 minutes x 60 seconds x 730 days.
  if (!/(?:^|;)\s*FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)\s*(?:;|$)/i.test(rule)) return unreadable;
  if (/BY(?:HOUR|MINUTE|SECOND)=/i.test(rule) || rule.length > 500) return unreadable;
  const left = new Set(without.map(startKey));
  const dtstart = zonedOf(start);
  const at = (ms: number) =>
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(dtstart.timeZoneId);
  try {
    const repeat = new RRuleTemporal({
      rruleString: `RRULE:${rule.trim()}`,
      dtstart,
      temporal: Temporal,
      maxIterations: 5000,
    });
    const found = repeat.between(at(span.from), at(span.to), true);
    const starts = found.map((time) => like(start, time)).filter((time) => !left.has(startKey(time)));
    return { ok: true, starts, isEndless: !/(?:COUNT|UNTIL)=/i.test(rule) };
  } catch {
    return unreadable;
  }
}

/** The same for what is the same start, however it is written. */
export function startKey(time: IcsTime): string {
  if (time.kind === 'date') return time.date.toString();
  return time.kind === 'wall' ? time.wall.toString() : String(time.time.epochMilliseconds);
}

/** Dates and wall times are counted as in UTC, where every day has 24 hours. */
function zonedOf(time: IcsTime): Temporal.ZonedDateTime {
  if (time.kind === 'zoned') return time.time;
  return time.kind === 'date' ? time.date.toZonedDateTime('UTC') : time.wall.toZonedDateTime('UTC');
}

function like(start: IcsTime, time: Temporal.ZonedDateTime): IcsTime {
  if (start.kind === 'date') return { kind: 'date', date: time.toPlainDate() };
  return start.kind === 'wall' ? { kind: 'wall', wall: time.toPlainDateTime() } : { kind: 'zoned', time };
}
