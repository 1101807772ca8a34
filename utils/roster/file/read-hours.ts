import { type Week, weekdays } from '@/utils/domain/time/calendar.types';
import type { Phrase } from '@/utils/words/phrase';
import { fullWeek, type ReadWeek, readBlocks, readWeek } from '../text/week-text';
import type { Column } from './columns';

export interface ReadHours {
  /** Null where the row says nothing about working hours. */
  readonly week: Week | null;
  readonly problems: readonly { readonly field: string; readonly what: Phrase }[];
}

/** Weeks read already: most people of a file have one of a few. */
const known = new Map<string, ReturnType<typeof readWeek>>();

function weekOf(text: string): ReturnType<typeof readWeek> {
  const read = known.get(text) ?? readWeek(text);
  if (known.size > 500) known.clear();
  known.set(text, read);
  return read;
}

/** The week of one CSV row: the `working hours` cell, then the cells of single weekdays over it. */
export function readHours(cell: (column: Column) => string): ReadHours {
  const problems: ReadHours['problems'][number][] = [];
  const whole = cell('working hours');
  const week: ReadWeek = {};
  if (whole !== '') {
    const read = weekOf(whole);
    if (read.ok) Object.assign(week, read.value);
    else problems.push({ field: 'working hours', what: read.what });
  }
  for (const day of weekdays) {
    const text = cell(day);
    if (text === '') continue;
    const blocks = readBlocks(text);
    if (blocks.ok) week[day] = blocks.value;
    else problems.push({ field: day, what: blocks.what });
  }
  return { week: Object.keys(week).length === 0 ? null : fullWeek(week), problems };
}
