import { isDate } from '@/utils/domain/checks/checks';
import { shownZone } from '@/utils/domain/time/shown-zone';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { type PersonForm, weekForm } from '../person-form';
import { readForm } from '../read-form';
import type { ChosenZones, RosterPart, RosterRow, RowProblem } from '../source';
import { short } from '../text/address-text';
import { nextDate } from '../text/date-text';
import { type DatedText, readDated } from '../text/dated-text';
import { nineToFive } from '../text/full-week';
import { groupNames } from '../text/group-names';
import { dropMarks } from '../text/marks';
import { readZone } from '../zones/read-zone';
import type { CsvLine } from './cells';
import { columnOfField } from './column-of-field';
import { type Column, repeatableColumns } from './columns';
import { oneAnEntry } from './one-an-entry';
import { readHours } from './read-hours';
import { nameOfRow } from './row-name';

/** What the header says, and what is the same for every row. */
export interface Table {
  /** The column at each place; null where it is not read. */
  readonly at: readonly (Column | null)[];
  readonly isLastFirst: boolean;
  /** Plain date of zones that carry none. */
  readonly today: string;
  /** Where zones come from that do not say it, as a file calls it. */
  readonly source: string;
  readonly zones?: ChosenZones | undefined;
}

/** One line as a checked row, or everything that is wrong with it. */
export function readRow(line: CsvLine, table: Table): RosterRow | { problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const cell = cellsOf(line, table.at);
  const { name, others } = nameOfRow(cell, table.isLastFirst);
  const tell = (field: string, what: Phrase, more: Pick<RowProblem, 'zones'> = {}) =>
    problems.push({ line: line.line, ...(name === '' ? {} : { name }), field, what, ...more });
  tellBroken(line, table.at, tell);
  if (line.cells.slice(table.at.length).some((extra) => extra.trim() !== '')) {
    tell('line', phrase('roster.more-cells'));
  }
  const hours = readHours(cell);
  for (const { field, what } of hours.problems) tell(field, what);
  const chosen = table.zones?.get(line.line);
  const zone = chosen === undefined ? zoneOfRow(cell) : { zone: chosen };
  if ('what' in zone) tell('zone', zone.what, { zones: zone.suggestions });
  const dated = (column: Column) => {
    const read = readDated(cell(column), column === 'holidays');
    for (const what of read.problems) tell(column, what);
    return read.entries;
  };
  const form: PersonForm = {
    name,
    place: cell('place'),
    emails: cell('email'),
    slackIds: cell('slack'),
    names: [cell('also shown as'), ...others.map((other) => other.replace(/[\\;]/g, '\\$&'))]
      .filter(Boolean)
      .join('; '),
    zone: 'zone' in zone && zone.zone !== null ? zone.zone : 'UTC',
    week: weekForm(hours.week ?? nineToFive),
    timeOff: dated('time off').map(({ from, to, text }) => ({ from, to, label: text })),
    holidays: dated('holidays').flatMap(daysOf),
    travel: dated('travel').map(({ from, to, text }) => ({ from, to, zone: usableZone(text) })),
    zoneSource: cell('zone source') || table.source,
    zoneDate: cell('zone date') || table.today,
  };
  const result = readForm(form);
  if (!result.ok) for (const { field, what } of oneAnEntry(result.problems)) tell(columnOfField(field), what);
  if (!result.ok || problems.length > 0) return { problems };
  const given = givenParts(table.at, hours.week !== null, others.length > 0);
  const groups = table.at.includes('groups') ? { groups: groupNames(cell('groups')) } : {};
  const row = { ...result.person, ...groups, line: line.line };
  if ('noZone' in zone)
    return {
      ...row,
      given: given.filter((part) => part !== 'zone'),
      noZone: zone.noZone,
      ...(zone.suggestions.length === 0 ? {} : { nearZones: zone.suggestions }),
    };
  return { ...row, given };
}

/** The cell of a column: of several columns of one kind all (addresses), else the first that is filled. */
function cellsOf({ cells }: CsvLine, at: Table['at']): (column: Column) => string {
  return (column) => {
    const filled = at.flatMap((one, index) => {
      const text = one === column ? (cells[index]?.trim() ?? '') : '';
      return text === '' ? [] : [text];
    });
    return repeatableColumns.has(column) ? filled.join('; ') : (filled[0] ?? '');
  };
}

/** What is told by itself where it cannot be used, or not at all. */
const costsItself: ReadonlySet<Column> = new Set(['groups', 'own norms']);

/** A character that the file's encoding lost: whatever stood there, the row would be stored wrong. */
function tellBroken({ cells }: CsvLine, at: Table['at'], tell: (field: string, what: Phrase) => void): void {
  for (const [index, column] of at.entries()) {
    const text = cells[index] ?? '';
    if (column !== null && !costsItself.has(column) && text.includes('\uFFFD')) {
      tell(column, phrase('roster.broken-text', { text: short(text) }));
    }
  }
}

/** The zone that the row names, or that its place can only mean. */
function zoneOfRow(
  cell: (column: Column) => string,
):
  | { zone: string }
  | { zone: null; noZone: Phrase; suggestions: readonly string[] }
  | { what: Phrase; suggestions: readonly string[] } {
  const text = dropMarks(cell('zone'));
  if (text !== '') {
    const read = readZone(text);
    return read.ok ? { zone: read.zone } : { what: read.what, suggestions: read.suggestions };
  }
  const places = [cell('place'), cell('country')].filter((part) => part !== '');
  const tried = places.length > 1 ? [places.join(', '), ...places] : places;
  const offered: (readonly string[])[] = [];
  for (const place of tried) {
    const read = readZone(place);
    if (read.ok) return { zone: read.zone };
    if (read.suggestions.length > 0) offered.push(read.suggestions);
  }
  const [place] = places;
  if (place === undefined) return { zone: null, noZone: phrase('roster.no-zone-column'), suggestions: [] };
  // A place with a typing error, or with several meanings: what it could be is offered for its line.
  const [suggestions = []] = offered;
  const noZone =
    suggestions.length === 0
      ? phrase('roster.place-no-zone', { place: short(place) })
      : phrase('roster.place-near', { place: short(place), zones: suggestions.map(shownZone) });
  return { zone: null, noZone, suggestions };
}

/** A zone written otherwise by its id; what cannot be used stays, for the form to tell. */
function usableZone(text: string): string {
  const read = readZone(text);
  return read.ok ? read.zone : text;
}

/** Each day of a stretch of holidays, at most the days of a year. */
function daysOf({ from, to, text }: DatedText): { date: string; name: string }[] {
  const days = [{ date: from, name: text }];
  if (!isDate(from) || !isDate(to)) return days;
  for (let date = nextDate(from); date <= to && days.length < 366; date = nextDate(date))
    days.push({ date, name: text });
  return days;
}

function givenParts(at: Table['at'], week: boolean, otherNames: boolean): RosterPart[] {
  const has = (...any: Column[]) => any.some((column) => at.includes(column));
  const parts: [RosterPart, boolean][] = [
    ['addresses', has('email', 'slack', 'also shown as') || otherNames],
    ['place', has('place')],
    ['zone', true],
    ['week', week],
    ['timeOff', has('time off')],
    ['holidays', has('holidays')],
    ['travel', has('travel')],
  ];
  return parts.filter(([, given]) => given).map(([part]) => part);
}
