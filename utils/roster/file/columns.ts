import { weekdays } from '@/utils/domain/person';

/** The columns of a CSV file, in the order in which an export writes them. */
export const columns = [
  'name',
  'email',
  'slack',
  'zone',
  'place',
  ...weekdays,
  'time off',
  'holidays',
  'travel',
  'also shown as',
  'zone source',
  'zone date',
] as const;

/** A column that is understood; `working hours` holds a whole week in one cell. */
export type Column = (typeof columns)[number] | 'working hours';

const others: Readonly<Record<string, Column>> = {
  'full name': 'name',
  person: 'name',
  teammate: 'name',
  'e mail': 'email',
  emails: 'email',
  'e mails': 'email',
  'email address': 'email',
  'e mail address': 'email',
  mail: 'email',
  'slack id': 'slack',
  'slack ids': 'slack',
  'slack user id': 'slack',
  'slack member id': 'slack',
  'member id': 'slack',
  'time zone': 'zone',
  timezone: 'zone',
  tz: 'zone',
  'iana zone': 'zone',
  city: 'place',
  location: 'place',
  region: 'place',
  monday: 'mon',
  tuesday: 'tue',
  wednesday: 'wed',
  thursday: 'thu',
  friday: 'fri',
  saturday: 'sat',
  sunday: 'sun',
  hours: 'working hours',
  'working hours': 'working hours',
  'work hours': 'working hours',
  workhours: 'working hours',
  schedule: 'working hours',
  week: 'working hours',
  timeoff: 'time off',
  leave: 'time off',
  'out of office': 'time off',
  holiday: 'holidays',
  'public holidays': 'holidays',
  trips: 'travel',
  'also known as': 'also shown as',
  aliases: 'also shown as',
  handle: 'also shown as',
  handles: 'also shown as',
};

/** The column that a header means, whatever its case, spaces and dashes; null where it is not known. */
export function columnOf(header: string): Column | null {
  const words = header
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return (
    columns.find((column) => column === words) ??
    (Object.hasOwn(others, words) ? (others[words] ?? null) : null)
  );
}
