import type { Person } from '@/utils/domain/people/person';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { type CsvLine, readCell, readLines } from '../file/cells';
import { columnOf } from '../file/column-of';
import { inPortions } from '../file/in-portions';
import { leftOutNotes } from '../file/left-out';
import { mostRows } from '../file/people-lines';
import { delimiterOf } from '../file/read-header';
import { areLastFirst, nameOfRow } from '../file/row-name';
import { listedNames } from '../listed';
import { ProblemList } from '../problem-list';
import { short } from '../text/address-text';
import { dropMarks, dropMarksOfName } from '../text/marks';
import { dayColumnOf } from './day-headers';
import type { DayEnd, DayOff, LoadedDays, Whose } from './day-off';
import { OwnerIndex } from './find-owner';
import { leftNotes } from './left-notes';
import { type DateOrder, orderOfDates, readTypedDate, type TypedDate } from './typed-date';

/** Asked for, not agreed, or taken back: as HR tools and their translations have it. */
const notAgreed =
  /^(?:cancel|declin|reject|denied|withdrawn|superseded|pending|requested|submitted|draft|abgelehnt|storniert|beantragt|ausstehend|zurückgezogen|rechazad|cancelad|pendiente|solicitad|refus|annul|en attente|recusad|pendente|却下|取消|キャンセル|申請中|承認待ち|مرفوض|ملغ|معلق|قيد)/iu;
/** A title may stand above the header. */
const mostAbove = 8;
const daysBack = 35;

const countKnown = ({ cells }: CsvLine) =>
  cells.filter((cell) => (dayColumnOf(cell) ?? columnOf(cell)) !== null).length;

/**
 * Reads a table of days off, as HR tools, calendars and lists of public holidays have it; null where the header is of
 * no such table. `today` (plain date): what was over 35 days before is left out.
 */
export async function readDaysTable(
  text: string,
  people: readonly Person[],
  today: string,
): Promise<LoadedDays | null> {
  const tidy = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(tidy, countKnown);
  const top = readLines(tidy.slice(0, 20_000), delimiter, mostAbove).lines;
  const headerIndex = top.findIndex(({ cells }) => isDaysHeader(cells));
  if (headerIndex < 0) return null;
  const { lines, openQuote } = readLines(tidy, delimiter);
  const header = lines[headerIndex];
  if (header === undefined) return null;
  const rows = lines
    .slice(headerIndex + 1)
    .map(({ line, cells }) => ({ line, cells: cells.map((cell) => readCell(cell, false).trim()) }));
  if (rows.length > mostRows) {
    const what = phrase('roster.too-many-events', { count: rows.length, most: mostRows });
    return { days: [], problems: [{ line: 1, field: 'file', what }], notes: [], areHolidays: false };
  }
  const table = tableOf(header.cells, rows, people);
  // `start` and `end` may be hours: a table that neither names a kind nor has any date is none of days.
  const columns = header.cells.map(dayColumnOf);
  const isOfDates = rows.some(
    (row) => readTypedDate(table.day(row, 'from') || table.day(row, 'date'), null) !== null,
  );
  if (!isOfDates && !columns.includes('kind') && !columns.includes('holiday')) return null;
  const earliest = Temporal.PlainDate.from(today).subtract({ days: daysBack }).toString();
  const days: DayOff[] = [];
  const problems = new ProblemList();
  const leftOut: { line: number; status: string }[] = [];
  const over: number[] = [];
  await inPortions(rows, (row) => {
    const { line } = row;
    if (openQuote !== null && line >= openQuote) {
      problems.add([{ line: openQuote, field: 'line', what: phrase('roster.open-quote') }]);
      return false;
    }
    const status = table.person(row, 'status');
    if (notAgreed.test(status)) {
      leftOut.push({ line, status });
      return true;
    }
    const read = readDay(row, table);
    if ('what' in read) {
      const [name] = table.whose(row).named[0]?.names ?? [];
      problems.add([{ line, ...(name === undefined ? {} : { name }), field: 'time off', what: read.what }]);
    } else if (dateOf(read.to) < earliest) over.push(line);
    else days.push(read);
    return true;
  });
  const unread = header.cells.filter(
    (cell, at) =>
      dayColumnOf(cell) === null &&
      !personColumns.has(columnOf(cell) ?? '') &&
      rows.some(({ cells }) => (cells[at] ?? '') !== ''),
  );
  const names = listedNames(unread.map(dropMarks), 40);
  const what = phrase('roster.unread-columns', { count: unread.length, names });
  const notes = [
    ...(unread.length === 0 ? [] : [{ line: header.line, field: 'header', what }]),
    ...leftOutNotes(leftOut),
    ...(over.length === 0 ? [] : leftNotes(new Map([['over', over]]))),
  ];
  return { days, problems: problems.all(), notes, areHolidays: table.areHolidays };
}

const personColumns: ReadonlySet<string> = new Set([
  ...['name', 'first name', 'middle name', 'last name', 'preferred name', 'display name', 'email', 'status'],
]);

/** First and last day, or a day with its holiday or name; what says where people live or work is a list of people. */
function isDaysHeader(cells: readonly string[]): boolean {
  const days = new Set(cells.map(dayColumnOf));
  const others = new Set(cells.map((cell) => (dayColumnOf(cell) === null ? columnOf(cell) : null)));
  const isOfPeople = (['zone', 'place', 'working hours', 'time off', 'travel', 'slack'] as const).some(
    (one) => others.has(one),
  );
  if (days.has('date') && days.has('holiday')) return true;
  if (isOfPeople || others.has('country')) return false;
  return (
    (days.has('from') && days.has('to')) || (days.has('date') && (days.has('kind') || others.has('name')))
  );
}

interface DaysTable {
  readonly areHolidays: boolean;
  readonly order: DateOrder | null;
  day(row: CsvLine, column: string): string;
  person(row: CsvLine, column: string): string;
  whose(row: CsvLine): Whose;
}

function tableOf(header: readonly string[], rows: readonly CsvLine[], people: readonly Person[]): DaysTable {
  const dayAt = header.map(dayColumnOf);
  const personAt = header.map((cell, at) => (dayAt[at] === null ? columnOf(cell) : null));
  const cell = (columns: readonly (string | null)[]) => (row: CsvLine, column: string) =>
    row.cells.find((text, at) => columns[at] === column && text !== '') ?? '';
  const [day, person] = [cell(dayAt), cell(personAt)];
  const isLastFirst = areLastFirst(rows.map((row) => person(row, 'name')));
  const index = new OwnerIndex(people);
  const whoseIn = (row: CsvLine): Whose => {
    const { name, others } = nameOfRow((column) => person(row, column), isLastFirst);
    const emails = row.cells.flatMap((text, at) =>
      personAt[at] === 'email'
        ? text
            .toLowerCase()
            .split(/[\s<>;,]+/)
            .filter((word) => word.includes('@'))
        : [],
    );
    const names = [name, ...others].filter((one) => one !== '');
    return { named: [{ emails, names }], isCertain: emails.length + names.length > 0 };
  };
  // `date, name`: names of holidays, where nobody of the list is called so.
  const isListOfNames =
    !dayAt.includes('from') &&
    !dayAt.includes('kind') &&
    !personAt.includes('email') &&
    personAt.includes('name');
  const areHolidays =
    dayAt.includes('holiday') || (isListOfNames && rows.every((row) => index.find(whoseIn(row)) === null));
  const hasOwners = !(areHolidays && isListOfNames && !dayAt.includes('holiday'));
  const dates = rows.flatMap((row) => ['from', 'to', 'date'].map((column) => day(row, column)));
  return {
    areHolidays,
    order: orderOfDates(dates),
    day: (row, column) => day(row, column) || (column === 'label' ? person(row, 'name') : ''),
    person,
    whose: (row) => (hasOwners ? whoseIn(row) : { named: [], isCertain: false }),
  };
}

function readDay(row: CsvLine, table: DaysTable): DayOff | { what: Phrase } {
  const whose = table.whose(row);
  const typedFrom = table.day(row, 'from') || table.day(row, 'date');
  const typedTo = table.day(row, 'to') || typedFrom;
  if (typedFrom === '') return { what: phrase('roster.time-off-start') };
  const [from, to] = [readTypedDate(typedFrom, table.order), readTypedDate(typedTo, table.order)];
  const unsure = (text: string) => ({ what: phrase('roster.date-unsure', { text: short(text) }) });
  const none = (text: string) => ({ what: phrase('roster.no-date', { text: short(text) }) });
  if (from === 'unsure') return unsure(typedFrom);
  if (from === null) return none(typedFrom);
  if (to === 'unsure') return unsure(typedTo);
  if (to === null) return none(typedTo);
  const label =
    table.day(row, 'kind') || table.day(row, 'holiday') || (whose.isCertain ? '' : table.day(row, 'label'));
  const ends = endsOf(row, table, from, to);
  if ('what' in ends) return ends;
  return { line: row.line, ...ends, label: dropMarksOfName(label).slice(0, 200), whose };
}

/** Whole days, or times of day where both ends have one. */
function endsOf(
  row: CsvLine,
  table: DaysTable,
  from: TypedDate,
  to: TypedDate,
): { from: DayEnd; to: DayEnd } | { what: Phrase } {
  const times = [
    timeOf(table.day(row, 'from time'), from.time),
    timeOf(table.day(row, 'to time'), to.time),
  ] as const;
  const [start, end] = times;
  for (const time of times) if (time !== null && typeof time !== 'string') return time;
  const isWhole = /^(?:true|yes|1|wahr|ja|verdadero|sí|si|vrai|oui|verdadeiro|sim|はい|نعم)$/i.test(
    table.day(row, 'whole day'),
  );
  const isMidnight = start === '00:00' && end === '00:00';
  if (isWhole && isMidnight && to.date > from.date) {
    // Outlook ends a whole day at the midnight after it.
    const last = Temporal.PlainDate.from(to.date).subtract({ days: 1 }).toString();
    return { from: { date: from.date }, to: { date: last } };
  }
  if (isWhole || isMidnight || (start === null && end === null)) {
    if (to.date < from.date) return { what: phrase('roster.time-off-order') };
    return { from: { date: from.date }, to: { date: to.date } };
  }
  if (start === null || end === null) return { what: phrase('roster.time-off-ends') };
  const walls = { from: `${from.date}T${String(start)}`, to: `${to.date}T${String(end)}` };
  if (walls.to <= walls.from) return { what: phrase('roster.time-off-order') };
  return { from: { wall: walls.from }, to: { wall: walls.to } };
}

/** The time of its own column, or that of the date. */
function timeOf(text: string, ofDate: string | null): string | null | { what: Phrase } {
  if (text === '') return ofDate;
  const read = readTypedDate(`2026-01-01 ${text}`, null);
  if (read === null || read === 'unsure') return { what: phrase('roster.no-time', { text: short(text) }) };
  return read.time;
}

const dateOf = (end: DayEnd) => ('date' in end ? end.date : 'wall' in end ? end.wall.slice(0, 10) : '');
