import type { Person } from '@/utils/domain/people/person';
import type { LoadedDays } from './days/day-off';
import { whyUnread } from './file-source';
import { readCalendar } from './formats/ics';

/** Reads a file of days off; null where the text is of another kind, or cannot be read at all. */
export async function loadDays(
  text: string,
  _people: readonly Person[],
  today: string,
): Promise<LoadedDays | null> {
  if (whyUnread(text) !== null) return null;
  return /^\uFEFF?\s*begin:vcalendar\s/i.test(text) ? await readCalendar(text, today) : null;
}
