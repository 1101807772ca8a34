import type { Block, WallTime } from '@/utils/domain/person';

const time = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/i;

/**
 * A wall time as people type it (`9`, `9:30`, `09.30`, `5 pm`) as `HH:MM`; null where it is none.
 * `24:00` comes back as it is; whether it may stand there is for the caller to say.
 */
export function readTime(text: string): WallTime | null {
  const match = time.exec(text.trim());
  if (match === null) return null;
  const [, hourText = '', minuteText = '00', half] = match;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  }
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Whether the block ends on the day after the one on which it starts. */
export function isOvernight([start, end]: Block): boolean {
  return end <= start;
}
