import { type Week, type Weekday, weekdays } from '@/utils/domain/time/calendar.types';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { short } from '../text/address-text';
import { fullWeek, type ReadWeek } from '../text/full-week';
import { readBlocks, readDays, readWeek } from '../text/week-text';
import type { CsvLine } from './cells';
import type { Column } from './columns';

export interface ReadHours {
  /** Null where the row says nothing about working hours. */
  readonly week: Week | null;
  readonly problems: readonly { readonly field: string; readonly what: Phrase }[];
}

/** Weeks read already: most people of a file have one of a few. */
const known = new Map<string, ReturnType<typeof readWeek>>();

function weekOf(text: string, days: readonly Weekday[] | null): ReturnType<typeof readWeek> {
  const key = `${text}\n${days?.join()}`;
  const read = known.get(key) ?? readWeek(text, days ?? undefined);
  if (known.size > 500) known.clear();
  known.set(key, read);
  return read;
}

/**
 * The week of one CSV row: the `working hours` cell, on the days of the `working days` cell, then the cells of single
 * weekdays over it. Where days and hours say different things, neither is taken.
 */
export function readHours(cell: (column: Column) => string): ReadHours {
  const problems: ReadHours['problems'][number][] = [];
  const tell = (field: string, what: Phrase) => problems.push({ field, what });
  const whole = cell('working hours');
  const named = cell('working days');
  const days = named === '' ? null : readDays(named);
  if (named !== '' && days === null) tell('working days', phrase('roster.no-days', { text: short(named) }));
  const week: ReadWeek = {};
  if (whole !== '') {
    const read = weekOf(whole, days);
    if (read.ok) Object.assign(week, read.value);
    else tell('working hours', read.what);
  }
  for (const day of weekdays) {
    const text = cell(day);
    if (text === '') continue;
    const blocks = readBlocks(text);
    if (blocks.ok) week[day] = blocks.value;
    else tell(day, blocks.what);
  }
  const isGiven = Object.keys(week).length > 0;
  if (days !== null && problems.length === 0) {
    const worked = weekdays.filter((day) => (week[day]?.length ?? 0) > 0);
    if (!isGiven) tell('working days', phrase('roster.days-no-hours'));
    else if (worked.join() !== days.join())
      tell('working days', phrase('roster.days-differ', { days: short(named), hours: short(whole) }));
  }
  return { week: isGiven ? fullWeek(week) : null, problems };
}

/**
 * The columns with one of days only where it can be meant as working days: beside hours, and with days in it. A number
 * of days left, or days without hours, is told as not read.
 */
export function withDays(
  at: readonly (Column | null)[],
  rows: readonly CsvLine[],
): readonly (Column | null)[] {
  const hasHours = at.some((column) => column === 'working hours' || weekdays.some((day) => day === column));
  const isMeant = (index: number) => rows.some(({ cells }) => readDays(cells[index] ?? '') !== null);
  return at.map((column, index) =>
    column === 'working days' && !(hasHours && isMeant(index)) ? null : column,
  );
}
