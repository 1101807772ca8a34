import type { Person } from '@/utils/domain/people/person';
import { weekdays } from '@/utils/domain/time/calendar.types';
import { formOf } from '../person-form';
import { writeDated } from '../text/dated-text';
import { writeBlocks } from '../text/week-text';
import { csvText } from './cells';
import { type Column, columns, normsColumn } from './columns';

/**
 * People as CSV with a byte order mark, so that spreadsheets read it as UTF-8. `readCsv` gives the same people back.
 * Where some have norms of their own (`norms`: by id, as `ownNormsText` writes them), a last column has them.
 */
export function writeCsv(people: readonly Person[], norms: ReadonlyMap<string, string> = new Map()): string {
  const own = people.map(({ id }) => norms.get(id) ?? '');
  const rows: readonly (readonly string[])[] = [columns, ...people.map(cellsOf)];
  const column = [normsColumn, ...own];
  const hasOwn = own.some((text) => text !== '');
  return `\uFEFF${csvText(hasOwn ? rows.map((row, at) => [...row, column[at] ?? '']) : rows)}`;
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
