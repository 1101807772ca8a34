import { joined } from '@/components/ui/joined';
import { type Block, type Week, type Weekday, weekdays } from '@/utils/domain/time/calendar.types';
import { clockText, type Display, weekdayText } from '@/utils/domain/time/words';
import { isOvernight } from '@/utils/roster/text/time-text';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Say } from '@/utils/words/say';

type SayWeek = Say<PagesWords>;

/** Days with the same hours: `Mon–Wed`, `Fri` and `09:00–12:00`, `13:00–17:00`. */
export interface WeekPart {
  readonly days: readonly string[];
  readonly hours: readonly string[];
}

/** 2024-01-01 was a Monday. */
const monday = Date.UTC(2024, 0, 1);
const day = 86_400_000;

/** `Mon`, in the reader's language. */
export function weekdayName(weekday: Weekday, display: Display): string {
  return weekdayText(monday + weekdays.indexOf(weekday) * day, 'UTC', display);
}

/** A wall time as the reader writes times. */
export function timeWords(time: string, display: Display): string {
  if (time === '24:00' && display.hourCycle !== 'h12') return time;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return clockText(monday + (hour * 60 + minute) * 60_000, 'UTC', display);
}

function blockWords(block: Block, display: Display, say: SayWeek): string {
  const [start, end] = [timeWords(block[0], display), timeWords(block[1], display)];
  return isOvernight(block)
    ? say('people.hours-overnight', { start, end })
    : say('people.hours', { start, end });
}

/** `Mon–Fri 09:00–17:00`, a part for each group of days with the same hours; days off are not named. */
export function weekParts(week: Week, display: Display, say: SayWeek): readonly WeekPart[] {
  const groups = new Map<string, { days: Weekday[]; hours: readonly string[] }>();
  for (const weekday of weekdays) {
    if (week[weekday].length === 0) continue;
    const hours = week[weekday].map((block) => blockWords(block, display, say));
    const known = groups.get(hours.join());
    if (known === undefined) groups.set(hours.join(), { days: [weekday], hours });
    else known.days.push(weekday);
  }
  return [...groups.values()].map(({ days, hours }) => ({ days: daysWords(days, display, say), hours }));
}

/** The same as texts. */
export function weekWords(week: Week, display: Display, say: SayWeek): readonly string[] {
  return weekParts(week, display, say).map(({ days, hours }) =>
    say('people.days-hours', { days: joined(days, say), hours: joined(hours, say) }),
  );
}

/** `Mon–Wed`, `Fri`; `Sun–Thu` over the end of the week. */
function daysWords(days: readonly Weekday[], display: Display, say: SayWeek): readonly string[] {
  const works = weekdays.map((weekday) => days.includes(weekday));
  const runs: [Weekday, ...Weekday[]][] = [];
  const start = works.every(Boolean) ? 0 : (works.lastIndexOf(false) + 1) % 7;
  for (let step = 0; step < 7; step += 1) {
    const index = (start + step) % 7;
    const weekday = weekdays[index];
    if (weekday === undefined || works[index] !== true) continue;
    const goesOn = step > 0 && works[(index + 6) % 7] === true;
    const last = runs.at(-1);
    if (goesOn && last !== undefined) last.push(weekday);
    else runs.push([weekday]);
  }
  return runs.flatMap((run) => {
    const [from, to] = [weekdayName(run[0], display), weekdayName(run.at(-1) ?? run[0], display)];
    if (run.length === 1) return [from];
    return run.length === 2 ? [from, to] : [daysRange(from, to, say)];
  });
}

/** `Mon–Fri`. */
export const daysRange = (from: string, to: string, say: SayWeek): string =>
  say('people.days-range', { from, to });
