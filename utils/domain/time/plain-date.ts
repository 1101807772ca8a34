import type { PlainDate, WallTime } from './calendar.types';

/** Minutes of a day without a clock change. */
export const minutesPerDay = 1440;
/** Milliseconds of a minute. */
export const msPerMinute = 60_000;

/** The day number of a date: whole days since 1970-01-01. The date must be `YYYY-MM-DD`. */
export function dayOf(date: PlainDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The date of a day number, as `YYYY-MM-DD`. */
export function dateOf(day: number): PlainDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday; day 0 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Minutes since midnight of a wall time `HH:MM`; 1440 for `24:00`. */
export function minutesOf(time: WallTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** `HH:MM` of minutes since midnight, 0 to 1439. */
export function wallTimeOf(minutes: number): WallTime {
  const hour = Math.floor(minutes / 60);
  return `${String(hour).padStart(2, '0')}:${String(minutes - hour * 60).padStart(2, '0')}`;
}
