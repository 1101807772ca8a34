import { type Block, type Week, type Weekday, weekdays } from '@/utils/domain/time/calendar.types';
import { clockText, type Display, weekdayText } from '@/utils/domain/time/words';
import { isOvernight } from '@/utils/roster/text/time-text';

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

function blockWords(block: Block, display: Display): string {
  const [start, end] = block;
  const range = `${timeWords(start, display)}–${timeWords(end, display)}`;
  return isOvernight(block) ? `${range} next day` : range;
}

/** `Mon–Fri 09:00–17:00`, a part for each group of days with the same hours; days off are not named. */
export function weekWords(week: Week, display: Display): readonly string[] {
  const groups = new Map<string, Weekday[]>();
  for (const weekday of weekdays) {
    if (week[weekday].length === 0) continue;
    const hours = week[weekday].map((block) => blockWords(block, display)).join(', ');
    groups.set(hours, [...(groups.get(hours) ?? []), weekday]);
  }
  return [...groups].map(([hours, days]) => `${daysWords(days, display)} ${hours}`);
}

/** `Mon–Wed, Fri`; `Sun–Thu` over the end of the week. */
function daysWords(days: readonly Weekday[], display: Display): string {
  const works = weekdays.map((weekday) => days.includes(weekday));
  const runs: Weekday[][] = [];
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
  return runs
    .map((run) => {
      const names = [run[0], run.at(-1)].flatMap((one) =>
        one === undefined ? [] : weekdayName(one, display),
      );
      return run.length === 1 ? names[0] : names.join(run.length === 2 ? ', ' : '–');
    })
    .join(', ');
}
