import type { NormsWords } from '../../words/made/room-norms';
import type { TimeWords } from '../../words/made/room-time';
import type { SayPlain } from '../../words/plain';
import type { Say } from '../../words/say';
import type { AvailabilityState } from './availability';

/** How times are written; the reader's display settings. */
export interface Display {
  /** `auto` follows the locale. */
  readonly hourCycle: 'auto' | 'h23' | 'h12';
  /** Language tag; null follows the browser. */
  readonly locale: string | null;
}

/** Says what times and norms need, in the reader's language. */
export type SayTimes = Say<TimeWords & NormsWords>;

/** Who reads the words and when: `now` in epoch ms, the reader's own zone, and how times are written for them. */
export interface PlainReader {
  readonly now: number;
  readonly zone: string;
  readonly display: Display;
  readonly say: SayPlain<TimeWords>;
}

/** The same with all the words of times and norms. */
export interface Reader extends PlainReader {
  readonly say: SayTimes;
}

const minute = 60_000;
const day = 86_400_000;

/** Writes an instant, epoch ms in UTC. */
export type TimeFormat = { readonly format: (at: number) => string };

/**
 * By kind, hour cycle and locale. To make a formatter costs a millisecond, to use one a microsecond; so there is one for
 * all zones, fed with local time as if it were UTC. Our own pages put some in before (`plain-times.ts`).
 */
export const formatters = new Map<string, TimeFormat>();
const clockFields = { hour: '2-digit', minute: '2-digit' } as const;
const kinds = {
  clock: clockFields,
  weekday: { weekday: 'short' },
  'whole weekday': { weekday: 'long' },
  date: { weekday: 'short', day: 'numeric', month: 'short' },
} as const;

export type TimeKind = keyof typeof kinds;

function format(kind: TimeKind, at: number, zone: string, { hourCycle, locale }: Display): string {
  const key = `${kind} ${hourCycle} ${locale}`;
  let found = formatters.get(key);
  if (found === undefined) {
    const fields: Intl.DateTimeFormatOptions = { ...kinds[kind], timeZone: 'UTC' };
    if (kind === 'clock' && hourCycle !== 'auto') fields.hourCycle = hourCycle;
    let made = new Intl.DateTimeFormat(locale ?? undefined, fields);
    // 09:05 where a day has 24 hours, 9:05 AM where it has twice 12.
    if (kind === 'clock' && made.resolvedOptions().hour12 === true) {
      made = new Intl.DateTimeFormat(locale ?? undefined, { ...fields, hour: 'numeric' });
    }
    found = made;
    formatters.set(key, found);
  }
  return found.format(localTime(at, zone));
}

// Offsets change on quarter hours only, and a page asks for the same few zones and times again and again.
const quarter = 15 * minute;
const offsets = new Map<string, number>();

function offsetMs(at: number, zone: string): number {
  const key = zone + Math.floor(at / quarter);
  let ms = offsets.get(key);
  if (ms === undefined) {
    ms = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
    if (offsets.size > 5000) offsets.clear();
    offsets.set(key, ms);
  }
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

/** `Mon`, in the reader's language; whole where that is a single letter, which could be any word (`日` in Japanese). */
export function weekdayText(at: number, zone: string, display: Display): string {
  const short = format('weekday', at, zone, display);
  return short.length > 1 ? short : format('whole weekday', at, zone, display);
}

/** `Mon 30 Nov`, in the order of the reader's language. */
export function dateText(at: number, zone: string, display: Display): string {
  // `Mon, Nov 30`: English that is as short as this needs no comma, and some of its regions write none.
  return format('date', at, zone, display).replace(/^([A-Z][a-z]{2}),/, '$1');
}

/**
 * How the date at `at` in `zone` differs from the reader's: '' for the same date, `tomorrow`,
 * `yesterday`, else the weekday. `at` in epoch ms.
 */
export function dayWord(at: number, zone: string, { now, zone: own, display, say }: PlainReader): string {
  const difference = dayNumber(at, zone) - dayNumber(now, own);
  if (difference === 0) return '';
  if (difference === 1) return say('time.tomorrow');
  if (difference === -1) return say('time.yesterday');
  return weekdayText(at, zone, display);
}

/** `04:30` today, `Mon 04:30` within six days, `Mon 30 Nov 04:30` beyond, on the clock of `zone`. `at` in epoch ms. */
export function momentText(at: number, reader: PlainReader, zone: string = reader.zone): string {
  const { now, display, say } = reader;
  const difference = dayNumber(at, zone) - dayNumber(now, zone);
  const clock = clockText(at, zone, display);
  if (difference === 0) return clock;
  const day = (Math.abs(difference) > 6 ? dateText : weekdayText)(at, zone, display);
  return say('time.moment', { day, clock });
}

/** Minutes by which clocks in `zone` are ahead of those in `readerZone` at `at` (epoch ms). */
export function minutesAhead(at: number, zone: string, readerZone: string): number {
  return (offsetMs(at, zone) - offsetMs(at, readerZone)) / minute;
}

/**
 * A length in minutes: `64 h`, `5 h 20 min`, `45 min`, on every surface. Never days: a day of a calendar
 * and a day of work are not the same length.
 */
export function durationText(length: number, say: SayTimes): string {
  const whole = Math.round(length);
  const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return say('time.minutes', { minutes });
  return minutes === 0 ? say('time.hours', { hours }) : say('time.hours-minutes', { hours, minutes });
}

/**
 * `4 h 30 min ahead of you`, `3 h behind you` or `same time as you`; minutes, positive is ahead. Where it is plain whose
 * time it is compared with, `of you` is left out.
 */
export function differenceText(minutes: number, say: SayTimes, whose: 'you' | 'other' = 'you'): string {
  if (minutes === 0) return say('time.same', { whose });
  const length = durationText(Math.abs(minutes), say);
  return say(minutes > 0 ? 'time.ahead' : 'time.behind', { length, whose });
}

const stateKeys = {
  working: 'time.working',
  'after-hours': 'time.after-hours',
  'day-off': 'time.day-off',
  away: 'time.away',
  holiday: 'time.holiday',
} as const satisfies Record<AvailabilityState | 'holiday', keyof TimeWords>;

/** `in working hours`, `after hours`, `day off`, `away`, and of what is away, `holiday`; never a word about presence. */
export function stateWord(state: AvailabilityState | 'holiday', say: SayPlain<TimeWords>): string {
  return say(stateKeys[state]);
}

/** `back Mon 30 Nov`, `back 15:00` on the same date; `away` where the calendar does not tell. Epoch ms; in `zone`. */
export function backText(back: number | null, zone: string, { now, display, say }: PlainReader): string {
  if (back === null) return say('time.away');
  const isSameDay = dayNumber(back, zone) === dayNumber(now, zone);
  return say('time.back', { when: (isSameDay ? clockText : dateText)(back, zone, display) });
}
