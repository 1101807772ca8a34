import type { Person } from '@/utils/domain/people/person';
import { weekdays } from '@/utils/domain/time/calendar.types';
import { type GroupsOfPeople, type UnlistedRow, unlistedIn } from '../membership/groups-of-people';
import { formOf } from '../person-form';
import { writeDated } from '../text/dated-text';
import { writeGroupNames } from '../text/group-names';
import { writeBlocks } from '../text/week-text';
import { csvText } from './cells';
import { type Column, columns, groupsColumn, normsColumn } from './columns';

/**
 * People as CSV with a byte order mark, so that spreadsheets read it as UTF-8. `readCsv` gives the same people back.
 * Where some are in a group, a column names theirs, and whoever is in one and not in the list has a row of a name alone; where some have norms of their own (`norms`: by id, as `ownNormsText`
 * writes them), a last column has them.
 */
export function writeCsv(
  people: readonly Person[],
  norms: ReadonlyMap<string, string> = new Map(),
  groups: GroupsOfPeople = new Map(),
): string {
  const others = unlistedIn(groups);
  const more = [
    [
      groupsColumn,
      ...people.map(({ id }) => writeGroupNames(groups.get(id) ?? [])),
      ...others.map(({ ways }) => writeGroupNames(ways)),
    ],
    [normsColumn, ...people.map(({ id }) => norms.get(id) ?? ''), ...others.map(() => '')],
  ].filter(([, ...cells]) => cells.some((text) => text !== ''));
  const rows: readonly (readonly string[])[] = [columns, ...people.map(cellsOf), ...others.map(otherCells)];
  return `\uFEFF${csvText(rows.map((row, at) => [...row, ...more.map((column) => column[at] ?? '')]))}`;
}

const otherCells = ({ name, email }: UnlistedRow): string[] =>
  columns.map((column) => (column === 'name' ? name : column === 'email' ? email : ''));

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
