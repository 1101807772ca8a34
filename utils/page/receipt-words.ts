import type { PlainDate } from '@/utils/domain/time/calendar.types';
import { type Display, dateText, durationText } from '@/utils/domain/time/words';
import type { CardWords } from '@/utils/words/made/room-card';
import type { NormsWords } from '@/utils/words/made/room-norms';
import type { TimeWords } from '@/utils/words/made/room-time';
import type { Say } from '@/utils/words/say';

type SayReceipt = Say<TimeWords & NormsWords & CardWords>;

const longOff = 36 * 3_600_000;

const reasonKeys: Readonly<Record<string, 'time.day-off' | 'time.after-hours' | keyof Plain>> = {
  counted: 'card.counted',
  'day-off': 'time.day-off',
  'after-hours': 'time.after-hours',
  break: 'card.break',
  'not-working': 'card.not-working',
  moved: 'card.moved',
};
type Plain = Pick<CardWords, 'card.counted' | 'card.break' | 'card.not-working' | 'card.moved'>;

/** A reason of the time rules in words; `short` for the narrow strip. `length` in ms. */
export function reasonText(
  reason: string,
  length: number,
  say: SayReceipt,
  form: 'full' | 'short' = 'full',
): string {
  const [, kind, named] = /^(holiday|time-off): (.*)$/s.exec(reason) ?? [];
  // A page is not told the label of a leave, and a holiday may have no name.
  if (named !== undefined) return named || say(kind === 'holiday' ? 'time.holiday' : 'card.time-off');
  if (reason === 'day-off' && length > longOff) return say('card.days-off');
  if (reason === 'start-day') return say(form === 'short' ? 'card.first-day' : 'card.sending-day');
  return say(reasonKeys[reason] ?? 'card.not-working');
}

/** `Day counted: Tue 24 Nov.`, for norms in working days; these are the person's own dates. */
export function datesText(dates: readonly PlainDate[], display: Display, say: SayReceipt): string {
  if (dates.length === 0) return '';
  const days = dates.map((date) => calendarDateText(date, display));
  return say('card.dates', { count: days.length, dates: days });
}

const minutesPerDay = 1440;

/**
 * How long something that is not counted lasts, in minutes: from two days on in days, `17 d 8 h 23 min`; `short` leaves
 * the minutes out of that.
 */
export function skippedText(minutes: number, say: SayReceipt, form: 'full' | 'short' = 'full'): string {
  const whole = Math.round(minutes);
  const days = Math.floor(whole / minutesPerDay);
  if (days < 2) return durationText(whole, say);
  const more = whole % minutesPerDay;
  const rest = form === 'short' ? more - (more % 60) : more;
  return rest === 0
    ? say('card.days', { days })
    : say('card.days-rest', { days, length: durationText(rest, say) });
}

/** A date that is in no zone, as `dateText` writes it. */
export function calendarDateText(date: PlainDate, display: Display): string {
  return dateText(Date.parse(`${date}T12:00Z`), 'UTC', display);
}
