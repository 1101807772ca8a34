import { isRecord } from '@/utils/domain/checks/checks';
import { weekdays } from '@/utils/domain/time/calendar.types';
import type { RosterPart, RosterRow, RowProblem } from '../source';
import { type JsonContext, readJsonPerson } from './json-person';
import { leftOpen } from './read-sparing';

/** The keys of an entry that say each part of a person. */
const keys: Readonly<Record<RosterPart, readonly string[]>> = {
  addresses: ['addresses', 'email', 'slack'],
  place: ['place'],
  zone: ['zone', 'zoneSource', 'zoneDate'],
  week: ['week'],
  timeOff: ['timeOff'],
  holidays: ['holidays'],
  travel: ['travel'],
};
const columns: Readonly<Record<string, RosterPart>> = {
  'also shown as': 'addresses',
  'time off': 'timeOff',
  'zone source': 'zone',
  'zone date': 'zone',
  ...Object.fromEntries(weekdays.map((day) => [day, 'week'])),
};
const parts = Object.keys(keys) as RosterPart[];

/**
 * An entry of a list that is loaded again and again, without the parts that could not be read; null where it could, or
 * where nobody can be made of the rest.
 */
export function sparedEntry(
  entry: unknown,
  read: RosterRow | { readonly problems: readonly RowProblem[] },
  context: JsonContext,
): RosterRow | null {
  if ('line' in read || !isRecord(entry)) return null;
  const wrong = read.problems.map(({ field }) => partOf(field));
  const unread = [...new Set(wrong.filter((part) => part !== null))];
  if (wrong.includes(null) || unread.length === 0) return null;
  const without = new Set(unread.flatMap((part) => keys[part]));
  const rest = Object.fromEntries(Object.entries(entry).filter(([key]) => !without.has(key)));
  const again = readJsonPerson(rest, context);
  return 'line' in again ? leftOpen(again, unread, read.problems) : null;
}

function partOf(field: string): RosterPart | null {
  const [first = ''] = field.split('.');
  return columns[field] ?? parts.find((part) => keys[part].includes(first)) ?? null;
}
