import { weekdays } from '@/utils/domain/time/calendar.types';

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

/** Names of the groups that somebody is in; there only where somebody is in one, read where a list is loaded again and again. */
export const groupsColumn = 'groups';
/** People's own norms; there only where somebody has some. */
export const normsColumn = 'own norms';
/** What earlier exports wrote in it: that there are some, and not which. */
export const normsMark = 'yes';

/**
 * A column that is understood. `working hours` holds a whole week in one cell, or the hours
 * of the days that `working days` beside it names; the parts of a name, the country and
 * the status of an account come from other programs' exports.
 */
export type Column =
  | (typeof columns)[number]
  | typeof normsColumn
  | 'working hours'
  | 'working days'
  | 'first name'
  | 'middle name'
  | 'last name'
  | 'preferred name'
  | 'display name'
  | 'country'
  | 'status'
  | typeof groupsColumn;

/** Columns that may be there several times, all of them read. */
export const repeatableColumns: ReadonlySet<Column> = new Set(['email', 'slack', 'also shown as', 'groups']);
