import type { Person } from '@/utils/domain/people/person';
import type { LoadedDays } from './days/day-off';
import { readDaysTable } from './days/read-days-table';
import { whyUnread } from './file-source';
import { readCalendar } from './formats/ics';

/** Reads a file of days off; null where the text is of another kind, or cannot be read at all. */
export async function loadDays(
  text: string,
  people: readonly Person[],
  today: string,
): Promise<LoadedDays | null> {
  if (whyUnread(text) !== null || /^\uFEFF?\s*(?:[[{]|begin:vcard\s)/i.test(text)) return null;
  if (/^\uFEFF?\s*begin:vcalendar\s/i.test(text))
    return { ...(await readCalendar(text, today)), source: { by: 'calendar', on: today } };
  const read = await readDaysTable(text, people, today);
  return read === null ? null : { ...read, source: { by: 'table', on: today } };
}
