import { type Week, type Weekday, weekdays } from '@/utils/domain/time/calendar.types';
import type { CheckedPerson } from '@/utils/roster/person-form';
import { formOf } from '@/utils/roster/person-form';
import { writeBlocks } from '@/utils/roster/text/week-text';
import type { PagesWords } from '@/utils/words/made/pages';
import type { SayPages } from './handbook-words';

/** The heads of the table of people, in their order. Each, in each language, is one that files are read by. */
export const peopleHeads = [
  'handbook.head-name',
  'handbook.head-place',
  'handbook.head-zone',
  'handbook.head-hours',
  'handbook.head-email',
  'handbook.head-slack',
  'handbook.head-names',
  'handbook.head-zone-date',
] as const satisfies readonly (keyof PagesWords)[];

/**
 * The cells of a person below those heads. Days off and journeys are not among them: they change from day to day, and a
 * page is read by many.
 */
export function peopleCells(person: CheckedPerson, say: SayPages): readonly string[] {
  const { name, place, zone, emails, slackIds, names, zoneDate } = formOf(person);
  return [name, place, zone, weekText(person.week, say), emails, slackIds, names, zoneDate];
}

/** `Mon-Fri 09:00-17:00; Sat 10:00-12:00`, `Mon-Sun off`: as `readWeek` reads it, with the days of a language. */
export function weekText(week: Week, say: SayPages): string {
  const names = say('handbook.days').split(' ');
  const runs: { from: Weekday; to: Weekday; hours: string }[] = [];
  for (const day of weekdays) {
    const hours = writeBlocks(week[day]);
    const run = runs.at(-1);
    if (run?.hours === hours) run.to = day;
    else runs.push({ from: day, to: day, hours });
  }
  const named = (day: Weekday) => names[weekdays.indexOf(day)] ?? day;
  const worked = runs.length === 1 ? runs : runs.filter(({ from }) => week[from].length > 0);
  return worked
    .map(({ from, to, hours }) => `${from === to ? named(from) : `${named(from)}-${named(to)}`} ${hours}`)
    .join('; ');
}
