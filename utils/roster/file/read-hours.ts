import { type Week, weekdays } from '@/utils/domain/person';
import { short } from '../text/address-text';
import { fullWeek, type ReadWeek, readBlocks, readWeek } from '../text/week-text';
import type { Column } from './columns';

export interface ReadHours {
  /** Null where the row says nothing about working hours. */
  readonly week: Week | null;
  readonly problems: readonly { readonly field: string; readonly what: string }[];
}

/** The week of one CSV row: the `working hours` cell, then the cells of single weekdays over it. */
export function readHours(cell: (column: Column) => string): ReadHours {
  const problems: ReadHours['problems'][number][] = [];
  const whole = cell('working hours');
  const week: ReadWeek = {};
  if (whole !== '') {
    const read = readWeek(whole);
    if (read === null) {
      const what = `“${short(whole)}” cannot be read; write it like Mon-Fri 09:00-17:00; Sat 10:00-12:00.`;
      problems.push({ field: 'working hours', what });
    } else Object.assign(week, read);
  }
  for (const day of weekdays) {
    const text = cell(day);
    if (text === '') continue;
    const blocks = readBlocks(text);
    if (blocks === null) {
      const what = `“${short(text)}” cannot be read; write it like 09:00-12:00 13:00-17:00, or off.`;
      problems.push({ field: day, what });
    } else week[day] = blocks;
  }
  return { week: Object.keys(week).length === 0 ? null : fullWeek(week), problems };
}
