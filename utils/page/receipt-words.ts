import type { PlainDate } from '@/utils/domain/person';
import { type Display, dateText } from '@/utils/domain/words';

const longOff = 36 * 3_600_000;

/** A reason of the time rules in words; `short` for the narrow strip. `length` in ms. */
export function reasonText(reason: string, length: number, form: 'full' | 'short' = 'full'): string {
  const named = /^(?:holiday|time-off): (.*)$/s.exec(reason)?.[1];
  if (named !== undefined) return named;
  if (reason === 'day-off' && length > longOff) return 'days off';
  if (reason === 'moved') return 'until work starts';
  if (reason === 'start-day') return form === 'short' ? 'first day' : 'first day, not counted';
  return reason.replace('-', ' ');
}

/** `Day counted: Tue 24 Nov.`, for norms in working days; these are the person's own dates. */
export function datesText(dates: readonly PlainDate[], display: Display): string {
  if (dates.length === 0) return '';
  const days = dates.map((date) => dateText(Date.parse(`${date}T12:00Z`), 'UTC', display));
  return `${dates.length === 1 ? 'Day' : 'Days'} counted: ${days.join(', ')}, to the same time of day.`;
}
