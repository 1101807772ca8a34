import type { Block, WallTime } from '@/utils/domain/time/calendar.types';
import { dropMarks } from './marks';

/** A time of day as somebody typed it. */
export interface TypedTime {
  /** Minutes from midnight as written, the half of the day counted in where it is written; 0 to 1440. */
  readonly minutes: number;
  readonly half: 'am' | 'pm' | null;
  /** An hour from 1 to 12 without its half: it could be either. */
  readonly isBare: boolean;
  /** Written `HH:MM`, with both digits of the hour. */
  readonly isTwoDigit: boolean;
}

const halves = '(?:午前|午後|上午|下午|오전|오후)';
const clock = String.raw`(\d{1,2})(?:\s?(?::|\.|h|時|点|點|시)\s?(\d{2})(?::00)?(?:分|분)?)?|(\d{2})(\d{2})`;
const unit = `(?:uhr|heures?|horas?|ore|uur|hrs?|h|o['’]clock|時|点|點|시)`;
const half = String.raw`(?:\s{0,9}([ap])\.?m\b\.?|(?<=\d)([ap])(?![\p{Script=Latin}.]))`;

/** Source of an expression with groups for one time; every text it matches is given to `readTypedTime`. */
export const timeSource = String.raw`(?:noon|midday|midnight|${halves}?\s{0,9}(?:${clock.replaceAll(/\((?!\?)/g, '(?:')})(?!\d)\s{0,9}${unit}?(?:${half.replaceAll(/\((?!\?)/g, '(?:')})?)(?![\p{Script=Latin}\d])`;

const whole = new RegExp(String.raw`^(${halves})?\s{0,9}(?:${clock})\s{0,9}${unit}?${half}?$`, 'iu');

/** Reads one time: `9`, `9:30`, `09.30`, `9h00`, `0900`, `5 pm`, `9 Uhr`, `午後5時`, full-width digits; null where it is none. */
export function readTypedTime(text: string): TypedTime | null {
  const typed = dropMarks(text.normalize('NFKC')).toLowerCase();
  if (typed === 'noon' || typed === 'midday') return sure(720);
  if (typed === 'midnight') return sure(1440);
  const match = whole.exec(typed);
  if (match === null) return null;
  const [, before = '', loose, minute, hourOfFour, minuteOfFour] = match;
  const letter = match[6] ?? match[7] ?? (/午前|上午|오전/.test(before) ? 'a' : before === '' ? '' : 'p');
  const hour = Number(loose ?? hourOfFour);
  const minutes = Number(minute ?? minuteOfFour ?? 0);
  if (minutes > 59 || hour > 24 || (hour === 24 && minutes > 0)) return null;
  const isTwoDigit = (loose ?? hourOfFour ?? '').length === 2 && (minute ?? minuteOfFour) !== undefined;
  if (letter === '') {
    return { minutes: hour * 60 + minutes, half: null, isBare: hour >= 1 && hour <= 12, isTwoDigit };
  }
  if (hour > 12 || (hour < 1 && before === '')) return null;
  const written = { minutes: (hour % 12) * 60 + minutes, half: null, isBare: true, isTwoDigit } as const;
  return inHalf(written, letter === 'a' ? 'am' : 'pm');
}

/** A bare time in one of the two halves of the day. */
export function inHalf(time: TypedTime, which: 'am' | 'pm'): TypedTime {
  return { ...time, minutes: (time.minutes % 720) + (which === 'pm' ? 720 : 0), half: which, isBare: false };
}

function sure(minutes: number): TypedTime {
  return { minutes, half: 'pm', isBare: false, isTwoDigit: false };
}

export function wallTime(minutes: number): WallTime {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/**
 * A wall time as people type it, as `HH:MM`; null where it is none. `24:00` comes back as it is; whether it may
 * stand there is for the caller to say.
 */
export function readTime(text: string): WallTime | null {
  const time = readTypedTime(text);
  return time === null ? null : wallTime(time.minutes);
}

/** Whether the block ends on the day after the one on which it starts. */
export function isOvernight([start, end]: Block): boolean {
  return end <= start;
}
