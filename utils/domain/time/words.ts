import type { AvailabilityState } from './availability';

/** How times are written; the reader's display settings. */
export interface Display {
  /** `auto` follows the locale. */
  readonly hourCycle: 'auto' | 'h23' | 'h12';
  /** Language tag; null follows the browser. */
  readonly locale: string | null;
}

/** Who reads the words and when: `now` in epoch ms, the reader's own zone, and how times are written for them. */
export interface Reader {
  readonly now: number;
  readonly zone: string;
  readonly display: Display;
}

const minute = 60_000;
const day = 86_400_000;

// To make a formatter costs a millisecond, to use one a microsecond; so there is one for all zones, fed with
// local time as if it were UTC.
const formatters = new Map<string, Intl.DateTimeFormat>();
const clockFields = { hour: '2-digit', minute: '2-digit' } as const;
const kinds = {
  clock: clockFields,
  weekday: { weekday: 'short' },
  date: { day: 'numeric', month: 'short' },
} as const;

function format(kind: keyof typeof kinds, at: number, zone: string, { hourCycle, locale }: Display): string {
  const key = `${kind} ${hourCycle} ${locale}`;
  let found = formatters.get(key);
  if (found === undefined) {
    const fields: Intl.DateTimeFormatOptions = { ...kinds[kind], timeZone: 'UTC' };
    if (kind === 'clock' && hourCycle !== 'auto') fields.hourCycle = hourCycle;
    found = new Intl.DateTimeFormat(locale ?? undefined, fields);
    // 09:05 where a day has 24 hours, 9:05 AM where it has twice 12.
    if (kind === 'clock' && found.resolvedOptions().hour12 === true) {
      found = new Intl.DateTimeFormat(locale ?? undefined, { ...fields, hour: 'numeric' });
    }
    formatters.set(key, found);
  }
  return found.format(localTime(at, zone));
}

// Offsets change on quarter hours only, and a page asks for the same few zones again and again.
const quarter = 15 * minute;
const offsets = new Map<string, { readonly quarter: number; readonly ms: number }>();

function offsetMs(at: number, zone: string): number {
  const now = Math.floor(at / quarter);
  const known = offsets.get(zone);
  if (known?.quarter === now) return known.ms;
  const ms = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
  offsets.set(zone, { quarter: now, ms });
  return ms;
}

/** The wall clock of `zone` at `at`, as the epoch ms at which UTC shows the same. */
const localTime = (at: number, zone: string) => at + offsetMs(at, zone);

/** Days since 1970-01-01 of the local date at `at` (epoch ms) in `zone`. */
const dayNumber = (at: number, zone: string) => Math.floor(localTime(at, zone) / day);

/** The wall clock at `at` (epoch ms) in `zone`: `22:40` or `10:40 PM`. */
export function clockText(at: number, zone: string, display: Display): string {
  return format('clock', at, zone, display);
}

/** `Mon`, in the reader's language. */
export function weekdayText(at: number, zone: string, display: Display): string {
  return format('weekday', at, zone, display);
}

/** `Mon 30 Nov`, day and month in the order of the reader's language. */
export function dateText(at: number, zone: string, display: Display): string {
  return `${weekdayText(at, zone, display)} ${format('date', at, zone, display)}`;
}

/**
 * How the date at `at` in `zone` differs from the reader's: '' for the same date, `tomorrow`,
 * `yesterday`, else the weekday. `at` in epoch ms.
 */
export function dayWord(at: number, zone: string, reader: Reader): string {
  const difference = dayNumber(at, zone) - dayNumber(reader.now, reader.zone);
  if (difference === 0) return '';
  if (difference === 1) return 'tomorrow';
  if (difference === -1) return 'yesterday';
  return weekdayText(at, zone, reader.display);
}

/** `04:30` today, `Mon 04:30` within six days, `Mon 30 Nov 04:30` beyond, on the clock of `zone`. `at` in epoch ms. */
export function momentText(at: number, { now, zone: own, display }: Reader, zone: string = own): string {
  const difference = dayNumber(at, zone) - dayNumber(now, zone);
  const clock = clockText(at, zone, display);
  if (difference === 0) return clock;
  const far = Math.abs(difference) > 6;
  return `${far ? dateText(at, zone, display) : weekdayText(at, zone, display)} ${clock}`;
}

/** Minutes by which clocks in `zone` are ahead of those in `readerZone` at `at` (epoch ms). */
export function minutesAhead(at: number, zone: string, readerZone: string): number {
  return (offsetMs(at, zone) - offsetMs(at, readerZone)) / minute;
}

/**
 * A length in minutes: `64 h`, `5 h 20 min`, `45 min`; `short` is `5 h 20`. Never days: a day of a calendar
 * and a day of work are not the same length.
 */
export function durationText(minutes: number, form: 'full' | 'short' = 'full'): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return `${rest} min`;
  if (rest === 0) return `${hours} h`;
  return form === 'short' ? `${hours} h ${String(rest).padStart(2, '0')}` : `${hours} h ${rest} min`;
}

/** `4 h 30 min ahead of you`, `3 h behind you` or `same time as you`; minutes, positive is ahead. */
export function differenceText(minutes: number): string {
  if (minutes === 0) return 'same time as you';
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `${size % 60} min`;
  const hours = size < 60 ? '' : `${Math.floor(size / 60)} h`;
  return `${[hours, rest].filter(Boolean).join(' ')} ${minutes > 0 ? 'ahead of' : 'behind'} you`;
}

const stateWords: Record<AvailabilityState, string> = {
  working: 'in working hours',
  'after-hours': 'after hours',
  'day-off': 'day off',
  away: 'away',
};

/** `in working hours`, `after hours`, `day off`, `away`; never a word about presence. */
export function stateWord(state: AvailabilityState): string {
  return stateWords[state];
}

/** `back Mon 30 Nov`, `back 15:00` on the same date; `away` where the calendar does not tell. Epoch ms; in `zone`. */
export function backText(back: number | null, zone: string, { now, display }: Reader): string {
  if (back === null) return stateWords.away;
  const sameDay = dayNumber(back, zone) === dayNumber(now, zone);
  return `back ${sameDay ? clockText(back, zone, display) : dateText(back, zone, display)}`;
}
