import type { Person } from '@/utils/domain/people/person';
import { weekdays } from '@/utils/domain/time/calendar.types';
import { formOf } from '../person-form';
import { writeDated } from '../text/dated-text';
import { writeBlocks } from '../text/week-text';
import { csvText } from './cells';
import { type Column, columns, normsColumn } from './columns';

/**
 * People as CSV with a byte order mark, so that spreadsheets read it as UTF-8. `readCsv` gives the same people back.
 * Where some are `withNorms` (ids of people with norms of their own), a last column marks them with `yes`.
 */
export function writeCsv(people: readonly Person[], withNorms: ReadonlySet<string> = new Set()): string {
  const marks = people.map(({ id }) => (withNorms.has(id) ? 'yes' : ''));
  const rows: readonly (readonly string[])[] = [columns, ...people.map(cellsOf)];
  const isMarked = marks.includes('yes');
  const column = [normsColumn, ...marks];
  return `\uFEFF${csvText(isMarked ? rows.map((row, at) => [...row, column[at] ?? '']) : rows)}`;
}

function cellsOf(person: Person): string[] {
  const form = formOf(person);
  const cells = new Map<Column, string>([
    ['name', form.name],
    ['email', form.emails],
    ['slack', form.slackIds],
    ['zone', form.zone],
    ['place', form.place],
    ...weekdays.map((day): [Column, string] => [day, writeBlocks(person.week[day])]),
    ['time off', writeDated(form.timeOff.map(({ from, to, label }) => ({ from, to, text: label })))],
    ['holidays', writeDated(form.holidays.map(({ date, name }) => ({ from: date, to: date, text: name })))],
    ['travel', writeDated(form.travel.map(({ from, to, zone }) => ({ from, to, text: zone })))],
    ['also shown as', form.names],
    ['zone source', form.zoneSource],
    ['zone date', form.zoneDate],
  ]);
  return columns.map((column) => cells.get(column) ?? '');
}
