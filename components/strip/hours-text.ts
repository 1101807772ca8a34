import type { AxisStretches } from '@/utils/domain/time/axis-stretches';
import type { DayAxis } from '@/utils/domain/time/day-axis';
import { clockText, type Display, weekdayText } from '@/utils/domain/time/words';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';

const minute = 60_000;
/** A day with a clock change; on a longer axis a clock alone could be any day's. */
const longest = 25 * 60 * minute;

/** What a row's picture shows, in words: working hours by the clock of the axis, and that somebody is away. */
export function hoursText(
  { working, away }: AxisStretches,
  { from, to, zone }: DayAxis,
  display: Display,
  say: Say<PagesWords>,
): string {
  const isLong = to - from > longest;
  const clock = (at: number) => {
    const instant = from + at * minute;
    const time = clockText(instant, zone, display);
    return isLong ? say('time.moment', { day: weekdayText(instant, zone, display), clock: time }) : time;
  };
  const hours = working.map(([begins, ends]) => `${clock(begins)}–${clock(ends)}`);
  const first = hours.length === 0 ? say('strip.no-hours') : say('strip.hours', { hours });
  const parts = away.map(([begins, ends]) => `${clock(begins)}–${clock(ends)}`);
  return parts.length === 0 ? first : say('strip.hours-away', { first, parts });
}
