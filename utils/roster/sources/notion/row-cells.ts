import { asRecord } from '@/utils/connections/notion/json';
import type { Phrase } from '@/utils/words/phrase';
import type { Column } from '../../file/columns';
import { groupChoice, groupNames } from '../../text/group-names';
import { joinList } from '../../text/list-text';
import { readZone } from '../../zones/read-zone';
import { dateTexts } from './date-texts';
import type { PeopleField, PeopleMapping } from './fields';
import { hoursCell } from './hours-cell';
import { emailsOf, hasHiddenAccount, textsOf } from './value-texts';

/** A row of the database as a file would have it. */
export interface RowCells {
  readonly name: string;
  readonly status: string;
  /** Every column that has a property, also where it is empty in this row. */
  readonly cells: readonly (readonly [Column, string])[];
  /** What the property is called that fills each of them. */
  readonly properties: readonly string[];
  /** What is wrong with the week; null: nothing. */
  readonly wrongHours: Phrase | null;
  /** Whether a time of day could not be told for want of a zone. */
  readonly lacksZone: boolean;
  /** Whether it names an account whose address Notion does not tell. */
  readonly hasHiddenAccount: boolean;
  /** Names of the groups that it puts the person in; undefined where no property says that. */
  readonly groups: readonly string[] | undefined;
}

export function rowCells(page: unknown, mapping: PeopleMapping): RowCells {
  const values = valuesById(page);
  const value = (field: PeopleField) => values.get(mapping[field]?.id ?? '');
  const texts = (field: PeopleField) => textsOf(value(field));
  const text = (field: PeopleField) => texts(field).join(', ');
  const zone = readZone(text('zone') || text('place'));
  const dates = (field: PeopleField) => dateTexts(value(field), zone.ok ? zone.zone : null);
  const dated = (field: PeopleField) => {
    const read = dates(field);
    return (read.length === 0 ? texts(field) : read.flatMap((one) => ('text' in one ? one.text : []))).join(
      '; ',
    );
  };
  const hours = hoursCell(texts('days').flatMap(splitDays), text('hours'));
  const name = text('name') || textsOf(value('account')).join(', ');
  const all: readonly (readonly [PeopleField, Column, string])[] = [
    ['name', 'name', name],
    ['email', 'email', texts('email').join('; ')],
    ['account', 'email', emailsOf(value('account')).join('; ')],
    ['slack', 'slack', texts('slack').join('; ')],
    ['zone', 'zone', text('zone')],
    ['place', 'place', text('place')],
    [mapping.hours === undefined ? 'days' : 'hours', 'working hours', 'text' in hours ? hours.text : ''],
    ['timeOff', 'time off', dated('timeOff')],
    ['holidays', 'holidays', dated('holidays')],
    ['travel', 'travel', dated('travel')],
    ['names', 'also shown as', namesOf(texts('names'))],
    ['norms', 'own norms', texts('norms').join('; ')],
  ];
  const { groups } = mapping;
  return {
    name,
    status: text('status'),
    properties: all.flatMap(([field]) => mapping[field]?.name ?? []),
    cells: all.flatMap(([field, column, cell]) => (mapping[field] === undefined ? [] : [[column, cell]])),
    wrongHours: 'what' in hours ? hours.what : null,
    lacksZone: [...dates('timeOff'), ...dates('holidays')].some((one) => 'needsZone' in one),
    hasHiddenAccount: hasHiddenAccount(value('account')),
    groups: groups && texts('groups').flatMap(readingOf(groups.type)),
  };
}

/** A choice and a page are a name as a whole, whatever is in it. */
const areChoices = (type: string) => ['multi_select', 'select', 'status'].includes(type);

function readingOf(type: string): (text: string) => readonly string[] {
  if (areChoices(type)) return groupChoice;
  return type === 'relation' ? (text) => [text] : groupNames;
}

function valuesById(page: unknown): ReadonlyMap<string, unknown> {
  const { properties } = asRecord(page);
  return new Map(Object.values(asRecord(properties)).map((value) => [String(asRecord(value).id), value]));
}

/** Of a text such as `Mon, Tue` each day; a choice is one day, or a word for several. */
const splitDays = (text: string) =>
  text
    .split(/[,;]/)
    .map((day) => day.trim())
    .filter((day) => day !== '');

/** Several choices are several names; one text holds them between semicolons. */
const namesOf = (texts: readonly string[]) => (texts.length === 1 ? (texts[0] ?? '') : joinList(texts));
