export interface PlainDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export interface PlainTime extends PlainDay {
  readonly hour: number;
  readonly minute: number;
}

/**
 * The instant at which a clock in this zone, by default the browser's, shows this time; epoch ms.
 * Null where the date or the time is none, where a clock change skips or repeats it, and where the date is not this
 * weekday (1: Monday).
 */
export function localInstant(
  time: PlainTime,
  weekday: number | undefined,
  zone: string | undefined,
): number | null {
  if (zone === undefined && isCalm(time)) return calmInstant(time, weekday);
  try {
    const timeZone = zone ?? Temporal.Now.timeZoneId();
    const at = Temporal.ZonedDateTime.from(
      { ...time, timeZone },
      { overflow: 'reject', disambiguation: 'reject' },
    );
    return weekday === undefined || at.dayOfWeek === weekday ? at.epochMilliseconds : null;
  } catch {
    return null;
  }
}

/** Whether the browser's clock keeps its offset all around this day, as on nearly all days. */
function isCalm({ year, month, day }: PlainDay): boolean {
  const offset = (days: number) => new Date(year, month - 1, day + days).getTimezoneOffset();
  return offset(-1) === offset(2);
}

/** Many times faster than by a zone's name, for the hundreds of dates of a long thread. */
function calmInstant(
  { year, month, day, hour, minute }: PlainTime,
  weekday: number | undefined,
): number | null {
  const at = new Date(year, month - 1, day, hour, minute);
  const isThis = at.getMonth() === month - 1 && at.getDate() === day && at.getHours() === hour;
  if (!isThis || minute > 59 || (weekday !== undefined && (at.getDay() || 7) !== weekday)) return null;
  return at.getTime();
}
