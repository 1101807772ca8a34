import type { AxisStretches } from '@/utils/domain/time/axis-stretches';
import type { DayAxis } from '@/utils/domain/time/day-axis';
import { clockText, type Display } from '@/utils/domain/time/words';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';

const minute = 60_000;

/** What a row's picture shows, in words: working hours by the clock of the axis, and that somebody is away. */
export function hoursText(
  { working, away }: AxisStretches,
  { from, zone }: DayAxis,
  display: Display,
  say: Say<PagesWords>,
): string {
  const clock = (at: number) => clockText(from + at * minute, zone, display);
  const hours = working.map(([begins, ends]) => `${clock(begins)}–${clock(ends)}`);
  const first = hours.length === 0 ? say('strip.no-hours') : say('strip.hours', { hours });
  const parts = away.map(([begins, ends]) => `${clock(begins)}–${clock(ends)}`);
  return parts.length === 0 ? first : say('strip.hours-away', { first, parts });
}
