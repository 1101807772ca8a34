import type { PlainDate } from '@/utils/domain/time/calendar.types';
import { type Display, dateText, durationText, type SayTimes } from '@/utils/domain/time/words';

const longOff = 36 * 3_600_000;

/** A reason of the time rules in words; `short` for the narrow strip. `length` in ms. */
export function reasonText(reason: string, length: number, form: 'full' | 'short' = 'full'): string {
  const named = /^(?:holiday|time-off): (.*)$/s.exec(reason)?.[1];
  // A page is not told the label of a leave.
  if (named !== undefined) return named === '' ? 'time off' : named;
  if (reason === 'day-off' && length > longOff) return 'days off';
  if (reason === 'moved') return 'until work starts';
  if (reason === 'start-day') return form === 'short' ? 'first day' : 'day of sending, not counted';
  return reason.replace('-', ' ');
}

/** `Day counted: Tue 24 Nov.`, for norms in working days; these are the person's own dates. */
export function datesText(dates: readonly PlainDate[], display: Display): string {
  if (dates.length === 0) return '';
  const days = dates.map((date) => dateText(Date.parse(`${date}T12:00Z`), 'UTC', display));
  return `${dates.length === 1 ? 'Day' : 'Days'} counted: ${days.join(', ')}, up to the same time of day.`;
}

const minutesPerDay = 1440;

/**
 * How long something that is not counted lasts, in minutes: from two days on in days, `17 days 8 h`; `short` is
 * `17 d 8 h`, without the minutes.
 */
export function skippedText(minutes: number, say: SayTimes, form: 'full' | 'short' = 'full'): string {
  const days = Math.floor(Math.round(minutes) / minutesPerDay);
  if (days < 2) return durationText(minutes, say, form);
  const rest = Math.round(minutes) % minutesPerDay;
  if (form === 'full') return rest === 0 ? `${days} days` : `${days} days ${durationText(rest, say)}`;
  return rest < 60 ? `${days} d` : `${days} d ${Math.floor(rest / 60)} h`;
}
