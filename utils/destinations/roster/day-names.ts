import { type Weekday, weekdays } from '@/utils/domain/time/calendar.types';
import { weekdayNamed } from '@/utils/roster/text/weekday-names';
import type { Language } from '@/utils/words/languages';

/** Short names of the days in the language of documents; in English where they could not be read back. */
export function dayNames(language: Language): Readonly<Record<Weekday, string>> {
  const named = (tag: string) => {
    const format = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
    // 2024-01-01 was a Monday.
    return weekdays.map((day, at) => [day, format.format(Date.UTC(2024, 0, 1 + at, 12))] as const);
  };
  const own = named(language);
  const isRead = own.every(([day, name]) => weekdayNamed(name) === day);
  return Object.fromEntries(isRead ? own : named('en')) as Record<Weekday, string>;
}
